import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Texts } from '../../../../../src/vocabulary/text.ts';
import { Section } from '../../../../view/section.tsx';
import { useWords } from '../../../../view/words/language.tsx';
import {
  createWebhook,
  type EventCode,
  webhookEventsQuery,
  webhooksQuery,
} from '../../../api/webhooks.ts';
import { FormFrame } from '../../../forms/form-frame.tsx';
import { SeveralOf } from '../../../forms/several-of.tsx';
import { usePreferences } from '../../../preferences.tsx';
import { ToldOnce } from '../told-once.tsx';

const texts = {
  title: { en: 'Make a webhook', zh: '创建 Webhook' },
  note: {
    en: 'Messages hold codes and ids alone and are signed (Standard Webhooks).',
    zh: '消息只含代码和标识，并附有签名（Standard Webhooks）。',
  },
  url: { en: 'Address', zh: '地址' },
  urlNote: { en: 'https, on the public Internet.', zh: '公共互联网上的 https 地址。' },
  events: { en: 'What it is told', zh: '接收的事件' },
  single: { en: 'Single events', zh: '单个事件' },
  button: { en: 'Make the webhook', zh: '创建' },
  secret: {
    en: 'The secret by which messages to {url} are signed. It is shown this once.',
    zh: '发送到 {url} 的消息使用此密钥签名。密钥仅显示这一次。',
  },
} satisfies Record<string, Texts>;

const nothingYet = { url: '', events: [] as readonly EventCode[] };

/** Another address, with what it is told; its secret is shown once. */
export function WebhookForm() {
  const { say } = useWords();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(nothingYet);
  const { mutate, isPending, error, data, reset } = useMutation({
    mutationFn: createWebhook,
    onSuccess: async () => {
      setAsked(nothingYet);
      await queries.invalidateQueries(webhooksQuery);
    },
  });
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      <div className="people-form">
        {data?.secret ? (
          <ToldOnce
            sentence={say(texts.secret, { url: data.webhook.url })}
            secret={data.secret}
            close={reset}
          />
        ) : (
          <FormFrame
            send={() => mutate({ url: asked.url.trim(), events: asked.events })}
            sending={isPending}
            error={error}
            button={say(texts.button)}
          >
            <TextInput
              label={say(texts.url)}
              description={say(texts.urlNote)}
              type="url"
              required
              autoComplete="off"
              value={asked.url}
              onChange={({ currentTarget: { value } }) =>
                setAsked((now) => ({ ...now, url: value }))
              }
            />
            <EventChoice
              chosen={asked.events}
              choose={(events) => setAsked((now) => ({ ...now, events }))}
            />
          </FormFrame>
        )}
      </div>
    </Section>
  );
}

interface ChoiceProps {
  readonly chosen: readonly EventCode[];
  readonly choose: (events: readonly EventCode[]) => void;
}

/** Kinds of events first; the single ones where somebody looks for them. */
function EventChoice({ chosen, choose }: ChoiceProps) {
  const { say } = useWords();
  const { language } = usePreferences();
  const { data: events } = useSuspenseQuery(webhookEventsQuery(language));
  const nameOf = (code: string) => events.find(({ event }) => event === code)?.name ?? code;
  const codes = events.map(({ event }) => event);
  const kinds = codes.filter((code) => code.endsWith('*'));
  const single = codes.filter((code) => !code.endsWith('*'));
  const among = (group: readonly EventCode[], other: readonly EventCode[]) => ({
    codes: group,
    chosen: chosen.filter((code) => group.includes(code)),
    choose: (picked: readonly EventCode[]) =>
      choose([...picked, ...chosen.filter((code) => other.includes(code))]),
  });
  return (
    <>
      <SeveralOf label={say(texts.events)} nameOf={nameOf} {...among(kinds, single)} />
      <details>
        <summary>{say(texts.single)}</summary>
        <SeveralOf label={say(texts.single)} nameOf={nameOf} {...among(single, kinds)} />
      </details>
    </>
  );
}
