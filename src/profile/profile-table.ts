import type { Engine } from '../engine/engine.ts';
import { RawValue } from '../vocabulary/raw-value.ts';
import type { Table } from '../vocabulary/table.ts';
import type { ColumnFindings } from './column-findings.ts';
import { exactRelationName, exactView } from './exact-view.ts';
import { measureColumns } from './measure-columns.ts';
import { missesOf } from './misses.ts';
import type { ProfileOptions } from './profile-options.ts';
import { quickFingerprint, schemaFingerprint } from './quick-fingerprint.ts';
import { openSession, type Session } from './session.ts';
import { measureTable } from './table-measures.ts';
import type { ColumnProfile, TableProfile } from './table-profile.ts';
import { monthCounts } from './time-measures.ts';
import { typedRelationName, typedView } from './typed-view.ts';
import { asMeasures } from './values-found.ts';

export type { ProfileOptions } from './profile-options.ts';

/**
 * Measures a table: every column and the table itself, each number with its exactness and the
 * query it came from. Leaves a typed view behind in the engine (`typedRelation`). The same data
 * and options give the same profile, whatever the threads.
 */
export async function profileTable(
  engine: Engine,
  table: Table,
  options: ProfileOptions,
): Promise<TableProfile> {
  const session = openSession(engine, options.queries, options.signal);
  const { columns: findings, scan } = await measureColumns(session, table, options);
  const typedRelation = typedRelationName(table.relation);
  await session.define(typedRelation, typedView(table, findings));
  const exactRelation = exactRelationName(table.relation);
  await session.define(exactRelation, exactView(table, findings));
  const columns: ColumnProfile[] = [];
  for (const found of findings) columns.push(await columnProfile(session, table, found));
  const measured = await measureTable(session, table, { findings, scan, options });
  const total = table.columns.length;
  options.onProgress?.({ table: table.name, done: total, total });
  const by = `${engine.name} ${engine.version}`;
  return {
    table,
    rows: scan.rows,
    typedRelation,
    exactRelation,
    columns,
    ...measured,
    fingerprint: {
      quick: quickFingerprint(by, scan.rows, scan.checksum),
      schema: schemaFingerprint(columns.map(({ column, type }) => ({ name: column.name, type }))),
    },
  };
}

async function columnProfile(
  session: Session,
  table: Table,
  found: ColumnFindings,
): Promise<ColumnProfile> {
  const { column, type, inference, masks, histogram, values, signature, digits, days } = found;
  const present = found.inference?.present ?? found.count;
  return {
    column,
    type,
    typeShare: present === 0 ? null : (inference?.matched ?? present) / present,
    ...(inference?.reading === undefined ? {} : { format: inference.reading.format }),
    ...asMeasures(found.parts),
    masks,
    histogram,
    values,
    signature,
    ...(digits === undefined ? {} : { digits }),
    ...(days === undefined ? {} : { months: RawValue.of(monthCounts(days.counts)) }),
    misses: await missesOf(session, table, found),
  };
}
