import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { changePassword, type OwnAccount } from '../../api/account.ts';
import { sessionQuery } from '../../api/session.ts';
import { PasswordEntry } from '../../forms/password-entry.tsx';
import { ProofForm } from './proof-form.tsx';

const texts = {
  title: { en: 'Password', zh: '密码' },
  note: { en: 'Changing it signs every browser out.', zh: '更改后，所有浏览器都会退出登录。' },
  fresh: { en: 'New password', zh: '新密码' },
  freshNote: {
    en: 'At least 12 characters, of any kind. Passwords that leaked elsewhere, and what is easy to guess, are refused.',
    zh: '至少 12 个字符，不限种类。已在别处泄露或容易猜到的密码会被拒绝。',
  },
  button: { en: 'Change password', zh: '更改密码' },
  none: {
    en: 'This account has no password: a provider opens it. An administrator can give you a code for one.',
    zh: '此账户没有密码，由外部提供方登录。如需密码，管理员可为您发放验证码。',
  },
} satisfies Record<string, Texts>;

/** Another password, after the present one. */
export function PasswordForm({ account }: { readonly account: OwnAccount }) {
  const { say } = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: changePassword,
    onSuccess: async () => {
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, null);
      await navigate({ to: '/sign-in' });
    },
  });
  if (!account.password) {
    return (
      <Section title={say(texts.title)}>
        <p className="none">{say(texts.none)}</p>
      </Section>
    );
  }
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      <div className="people-form">
        <ProofForm
          button={say(texts.button)}
          withCode={account.secondFactor}
          send={(proof) => mutate({ proof, password })}
          sending={isPending}
          error={error}
        >
          <PasswordEntry
            label={say(texts.fresh)}
            description={say(texts.freshNote)}
            autoComplete="new-password"
            required
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        </ProofForm>
      </div>
    </Section>
  );
}
