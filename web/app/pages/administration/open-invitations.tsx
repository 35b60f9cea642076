import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { LongTable } from '../../../view/headed-table.tsx';
import { Section } from '../../../view/section.tsx';
import type { RowPlace } from '../../../view/virtual-rows.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { type Invitation, invitationsQuery, withdrawInvitation } from '../../api/people.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { Told } from '../../shell/told.tsx';
import { roleTerms } from '../../words/role-terms.ts';
import { utcTime } from '../../words/times.ts';

const texts = {
  title: { en: 'Open invitations', zh: '待接受的邀请' },
  note: {
    en: 'Places that nobody took up yet. Times are UTC. The link of one that is withdrawn opens nothing.',
    zh: '尚未被接受的邀请。时间为 UTC。撤回后链接立即失效。',
  },
  none: { en: 'Nobody is invited at present.', zh: '目前没有待接受的邀请。' },
  email: { en: 'E-mail', zh: '电子邮箱' },
  roles: { en: 'Roles', zh: '角色' },
  ends: { en: 'Ends', zh: '失效时间' },
  withdraw: { en: 'Withdraw', zh: '撤回' },
  withdrawOf: { en: 'Withdraw the invitation of {email}', zh: '撤回对 {email} 的邀请' },
  withdrawn: { en: 'The invitation of {email} is withdrawn.', zh: '已撤回对 {email} 的邀请。' },
} satisfies Record<string, Texts>;

/** Who was invited and has not joined; an administrator takes any of them back. */
export function OpenInvitations() {
  const { say } = useWords();
  const { data: invitations } = useSuspenseQuery(invitationsQuery);
  const queries = useQueryClient();
  const { mutate, error, isPending, data } = useMutation({
    mutationFn: withdrawInvitation,
    // Who joined meanwhile is no longer invited either.
    onSettled: () => queries.invalidateQueries(invitationsQuery),
  });
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      {invitations.length === 0 ? (
        <p className="none">{say(texts.none)}</p>
      ) : (
        <LongTable
          label={say(texts.title)}
          className="stacks"
          heads={[say(texts.email), say(texts.roles), say(texts.ends), '']}
          rows={invitations}
          height={37}
        >
          {(invitation, place) => (
            <InvitationRow
              key={invitation.id}
              invitation={invitation}
              withdraw={isPending ? undefined : () => mutate(invitation)}
              place={place}
            />
          )}
        </LongTable>
      )}
      <Told>{data === undefined ? null : say(texts.withdrawn, { email: data.email })}</Told>
      {error === null ? null : <ProblemNotice error={error} />}
    </Section>
  );
}

interface RowProps {
  readonly invitation: Invitation;
  /** Absent while another one is being withdrawn. */
  readonly withdraw: (() => void) | undefined;
  readonly place: RowPlace;
}

function InvitationRow({ invitation: { email, roles, expiresAt }, withdraw, place }: RowProps) {
  const { say } = useWords();
  return (
    <tr {...place}>
      <th scope="row">{email}</th>
      <td className="roles" data-head={say(texts.roles)}>
        {roles.map((role) => say(roleTerms[role])).join(' · ')}
      </td>
      <td className="nb" data-head={say(texts.ends)}>
        {utcTime(expiresAt)}
      </td>
      <td className="acts">
        <button
          type="button"
          className="btn small"
          aria-disabled={withdraw === undefined}
          aria-label={say(texts.withdrawOf, { email })}
          onClick={withdraw}
        >
          {say(texts.withdraw)}
        </button>
      </td>
    </tr>
  );
}
