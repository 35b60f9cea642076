import { createHash } from 'node:crypto';
import { aggregate, as, call, cast, column, countRows } from '../../sql/build.ts';
import type { Projection } from '../../sql/tree.ts';

/** Rows, and the sum of the hashes of all rows: the same in any order of rows. */
export function checksumProjections(names: readonly string[]): readonly Projection[] {
  const row = call('hash', ...names.map((name) => column(name)));
  return [as('rows', countRows()), as('checksum', cast(aggregate('sumInteger', row), 'text'))];
}

/** Notices that content changed; not proof, and comparable within one engine version only. */
export function quickFingerprint(engine: string, rows: number, checksum: string): string {
  return digest(['quick/1', engine, String(rows), checksum]);
}

/** Changes with the names or types of the columns, in their order. */
export function schemaFingerprint(
  columns: readonly { readonly name: string; readonly type: string }[],
): string {
  return digest(['schema/1', ...columns.flatMap(({ name, type }) => [name, type])]);
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
