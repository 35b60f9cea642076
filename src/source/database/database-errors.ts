import { Problem } from '../../vocabulary/problem.ts';
import type { Table } from '../../vocabulary/table.ts';
import { databaseUnreadable, type endings, tableUnreadable } from './database-problems.ts';

/**
 * The problem of a table that its database would not measure, by the code of the error alone: its text may
 * quote cells. Problems, aborts and bugs of ours stay what they are.
 */
export function dataProblemOf(
  error: unknown,
  { path, signal }: { readonly path: string; readonly signal?: AbortSignal | undefined },
): unknown {
  const code = codeOf(error, signal);
  if (code === undefined) return error;
  const problem = tableUnreadable({ ending: endingOf(code), code }, { file: path });
  return Object.assign(problem, { cause: error });
}

/** Where a table stands in the report. */
export function pathOfTable({ files, id }: Pick<Table, 'files' | 'id'>): string {
  return files[0]?.path ?? id;
}

/** The same where no table is to blame: the catalogue could not be read. */
export function databaseProblemOf(
  error: unknown,
  { shown, signal }: { readonly shown: string; readonly signal?: AbortSignal | undefined },
): unknown {
  const code = codeOf(error, signal);
  if (code === undefined) return error;
  const problem = databaseUnreadable({ ending: endingOf(code), code }, { file: shown });
  return Object.assign(problem, { cause: error });
}

/** What a server or a connection says by a code; undefined for a problem, an abort and a bug of ours. */
function codeOf(error: unknown, signal: AbortSignal | undefined): string | undefined {
  if (signal?.aborted || error instanceof Problem || !(error instanceof Error)) return undefined;
  return 'code' in error ? String(error.code) : undefined;
}

type Ending = keyof typeof endings;

/** Codes are SQLSTATE (PostgreSQL, MySQL) or names (MySQL, Trino, ClickHouse). The first that fits counts. */
const endingCodes: readonly (readonly [RegExp, Ending])[] = [
  [/^57014$|TIME_LIMIT|TIMEOUT_EXCEEDED|STATEMENT_TIMEOUT|QUERY_TIMEOUT/, 'timeout'],
  [/^55P03$|^40P01$|LOCK_WAIT_TIMEOUT|LOCK_DEADLOCK/, 'locked'],
  [/^42501$|DENIED/, 'denied'],
  [/^5[34]|MEMORY|_LIMIT|TOO_(?:MANY|LARGE|BIG|DEEP)|DISK_FULL|NO_SPACE/, 'resources'],
  [/^2[12]|DIVISION_BY_ZERO|OUT_OF_RANGE|INVALID_CAST|CANNOT_PARSE|OVERFLOW/, 'data'],
];

function endingOf(code: string): Ending {
  return endingCodes.find(([fits]) => fits.test(code))?.[1] ?? 'other';
}
