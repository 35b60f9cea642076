import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../../view/words/language.tsx';
import { signIn } from '../api/session.ts';
import { asksForCode, CodeEntry, codeToSend } from '../forms/code-entry.tsx';
import { FormFrame } from '../forms/form-frame.tsx';
import { PasswordEntry } from '../forms/password-entry.tsx';
import { useEnter } from '../shell/enter.ts';
import { PageHead } from '../shell/page-head.tsx';
import { ByProvider } from './sign-in/by-provider.tsx';
import { RefusedArrival } from './sign-in/refused-arrival.tsx';

const texts = {
  title: { en: 'Sign in', zh: '登录' },
  lead: {
    en: 'The registry of your organisation’s data assets.',
    zh: '本机构的数据资产登记簿。',
  },
  email: { en: 'E-mail', zh: '电子邮箱' },
  password: { en: 'Password', zh: '密码' },
} satisfies Record<string, Texts>;

export function SignInPage() {
  const { say } = useWords();
  const search = useSearch({ from: '/sign-in' });
  const { next } = search;
  const enter = useEnter(next);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { mutate, isPending, error } = useMutation({ mutationFn: signIn, onSuccess: enter });
  const withCode = asksForCode(error) || code !== '';
  return (
    <div className="wrap narrow">
      <PageHead title={say(texts.title)} lead={say(texts.lead)} />
      {search.refused === undefined ? null : <RefusedArrival {...search} />}
      <FormFrame
        send={() => mutate({ email, password, ...codeToSend(code) })}
        sending={isPending}
        error={error}
        button={say(texts.title)}
      >
        <TextInput
          label={say(texts.email)}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordEntry
          label={say(texts.password)}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {withCode ? <CodeEntry code={code} enter={setCode} /> : null}
      </FormFrame>
      <ByProvider {...(next === undefined ? {} : { next })} />
    </div>
  );
}
