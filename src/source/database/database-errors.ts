import { Problem } from '../../vocabulary/problem.ts';
import type { Table } from '../../vocabulary/table.ts';
import { tableUnreadable } from './database-problems.ts';

/**
 * The problem of a table that its database would not measure, by the code of the error alone: its text may
 * quote cells. Problems, aborts and bugs of ours stay what they are.
 */
export function dataProblemOf(
  error: unknown,
  { table, signal }: { readonly table: Table; readonly signal: AbortSignal },
): unknown {
  if (signal.aborted || error instanceof Problem || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : undefined;
  if (code === undefined) return error;
  const file = table.files[0]?.path ?? table.id;
  return Object.assign(tableUnreadable({ reason: code }, { file }), { cause: error });
}
