import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { Section } from '../../../../view/section.tsx';
import { useWords } from '../../../../view/words/language.tsx';
import {
  pingWebhook,
  removeWebhook,
  rotateSecret,
  type Webhook,
  webhookEventsQuery,
  webhooksQuery,
} from '../../../api/webhooks.ts';
import { usePreferences } from '../../../preferences.tsx';
import { ProblemNotice } from '../../../shell/problem-notice.tsx';
import { utcTime } from '../../../words/times.ts';
import { ToldOnce } from '../told-once.tsx';
import { DeliveriesTable } from './deliveries-table.tsx';

const texts = {
  off: {
    en: 'Switched off: the address said that it is gone for good.',
    zh: '已停用：对方表示该地址已永久失效。',
  },
  told: { en: 'Told: {events}', zh: '接收：{events}' },
  ping: { en: 'Send a ping', zh: '发送测试消息' },
  rotate: { en: 'New secret', zh: '更换密钥' },
  remove: { en: 'Remove', zh: '删除' },
  of: { en: '{what}: {url}', zh: '{what}：{url}' },
  secret: {
    en: 'The new secret. It is shown this once; until {at} UTC messages are signed by the one before as well.',
    zh: '新密钥仅显示这一次；在 {at} (UTC) 之前，消息同时使用旧密钥签名。',
  },
} satisfies Record<string, Texts>;

/** One address: what it is told, what can be done with it, and what arrived. */
export function WebhookSection({ webhook }: { readonly webhook: Webhook }) {
  const { say } = useWords();
  const { language } = usePreferences();
  const { data: events = [] } = useQuery(webhookEventsQuery(language));
  const { id, url, active } = webhook;
  const names = webhook.events.map(
    (code) => events.find(({ event }) => event === code)?.name ?? code,
  );
  const note = say(texts.told, { events: names.join(' · ') });
  return (
    <Section title={<span className="address">{url}</span>} note={note}>
      {active ? null : <p className="s">{say(texts.off)}</p>}
      <WebhookActions webhook={webhook} />
      <DeliveriesTable webhook={id} />
    </Section>
  );
}

function WebhookActions({ webhook: { id, url, active } }: { readonly webhook: Webhook }) {
  const { say } = useWords();
  const queries = useQueryClient();
  // Deliveries stand under the same key, and are read again with it.
  const onSuccess = () => queries.invalidateQueries(webhooksQuery);
  const ping = useMutation({ mutationFn: pingWebhook, onSuccess });
  const remove = useMutation({ mutationFn: removeWebhook, onSuccess });
  const rotate = useMutation({ mutationFn: rotateSecret });
  const error = ping.error ?? remove.error ?? rotate.error;
  const buttons = [
    ...(active ? [{ what: say(texts.ping), act: ping }] : []),
    { what: say(texts.rotate), act: rotate },
    { what: say(texts.remove), act: remove },
  ];
  return (
    <>
      <p className="buttons">
        {buttons.map(({ what, act }) => (
          <button
            key={what}
            type="button"
            className="btn small"
            aria-label={say(texts.of, { what, url })}
            aria-disabled={act.isPending}
            onClick={() => (act.isPending ? undefined : act.mutate(id))}
          >
            {what}
          </button>
        ))}
      </p>
      {rotate.data?.secret ? (
        <ToldOnce
          sentence={say(texts.secret, { at: utcTime(rotate.data.formerUntil) })}
          secret={rotate.data.secret}
          close={rotate.reset}
        />
      ) : null}
      {error === null ? null : <ProblemNotice error={error} />}
    </>
  );
}
