import { dataErrorKind } from '../engine/engine-error.ts';
import { defineProblem, Problem } from '../vocabulary/problem.ts';

export const unreadable = defineProblem({
  code: 'source.unreadable',
  params: ['reason'],
  texts: { en: 'The file could not be read ({reason}).', zh: '无法读取文件（{reason}）。' },
  remedy: {
    en: 'Check its permissions and that it is complete.',
    zh: '请检查访问权限以及文件是否完整。',
  },
});

/**
 * The problem of one file, from whatever was raised while it was read. Errors of the engine are
 * named by their kind alone, since their text may quote the data. Anything else is a bug.
 */
export function asProblem(error: unknown, file: string): Problem {
  if (error instanceof Problem) {
    return new Problem(error.kind, error.params, { ...error.where, file });
  }
  if (error instanceof Error) {
    if ('code' in error && typeof error.code === 'string' && 'syscall' in error) {
      return unreadable({ reason: error.code }, { file });
    }
    const kind = dataErrorKind(error);
    if (kind !== undefined) return unreadable({ reason: `DuckDB ${kind}` }, { file });
  }
  throw error;
}
