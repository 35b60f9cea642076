import { useSuspenseQuery } from '@tanstack/react-query';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { Section } from '../../../../view/section.tsx';
import { useWords } from '../../../../view/words/language.tsx';
import { count } from '../../../../view/words/numbers.ts';
import { useMay } from '../../../api/session.ts';
import { webhooksQuery } from '../../../api/webhooks.ts';
import { PageHead } from '../../../shell/page-head.tsx';
import { WebhookForm } from './webhook-form.tsx';
import { WebhookSection } from './webhook-section.tsx';

const texts = {
  title: { en: 'Webhooks', zh: 'Webhook' },
  lead: {
    en: 'Addresses that are told what happens here: {count}.',
    zh: '接收此处事件通知的地址：{count} 个。',
  },
  list: { en: 'Addresses', zh: '接收地址' },
  none: {
    en: 'Other programs that are told at once what happens here will stand here, with what arrived. Make the first one below.',
    zh: '需要即时获知此处事件的程序将列在此处，并显示送达情况。请在下方创建第一个。',
  },
} satisfies Record<string, Texts>;

/** Where the organisation is told of its events, and what arrived there. */
export function WebhooksPage() {
  const { say } = useWords();
  const { data: webhooks } = useSuspenseQuery(webhooksQuery);
  const may = useMay();
  return (
    <>
      <PageHead
        title={say(texts.title)}
        lead={say(texts.lead, { count: count(webhooks.length) })}
      />
      {webhooks.length === 0 ? (
        <Section title={say(texts.list)}>
          <p className="none">{say(texts.none)}</p>
        </Section>
      ) : (
        webhooks.map((webhook) => <WebhookSection key={webhook.id} webhook={webhook} />)
      )}
      {may('webhook.create') ? <WebhookForm /> : null}
    </>
  );
}
