import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Scope, scopes } from '../../../../src/vocabulary/registry/scopes.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { createToken, tokensQuery } from '../../api/people.ts';
import { FormFrame } from '../../forms/form-frame.tsx';
import { SeveralOf } from '../../forms/several-of.tsx';
import { scopeTerms } from '../../words/role-terms.ts';
import { ToldOnce } from './told-once.tsx';

const texts = {
  title: { en: 'Make a token', zh: '创建令牌' },
  note: {
    en: 'Its secret is shown once; the registry keeps only a hash of it.',
    zh: '密钥仅显示一次，登记簿只保存其哈希值。',
  },
  name: { en: 'Name', zh: '名称' },
  nameNote: { en: 'What uses it, such as a nightly pipeline.', zh: '使用者，例如“夜间流水线”。' },
  scopes: { en: 'Scope', zh: '授权范围' },
  days: { en: 'Ends after', zh: '有效期' },
  dayCount: { en: '{days} days', zh: '{days} 天' },
  button: { en: 'Make the token', zh: '创建令牌' },
  secret: {
    en: 'The secret of {name}. Keep it now: it is not shown again.',
    zh: '{name} 的密钥。请立即保存，之后不再显示。',
  },
} satisfies Record<string, Texts>;

/** How long tokens last; the server allows 366 days at most. */
const lifetimes = ['7', '30', '90', '365'] as const;
const nothingYet = { name: '', scopes: ['read'] as readonly Scope[], days: '90' };
const dayMs = 86_400_000;

/** Makes an API token and shows its secret, once. */
export function TokenForm() {
  const { say } = useWords();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(nothingYet);
  const { mutate, isPending, error, data, reset } = useMutation({
    mutationFn: createToken,
    onSuccess: async () => {
      setAsked(nothingYet);
      await queries.invalidateQueries(tokensQuery);
    },
  });
  const send = () => {
    const { name, scopes: chosen, days } = asked;
    const expiresAt = new Date(Date.now() + Number(days) * dayMs).toISOString();
    mutate({ name: name.trim(), scopes: chosen, expiresAt });
  };
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      <div className="people-form">
        {data?.secret ? (
          <ToldOnce
            sentence={say(texts.secret, { name: data.token.name })}
            secret={data.secret}
            close={reset}
          />
        ) : (
          <FormFrame send={send} sending={isPending} error={error} button={say(texts.button)}>
            <TextInput
              label={say(texts.name)}
              description={say(texts.nameNote)}
              required
              maxLength={100}
              autoComplete="off"
              value={asked.name}
              onChange={({ currentTarget: { value } }) =>
                setAsked((now) => ({ ...now, name: value }))
              }
            />
            <SeveralOf
              label={say(texts.scopes)}
              codes={scopes}
              nameOf={(scope) => say(scopeTerms[scope])}
              chosen={asked.scopes}
              choose={(chosen) => setAsked((now) => ({ ...now, scopes: chosen }))}
            />
            <NativeSelect
              label={say(texts.days)}
              value={asked.days}
              data={lifetimes.map((days) => ({
                value: days,
                label: say(texts.dayCount, { days }),
              }))}
              onChange={({ currentTarget: { value } }) =>
                setAsked((now) => ({ ...now, days: value }))
              }
            />
          </FormFrame>
        )}
      </div>
    </Section>
  );
}
