import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { LongTable } from '../../../view/headed-table.tsx';
import { Section } from '../../../view/section.tsx';
import type { RowPlace } from '../../../view/virtual-rows.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import { count } from '../../../view/words/numbers.ts';
import type { Member } from '../../api/people.ts';
import { membersQuery } from '../../api/people.ts';
import { useMay } from '../../api/session.ts';
import { PageHead } from '../../shell/page-head.tsx';
import { roleTerms } from '../../words/role-terms.ts';
import { InviteForm } from './invite-form.tsx';
import { MemberSessions } from './member-sessions.tsx';
import { OpenInvitations } from './open-invitations.tsx';
import { RolesDialog } from './roles-dialog.tsx';
import { SecondFactorPolicy } from './second-factor-policy.tsx';

const texts = {
  title: { en: 'Members', zh: '成员' },
  lead: {
    en: 'Members: {count}, of which administrators: {admins}.',
    zh: '共 {count} 名成员，其中系统管理员 {admins} 名。',
  },
  list: { en: 'Who belongs to the organisation', zh: '机构成员名单' },
  name: { en: 'Name', zh: '姓名' },
  email: { en: 'E-mail', zh: '电子邮箱' },
  roles: { en: 'Roles', zh: '角色' },
  change: { en: 'Change roles', zh: '更改角色' },
  changeOf: { en: 'Change the roles of {name}', zh: '更改 {name} 的角色' },
  readOnly: { en: 'Administrators invite and change members.', zh: '由系统管理员邀请和变更成员。' },
} satisfies Record<string, Texts>;

/** The people of the organisation, their roles, and a place for another one. */
export function MembersPage() {
  const { say } = useWords();
  const may = useMay();
  const { data: members } = useSuspenseQuery(membersQuery);
  const [changing, setChanging] = useState<Member | null>(null);
  const admins = members.filter(({ roles }) => roles.includes('admin')).length;
  const lead = say(texts.lead, { count: count(members.length), admins: count(admins) });
  return (
    <>
      <PageHead title={say(texts.title)} lead={lead} />
      <Section
        title={say(texts.list)}
        note={may('member.change') ? undefined : say(texts.readOnly)}
      >
        <LongTable
          label={say(texts.list)}
          className="stacks"
          heads={[say(texts.name), say(texts.email), say(texts.roles), '']}
          rows={members}
          height={37}
        >
          {(member, place) => (
            <MemberRow
              key={member.account}
              member={member}
              change={may('member.change') ? () => setChanging(member) : undefined}
              place={place}
            />
          )}
        </LongTable>
      </Section>
      {may('member.invite') ? <InviteForm /> : null}
      {may('invitation.list') ? <OpenInvitations /> : null}
      {may('sign-in-policy.change') ? <SecondFactorPolicy /> : null}
      {may('member.list-sessions') ? <MemberSessions /> : null}
      {changing === null ? null : <RolesDialog member={changing} close={() => setChanging(null)} />}
    </>
  );
}

interface RowProps {
  readonly member: Member;
  /** Absent for those who may not. */
  readonly change: (() => void) | undefined;
  readonly place: RowPlace;
}

function MemberRow({ member: { name, email, roles }, change, place }: RowProps) {
  const { say } = useWords();
  return (
    <tr {...place}>
      <th scope="row" className="nb">
        <Name of={name} />
      </th>
      <td className="nb" data-head={say(texts.email)}>
        {email}
      </td>
      <td className="roles" data-head={say(texts.roles)}>
        {roles.map((role) => say(roleTerms[role])).join(' · ')}
      </td>
      <td className="acts">
        {change === undefined ? null : (
          <button
            type="button"
            className="btn small"
            aria-label={say(texts.changeOf, { name })}
            onClick={change}
          >
            {say(texts.change)}
          </button>
        )}
      </td>
    </tr>
  );
}
