import type { Engine } from '../../engine/engine.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import { RawValue } from '../../vocabulary/raw-value.ts';
import type { Table, TableColumn } from '../../vocabulary/table.ts';
import type { ProfileOptions } from '../profile-options.ts';
import { profileTable } from '../profile-table.ts';
import { readValues } from '../routes/values/read-values.ts';
import { openSession } from '../session.ts';
import type { ColumnProfile, TableProfile } from '../table-profile.ts';
import { exactRelationName } from '../types/exact-view.ts';
import { ruleOfPattern } from '../types/missing-tokens.ts';
import { typedRelationName } from '../types/typed-view.ts';
import type { KeptColumn, KeptProfile } from './kept-profile.ts';

/**
 * The profile that `profileTable` would give, from what was kept of it: cleared columns are not
 * measured again, only their distinct values are read; withheld columns, of which nothing was
 * kept, are measured. The table must be the one that was profiled, with the same options.
 */
export async function restoreProfile(
  engine: Engine,
  table: Table,
  { kept, options }: { readonly kept: KeptProfile; readonly options: ProfileOptions },
): Promise<TableProfile> {
  const { columns, views, queries, ...rest } = kept;
  const raw = await readRaw(engine, table, { kept, options });
  const session = openSession(engine, options.queries, options.signal);
  const [typedRelation, exactRelation] = [
    typedRelationName(table.relation),
    exactRelationName(table.relation),
  ];
  await session.define(typedRelation, views.typed);
  await session.define(exactRelation, views.exact);
  for (const text of Object.values(queries)) options.queries.note(text);
  return {
    ...rest,
    table,
    views,
    typedRelation,
    exactRelation,
    columns: columns.map((column) => restoreColumn(column, table, raw)),
  };
}

interface Raw {
  readonly values: Awaited<ReturnType<typeof readValues>>;
  readonly measured: ReadonlyMap<string, ColumnProfile>;
}

/** What was not kept, read with queries that are not those of the report. */
async function readRaw(
  engine: Engine,
  table: Table,
  { kept, options }: { readonly kept: KeptProfile; readonly options: ProfileOptions },
): Promise<Raw> {
  const own = { ...options, queries: createQueryLog() };
  const isCleared = new Set(kept.columns.flatMap((c) => ('cleared' in c ? [c.name] : [])));
  const withheld = table.columns.filter(({ name }) => !isCleared.has(name));
  const cleared = table.columns.filter(({ name }) => isCleared.has(name));
  const values = await readValues(openSession(engine, own.queries, own.signal), table, cleared);
  if (withheld.length === 0) return { values, measured: new Map() };
  // Measures of rows and pairs were kept.
  const depth = options.depth === 'full' ? 'full' : 'core';
  const part = await profileTable(engine, { ...table, columns: withheld }, { ...own, depth });
  return { values, measured: new Map(part.columns.map((c) => [c.column.name, c])) };
}

function restoreColumn(kept: KeptColumn, table: Table, raw: Raw): ColumnProfile {
  const column = table.columns.find(({ name }) => name === kept.name);
  if (column === undefined) throw new Error('bug: a kept profile is of another table');
  return 'cleared' in kept
    ? clearedColumn(column, kept, raw)
    : withQueries(raw.measured.get(kept.name), kept.queries);
}

function clearedColumn(
  column: TableColumn,
  kept: Extract<KeptColumn, { readonly cleared: unknown }>,
  { values }: Raw,
): ColumnProfile {
  const { name, cleared, missing, content, ...safe } = kept;
  const read = values.get(name);
  if (read === undefined) throw new Error('bug: the values of a kept column were not read');
  const { histogram, months, digits } = cleared;
  return {
    column,
    ...safe,
    ...read,
    ...(missing === undefined ? {} : { missingRule: ruleOfPattern(missing) }),
    content: Object.fromEntries(
      Object.entries(content).map(([measure, known]) => {
        const value = cleared.content[measure] ?? null;
        return [measure, { ...known, value: value === null ? null : RawValue.of(value) }];
      }),
    ),
    histogram: histogram === null ? null : RawValue.of(histogram),
    ...(months === undefined ? {} : { months: RawValue.of(months) }),
    ...(digits === undefined ? {} : { digits: RawValue.of(digits) }),
  };
}

/** Columns measured apart come from other queries than columns measured together: the report names the latter. */
function withQueries(
  measured: ColumnProfile | undefined,
  queries: Readonly<Record<string, string>>,
): ColumnProfile {
  if (measured === undefined) throw new Error('bug: a withheld column was not measured');
  const named = <M extends { readonly query: string }>(measures: Readonly<Record<string, M>>) =>
    Object.fromEntries(
      Object.entries(measures).map(([name, measure]) => [
        name,
        { ...measure, query: queries[name] ?? measure.query },
      ]),
    );
  const { trimmed } = measured;
  return {
    ...measured,
    measures: named(measured.measures),
    content: named(measured.content),
    ...(trimmed && { trimmed: { ...trimmed, query: queries.trimmed ?? trimmed.query } }),
  };
}
