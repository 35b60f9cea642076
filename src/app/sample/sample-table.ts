import { maskedCell } from '../../discover/clearance.ts';
import type { ColumnDiscovery } from '../../discover/discovery.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import type { ColumnProfile } from '../../profile/table-profile.ts';
import { as, ascending, call, cast, column, literal } from '../../sql/build.ts';
import type { Statement } from '../../sql/tree.ts';
import { mostSampleRows } from '../../vocabulary/codes/sample-rows.ts';
import { type MaskedSample, maskedSampleSchema } from '../../vocabulary/masked-sample.ts';
import { defineProblem } from '../../vocabulary/problem.ts';
import { RawValue } from '../../vocabulary/raw-value.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { WorkContext } from '../effects.ts';
import { type MeasuredTable, measureSource } from '../measure/measure-source.ts';
import type { AssessmentSettings } from '../settings.ts';
import type { Tools } from '../tools.ts';
import { withEngine } from '../with-engine.ts';

export const noSuchTable = defineProblem({
  code: 'app.no-such-table',
  params: ['table', 'tables'],
  texts: {
    en: 'There is no table {table}; there are: {tables}.',
    zh: '不存在表 {table}；现有的表：{tables}。',
  },
  remedy: { en: 'Give one of them with --table.', zh: '请用 --table 指定其中之一。' },
});

/** Which rows of which table. */
export interface SampleSettings {
  /** Id of the table, as a report has it. */
  readonly table: string;
  readonly rows: number;
  /** Whoever asks for the sample names it, so that nobody chooses the rows. */
  readonly seed: number;
}

/**
 * Draws rows of a table by the hash of their position and the seed, and masks them: the same rows and shapes for the
 * same data and seed. No value leaves. Raises `app.no-such-table`, `app.nothing-readable`.
 */
export async function sampleTable(
  inputs: readonly string[],
  settings: AssessmentSettings & { readonly drawn: SampleSettings },
  context: WorkContext,
): Promise<MaskedSample> {
  return await withEngine(settings, context, async (opened) => {
    const tools = { ...opened, settings, context, queries: createQueryLog() };
    const { tables } = await measureSource(inputs, tools, 'core');
    const { drawn } = settings;
    const found = tables.find(({ report }) => report.id === drawn.table);
    if (found === undefined) {
      const known = tables.map(({ report }) => report.id).join(', ');
      throw noSuchTable({ table: drawn.table, tables: known });
    }
    return maskedSampleSchema.parse(await maskedRows(found, drawn, tools));
  });
}

interface KnownColumn {
  readonly profile: ColumnProfile;
  readonly discovery: ColumnDiscovery;
}

async function maskedRows(
  { profile, discovery }: MeasuredTable,
  { table, rows, seed }: SampleSettings,
  tools: Tools,
): Promise<MaskedSample> {
  const byName = new Map(discovery.columns.map((one) => [one.column, one]));
  const columns = profile.columns.flatMap((one): KnownColumn[] => {
    const found = byName.get(one.column.name);
    return found === undefined ? [] : [{ profile: one, discovery: found }];
  });
  const names = columns.map((one) => one.profile.column.name);
  const statement = drawnRows(profile.table, names, { rows: Math.min(rows, mostSampleRows), seed });
  const drawn = await tools.engine.query(statement, { signal: tools.context.signal });
  const cells = drawn.rows.map((row) => columns.map((one, at) => cellOf(row[at] ?? null, one)));
  return {
    schema: 'assay-sample/1',
    table,
    seed,
    of: profile.rows,
    columns: columns.map(({ discovery: { column: name, semantic } }, at) => ({
      name,
      ...(semantic && { semanticType: semantic.type }),
      shown: cells.some((row) => row[at] !== 'withheld') ? 'shape' : 'withheld',
    })),
    rows: cells,
  };
}

function cellOf(
  cell: unknown,
  { profile, discovery }: KnownColumn,
): MaskedSample['rows'][number][number] {
  if (cell === null) return null;
  const shape = maskedCell(RawValue.of(String(cell)), profile, discovery);
  return shape === undefined ? 'withheld' : { shape };
}

function drawnRows(
  table: Table,
  names: readonly string[],
  { rows, seed }: { readonly rows: number; readonly seed: number },
): Statement {
  const position = column('position');
  return {
    select: names.map((_, at) => as(`c${at}`, column(`c${at}`))),
    from: {
      kind: 'subquery',
      select: {
        select: [
          as('position', { kind: 'sourcePosition' }),
          ...names.map((name, at) => as(`c${at}`, cast(column(name), 'text'))),
        ],
        from: { kind: 'table', name: table.relation },
      },
      as: 'positioned',
    },
    orderBy: [ascending(call('hash', position, literal(seed))), ascending(position)],
    limit: rows,
  };
}
