import { DatabaseError } from 'pg';
import { defineProblem } from '../../vocabulary/problem.ts';

export const postgreSqlLost = defineProblem({
  code: 'postgresql.connection-lost',
  texts: {
    en: 'The connection to PostgreSQL is gone ({reason}).',
    zh: '与 PostgreSQL 的连接已断开（{reason}）。',
  },
  remedy: {
    en: 'Check whether the server or an administrator ended it, and run again.',
    zh: '请检查是否由服务器或管理员终止，然后重新运行。',
  },
  params: ['reason'],
});

/** Sessions that the server ends: by an administrator, by its own end or start, by a limit on idle ones. */
const ended = /^(?:57P0[1-5]|08|25P03)/;

/** What an error of the client's is to whoever asked: a statement that failed, or a connection that is gone. */
export function postgreSqlError(error: unknown): unknown {
  if (error instanceof DatabaseError && !ended.test(error.code ?? '')) return error;
  if (!(error instanceof Error)) return error;
  const reason = 'code' in error && error.code !== undefined ? String(error.code) : 'no answer';
  return Object.assign(postgreSqlLost({ reason }), { cause: error });
}
