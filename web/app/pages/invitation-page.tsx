import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../../view/words/language.tsx';
import { acceptInvitation } from '../api/people.ts';
import { asksForCode, CodeEntry, codeToSend } from '../forms/code-entry.tsx';
import { FormFrame } from '../forms/form-frame.tsx';
import { PasswordEntry } from '../forms/password-entry.tsx';
import { usePreferences } from '../preferences.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { ByProvider } from './sign-in/by-provider.tsx';

const texts = {
  title: { en: 'Accept the invitation', zh: '接受邀请' },
  lead: {
    en: 'Whoever has an account here takes its password; else choose one.',
    zh: '已有账户者请输入该账户的密码；没有账户者请设置新密码。',
  },
  noSecret: {
    en: 'This link is not whole: open it again as it was sent to you.',
    zh: '链接不完整：请按收到的原样重新打开。',
  },
  name: { en: 'Your name', zh: '您的姓名' },
  password: { en: 'Password', zh: '密码' },
  passwordNote: { en: 'A new one has at least 12 characters.', zh: '新密码至少 12 个字符。' },
  button: { en: 'Join', zh: '加入' },
  joined: {
    en: 'You have joined. Sign in with the e-mail that was invited.',
    zh: '您已加入。请使用受邀的电子邮箱登录。',
  },
  signIn: { en: 'Sign in', zh: '登录' },
} satisfies Record<string, Texts>;

/** Public: the link of an invitation leads here, its secret behind the `#`. */
export function InvitationPage() {
  const { say } = useWords();
  const { hash } = useLocation();
  const { mutate, isPending, isSuccess, error } = useMutation({ mutationFn: acceptInvitation });
  const lead = say(isSuccess ? texts.joined : hash === '' ? texts.noSecret : texts.lead);
  return (
    <div className="wrap narrow">
      <PageHead title={say(texts.title)} lead={lead} />
      {isSuccess ? (
        <p className="buttons">
          <Link className="btn p" to="/sign-in">
            {say(texts.signIn)}
          </Link>
        </p>
      ) : null}
      {isSuccess || hash === '' ? null : (
        <>
          <AcceptanceForm secret={hash} send={mutate} sending={isPending} error={error} />
          <ByProvider invitation={hash} />
        </>
      )}
    </div>
  );
}

interface FormProps {
  readonly secret: string;
  readonly send: (acceptance: Parameters<typeof acceptInvitation>[0]) => void;
  readonly sending: boolean;
  readonly error: unknown;
}

function AcceptanceForm({ secret, send, sending, error }: FormProps) {
  const { say } = useWords();
  const { language } = usePreferences();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  return (
    <FormFrame
      send={() => send({ secret, name: name.trim(), language, password, ...codeToSend(code) })}
      sending={sending}
      error={error}
      button={say(texts.button)}
    >
      <TextInput
        label={say(texts.name)}
        autoComplete="name"
        required
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <PasswordEntry
        label={say(texts.password)}
        description={say(texts.passwordNote)}
        autoComplete="new-password"
        required
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {asksForCode(error) || code !== '' ? <CodeEntry code={code} enter={setCode} /> : null}
    </FormFrame>
  );
}
