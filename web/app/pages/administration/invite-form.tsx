import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { type Role, roles } from '../../../../src/vocabulary/registry/roles.ts';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { invitationsQuery, inviteMember } from '../../api/people.ts';
import { FormFrame } from '../../forms/form-frame.tsx';
import { SeveralOf } from '../../forms/several-of.tsx';
import { roleTerms } from '../../words/role-terms.ts';
import { utcTime } from '../../words/times.ts';
import { ToldOnce } from './told-once.tsx';

const texts = {
  title: { en: 'Invite a member', zh: '邀请成员' },
  note: {
    en: 'You get a link to send to them yourself; this server sends no e-mail.',
    zh: '系统会生成链接，由您自行发送；服务器不发送邮件。',
  },
  email: { en: 'E-mail', zh: '电子邮箱' },
  roles: { en: 'Roles', zh: '角色' },
  button: { en: 'Make the link', zh: '生成链接' },
  link: {
    en: 'Send this link to {email}. It is shown this once and ends at {at} UTC.',
    zh: '请将此链接发送给 {email}。链接仅显示这一次，于 {at} (UTC) 失效。',
  },
} satisfies Record<string, Texts>;

const nothingYet = { email: '', roles: ['viewer'] as readonly Role[] };

/** Keeps a place for somebody, and shows the link that opens it, once. */
export function InviteForm() {
  const { say } = useWords();
  const router = useRouter();
  const queries = useQueryClient();
  const [asked, setAsked] = useState(nothingYet);
  const { mutate, isPending, error, data, variables, reset } = useMutation({
    mutationFn: inviteMember,
    onSuccess: () => {
      setAsked(nothingYet);
      return queries.invalidateQueries(invitationsQuery);
    },
  });
  // Behind the # of an address: browsers send it to no server, so it stands in no log.
  const linkOf = (hash: string) =>
    new URL(router.buildLocation({ to: '/invitation', hash }).href, window.location.origin).href;
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      <div className="people-form">
        {data?.secret ? (
          <ToldOnce
            sentence={say(texts.link, {
              email: variables.email,
              at: utcTime(data.expiresAt),
            })}
            secret={linkOf(data.secret)}
            close={reset}
          />
        ) : (
          <FormFrame
            send={() => mutate({ ...asked, email: asked.email.trim() })}
            sending={isPending}
            error={error}
            button={say(texts.button)}
          >
            <TextInput
              label={say(texts.email)}
              type="email"
              required
              autoComplete="off"
              value={asked.email}
              onChange={({ currentTarget: { value } }) =>
                setAsked((now) => ({ ...now, email: value }))
              }
            />
            <SeveralOf
              label={say(texts.roles)}
              codes={roles}
              nameOf={(role) => say(roleTerms[role])}
              chosen={asked.roles}
              choose={(chosen) => setAsked((now) => ({ ...now, roles: chosen }))}
            />
          </FormFrame>
        )}
      </div>
    </Section>
  );
}
