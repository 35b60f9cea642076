import type { Engine } from '../engine/engine.ts';
import { RawValue } from '../vocabulary/raw-value.ts';
import type { Table } from '../vocabulary/table.ts';
import { monthCounts } from './numbers/time-measures.ts';
import type { ProfileOptions } from './profile-options.ts';
import type { ColumnFindings } from './routes/column-findings.ts';
import { kept } from './routes/frequency.ts';
import { measureColumns } from './routes/measure-columns.ts';
import { scanRows } from './routes/scan/scan-rows.ts';
import { asMeasures } from './routes/values/values-found.ts';
import { asSampled } from './sampling/as-sampled.ts';
import { drawRows, type RowSample } from './sampling/sample-rows.ts';
import { openSession, type Session } from './session.ts';
import type { ColumnProfile, TableProfile } from './table-profile.ts';
import { quickFingerprint, schemaFingerprint } from './tables/quick-fingerprint.ts';
import { measureTable } from './tables/table-measures.ts';
import { exactRelationName, exactView } from './types/exact-view.ts';
import { missesOf } from './types/misses.ts';
import { typedRelationName, typedView } from './types/typed-view.ts';

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
  const { sample: wanted, seed, onProgress } = options;
  const drawn =
    wanted === undefined ? undefined : await drawRows(session, table, { rows: wanted, seed });
  try {
    const { checksum, ...profile } = await profileOf(session, { table, drawn, options });
    const total = table.columns.length;
    onProgress?.({ table: table.name, done: total, total });
    return { ...profile, fingerprint: fingerprintOf(engine, profile, checksum) };
  } finally {
    await drawn?.drop();
  }
}

interface Profiling {
  readonly table: Table;
  readonly drawn: RowSample | undefined;
  readonly options: ProfileOptions;
}

type Unmarked = Omit<TableProfile, 'fingerprint'> & { readonly checksum: string };

async function profileOf(
  session: Session,
  { table, drawn, options }: Profiling,
): Promise<Unmarked> {
  const source = drawn?.table ?? table;
  const { columns: findings, scan } = await measureColumns(session, source, options);
  const typedRelation = typedRelationName(table.relation);
  const views = { typed: typedView(table, findings), exact: exactView(table, findings) };
  await session.define(typedRelation, views.typed);
  const exactRelation = exactRelationName(table.relation);
  await session.define(exactRelation, views.exact);
  const columns: ColumnProfile[] = [];
  for (const found of findings) columns.push(await columnProfile(session, source, found));
  const measured = {
    columns,
    ...(await measureTable(session, source, { findings, scan, options })),
  };
  const base = { table, typedRelation, exactRelation, views };
  const { drawnOf, seed } = options;
  if (drawn === undefined && drawnOf !== undefined) {
    const positions = Float64Array.from({ length: scan.rows }, (_, i) => i);
    const from = { n: scan.rows, rows: drawnOf, seed, positions };
    const sampled = asSampled(measured, from);
    return { ...base, rows: drawnOf, checksum: scan.checksum, drawnRows: from.n, ...sampled };
  }
  if (drawn === undefined)
    return { ...base, rows: scan.rows, checksum: scan.checksum, ...measured };
  const names = table.columns.map((column) => column.name);
  const { rows, checksum } = await scanRows(session, kept(table.relation), { names, samples: [] });
  const { positions } = drawn;
  const from = { n: positions.length, rows, seed, positions };
  return { ...base, rows, checksum, drawnRows: from.n, ...asSampled(measured, from) };
}

/** Over all rows, also where only some were measured. */
function fingerprintOf(
  { name, version }: Engine,
  { rows, columns }: Pick<TableProfile, 'rows' | 'columns'>,
  checksum: string,
): TableProfile['fingerprint'] {
  return {
    quick: quickFingerprint(`${name} ${version}`, rows, checksum),
    schema: schemaFingerprint(columns.map(({ column, type }) => ({ name: column.name, type }))),
  };
}

async function columnProfile(
  session: Session,
  table: Table,
  found: ColumnFindings,
): Promise<ColumnProfile> {
  const {
    missingRule,
    column,
    type,
    inference,
    masks,
    histogram,
    values,
    signature,
    digits,
    days,
  } = found;
  const present = found.inference?.present ?? found.count;
  return {
    column,
    type,
    typeShare: present === 0 ? null : (inference?.matched ?? present) / present,
    ...(inference?.reading === undefined ? {} : { format: inference.reading.format }),
    ...(missingRule === undefined ? {} : { missingRule }),
    ...asMeasures(found.parts),
    masks,
    histogram,
    values,
    signature,
    ...(digits === undefined ? {} : { digits }),
    ...(days === undefined ? {} : { months: RawValue.of(monthCounts(days.counts)) }),
    ...(found.trimmed === undefined ? {} : { trimmed: found.trimmed }),
    misses: await missesOf(session, table, found),
  };
}
