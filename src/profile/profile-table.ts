import type { Engine } from '../engine/engine.ts';
import { exact } from '../vocabulary/exactness.ts';
import type { Table } from '../vocabulary/table.ts';
import { exactRelationName, exactView } from './exact-view.ts';
import { profileColumn } from './profile-column.ts';
import type { ProfileOptions } from './profile-options.ts';
import { checksumStatement, quickFingerprint, schemaFingerprint } from './quick-fingerprint.ts';
import { openSession } from './session.ts';
import type { TableProfile } from './table-profile.ts';
import { typedRelationName, typedView } from './typed-view.ts';

export type { ProfileOptions } from './profile-options.ts';

/**
 * Measures a table: every column and the table itself, each number with its exactness and the
 * query it came from. Leaves a typed view behind in the engine (`typedRelation`).
 */
export async function profileTable(
  engine: Engine,
  table: Table,
  options: ProfileOptions,
): Promise<TableProfile> {
  const session = openSession(engine, options.queries, options.signal);
  const progress = (done: number, column?: string) =>
    options.onProgress?.({
      table: table.name,
      ...(column === undefined ? {} : { column }),
      done,
      total: table.columns.length,
    });
  const columns = [];
  for (const [index, column] of table.columns.entries()) {
    progress(index, column.name);
    columns.push(await profileColumn({ session, table, options }, column));
  }
  progress(table.columns.length);
  const inferences = new Map(
    columns.flatMap(({ profile, inference }) =>
      inference === undefined ? [] : [[profile.column.name, inference] as const],
    ),
  );
  const typedRelation = typedRelationName(table.relation);
  await session.define(typedRelation, typedView(table, inferences));
  const exactRelation = exactRelationName(table.relation);
  await session.define(exactRelation, exactView(table, inferences));
  const checksum = await session.rows(checksumStatement(table));
  const [rows, sum] = checksum.rows[0] ?? [0, '0'];
  const profiles = columns.map(({ profile }) => profile);
  return {
    table,
    rows: Number(rows),
    typedRelation,
    exactRelation,
    columns: profiles,
    measures: {
      rows: { value: Number(rows), exactness: exact, query: checksum.query },
      columns: { value: table.columns.length, exactness: exact, query: checksum.query },
    },
    fingerprint: {
      quick: quickFingerprint(`${engine.name} ${engine.version}`, Number(rows), String(sum)),
      schema: schemaFingerprint(profiles.map(({ column, type }) => ({ name: column.name, type }))),
    },
    missing: { by: 'rows', labels: [], columns: [] },
  };
}
