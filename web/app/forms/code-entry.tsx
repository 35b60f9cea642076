import { TextInput } from '@mantine/core';
import { Refusal } from '../../../src/client/registry-client.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../../view/words/language.tsx';

const texts = {
  code: { en: 'Code of the second factor', zh: '二次验证码' },
  note: {
    en: 'Six digits from your authenticator, or a recovery code.',
    zh: '身份验证器中的六位数字，或一个恢复码。',
  },
} satisfies Record<string, Texts>;

/** Where the code of a second factor is entered; a recovery code fits as well. */
export function CodeEntry({
  code,
  enter,
}: {
  readonly code: string;
  readonly enter: (code: string) => void;
}) {
  const { say } = useWords();
  return (
    <TextInput
      label={say(texts.code)}
      description={say(texts.note)}
      autoComplete="one-time-code"
      required
      value={code}
      onChange={(event) => enter(event.currentTarget.value)}
    />
  );
}

/** Whether the server refused because it asks for the second factor. */
export function asksForCode(error: unknown): boolean {
  return error instanceof Refusal && error.problem.code === 'access.second-factor-needed';
}

/** The code as it is sent: left out where none was entered. */
export function codeToSend(code: string): { readonly code?: string } {
  return code.trim() === '' ? {} : { code: code.trim() };
}
