import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { HeadedTable } from '../../../view/headed-table.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { Name } from '../../../view/words/names.tsx';
import { membersQuery } from '../../api/people.ts';
import { endMemberSession, memberSessionsQuery } from '../../api/sign-in-policy.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { Told } from '../../shell/told.tsx';
import { utcTime } from '../../words/times.ts';

const texts = {
  title: { en: 'Who is signed in', zh: '已登录的成员' },
  note: {
    en: 'Browsers that work for this organisation. Times are UTC. Ending one takes effect at once.',
    zh: '正在为本机构工作的浏览器。时间均为 UTC。结束会话立即生效。',
  },
  name: { en: 'Name', zh: '姓名' },
  since: { en: 'Since', zh: '登录时间' },
  seen: { en: 'Last used', zh: '最近使用' },
  former: { en: 'no longer a member', zh: '已不是成员' },
  end: { en: 'End', zh: '结束' },
  ended: { en: 'The session is ended.', zh: '会话已结束。' },
  endOf: { en: 'End the session of {name} of {at}', zh: '结束 {name} 于 {at} 登录的会话' },
} satisfies Record<string, Texts>;

/** The browsers in which members work for the organisation; an administrator ends any of them. */
export function MemberSessions() {
  const { say } = useWords();
  const { data: sessions } = useSuspenseQuery(memberSessionsQuery);
  const { data: members } = useSuspenseQuery(membersQuery);
  const queries = useQueryClient();
  const { mutate, error, isPending, isSuccess } = useMutation({
    mutationFn: endMemberSession,
    onSettled: () => queries.invalidateQueries(memberSessionsQuery),
  });
  const nameOf = (account: string) => members.find((one) => one.account === account)?.name;
  const heads = [say(texts.name), say(texts.since), say(texts.seen), ''];
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      <HeadedTable label={say(texts.title)} heads={heads} className="stacks">
        <tbody>
          {sessions.map(({ id, account, createdAt, lastSeenAt }) => {
            const name = nameOf(account) ?? say(texts.former);
            return (
              <tr key={id}>
                <th scope="row" className="nb">
                  <Name of={name} />
                </th>
                <td className="nb" data-head={say(texts.since)}>
                  {utcTime(createdAt)}
                </td>
                <td className="nb" data-head={say(texts.seen)}>
                  {utcTime(lastSeenAt)}
                </td>
                <td className="acts">
                  <button
                    type="button"
                    className="btn small"
                    disabled={isPending}
                    aria-label={say(texts.endOf, { name, at: utcTime(createdAt) })}
                    onClick={() => mutate(id)}
                  >
                    {say(texts.end)}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </HeadedTable>
      <Told>{isSuccess ? say(texts.ended) : null}</Told>
      {error === null ? null : <ProblemNotice error={error} />}
    </Section>
  );
}
