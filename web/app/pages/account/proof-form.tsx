import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import type { Proof } from '../../api/account.ts';
import { FormFrame } from '../../forms/form-frame.tsx';
import { PasswordEntry } from '../../forms/password-entry.tsx';

const texts = {
  password: { en: 'Present password', zh: '当前密码' },
  code: { en: 'Code of the second factor', zh: '二次验证码' },
  codeNote: {
    en: 'Six digits from your authenticator, or a recovery code.',
    zh: '身份验证器中的六位数字，或一个恢复码。',
  },
} satisfies Record<string, Texts>;

interface Props {
  readonly button: string;
  /** Whether the account asks for a second factor. */
  readonly withCode: boolean;
  readonly send: (proof: Proof) => void;
  readonly sending: boolean;
  readonly error: unknown;
  readonly children?: ReactNode;
}

/** A form whose sender proves once more who they are. */
export function ProofForm({ button, withCode, send, sending, error, children }: Props) {
  const { say } = useWords();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const proof = { password, ...(code === '' ? {} : { code: code.trim() }) };
  return (
    <FormFrame send={() => send(proof)} sending={sending} error={error} button={button}>
      <PasswordEntry
        label={say(texts.password)}
        autoComplete="current-password"
        required
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {withCode ? (
        <TextInput
          label={say(texts.code)}
          description={say(texts.codeNote)}
          autoComplete="one-time-code"
          required
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      ) : null}
      {children}
    </FormFrame>
  );
}
