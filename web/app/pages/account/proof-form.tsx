import { type ReactNode, useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { useWords } from '../../../view/words/language.tsx';
import type { Proof } from '../../api/account.ts';
import { CodeEntry, codeToSend } from '../../forms/code-entry.tsx';
import { FormFrame } from '../../forms/form-frame.tsx';
import { PasswordEntry } from '../../forms/password-entry.tsx';

const texts = {
  password: { en: 'Present password', zh: '当前密码' },
} satisfies Record<string, Texts>;

interface Props {
  readonly button: string;
  /** Whether the account asks for a second factor. */
  readonly withCode: boolean;
  /** Whether the account has one; else a fresh sign-in at its provider stands in for it. */
  readonly withPassword?: boolean;
  readonly send: (proof: Proof) => void;
  readonly sending: boolean;
  readonly error: unknown;
  readonly children?: ReactNode;
}

/** A form whose sender proves once more who they are. */
export function ProofForm({ button, withPassword = true, withCode, ...form }: Props) {
  const { send, sending, error, children } = form;
  const { say } = useWords();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const proof = { password, ...codeToSend(code) };
  return (
    <FormFrame send={() => send(proof)} sending={sending} error={error} button={button}>
      {withPassword ? (
        <PasswordEntry
          label={say(texts.password)}
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      ) : null}
      {withCode ? <CodeEntry code={code} enter={setCode} /> : null}
      {children}
    </FormFrame>
  );
}
