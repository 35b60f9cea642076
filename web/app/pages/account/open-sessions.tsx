import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { Texts } from '../../../../src/vocabulary/text.ts';
import { HeadedTable } from '../../../view/headed-table.tsx';
import { Section } from '../../../view/section.tsx';
import { useWords } from '../../../view/words/language.tsx';
import { endSession, sessionsQuery } from '../../api/account.ts';
import { ProblemNotice } from '../../shell/problem-notice.tsx';
import { Told } from '../../shell/told.tsx';
import { utcTime } from '../../words/times.ts';

const texts = {
  title: { en: 'Signed in', zh: '登录中的浏览器' },
  note: {
    en: 'Times are UTC. A session ends after an hour without use, and after twelve.',
    zh: '时间均为 UTC。会话在一小时无操作后或满十二小时后结束。',
  },
  since: { en: 'Since', zh: '登录时间' },
  seen: { en: 'Last used', zh: '最近使用' },
  here: { en: 'this browser', zh: '当前浏览器' },
  end: { en: 'Sign out', zh: '退出' },
  endOf: { en: 'Sign out the browser of {at}', zh: '退出 {at} 登录的浏览器' },
  ended: { en: 'That browser is signed out.', zh: '该浏览器已退出登录。' },
} satisfies Record<string, Texts>;

/** The browsers in which the person is signed in; any but this one can be signed out here. */
export function OpenSessions() {
  const { say } = useWords();
  const { data: sessions } = useSuspenseQuery(sessionsQuery);
  const queries = useQueryClient();
  const { mutate, error, isSuccess } = useMutation({
    mutationFn: endSession,
    onSuccess: () => queries.invalidateQueries(sessionsQuery),
  });
  return (
    <Section title={say(texts.title)} note={say(texts.note)}>
      <HeadedTable label={say(texts.title)} heads={[say(texts.since), say(texts.seen), '']}>
        <tbody>
          {sessions.map(({ id, createdAt, lastSeenAt, current }) => (
            <tr key={id}>
              <th scope="row" className="nb">
                {utcTime(createdAt)}
              </th>
              <td className="nb">{utcTime(lastSeenAt)}</td>
              <td className="nb">
                {current ? (
                  say(texts.here)
                ) : (
                  <button
                    type="button"
                    className="btn small"
                    aria-label={say(texts.endOf, { at: utcTime(createdAt) })}
                    onClick={() => mutate(id)}
                  >
                    {say(texts.end)}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </HeadedTable>
      <Told>{isSuccess ? say(texts.ended) : null}</Told>
      {error === null ? null : <ProblemNotice error={error} />}
    </Section>
  );
}
