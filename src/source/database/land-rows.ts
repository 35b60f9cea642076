import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import { createTextTable } from '../../engine/duckdb/text-appender.ts';
import type { Cell, RunOptions } from '../../engine/engine.ts';
import { as, call, cast, column, table as relationOf } from '../../sql/build.ts';
import { quoteName } from '../../sql/duckdb.ts';
import { sampleStatement } from '../../sql/row-sample.ts';
import type { Projection, Relation } from '../../sql/tree.ts';
import type { Table, TableColumn } from '../../vocabulary/table.ts';
import { definePhrase } from '../phrase.ts';
import type { RemoteTable } from './open-database.ts';
import type { StreamedTable } from './streamed-table.ts';

/** Rows of a database's table in the engine of this process. */
export interface LandedRows {
  /** The table as the rest of Assay reads it: same id and columns, of the rows that came. */
  readonly table: Table;
  /** Whether these are all its rows. */
  readonly whole: boolean;
}

/** Cells that one table may bring: 100,000 rows of fifty columns. */
const mostCells = 5_000_000;

export const cellsNotLanded = definePhrase({
  code: 'source.cells-not-landed',
  params: ['count'],
  texts: {
    en: '{count} cells have values that the embedded engine cannot hold in their type; where rows are looked at one by one they count as missing.',
    zh: '有 {count} 个单元格的值超出内嵌引擎相应类型的范围；逐行检查时按缺失处理。',
  },
});

export const rowsLanded = definePhrase({
  code: 'source.rows-landed',
  params: ['landed', 'rows'],
  texts: {
    en: 'All {rows} rows were measured in the database; {landed} of them, drawn by the seed, were looked at one by one.',
    zh: '全部 {rows} 行均在数据库中测量；其中按种子抽取的 {landed} 行被逐行检查。',
  },
});

/** How many rows of a table may come, by its columns. */
export function mostRowsOf({ columns }: Table, rows: number): number {
  return Math.max(1, Math.min(rows, Math.floor(mostCells / Math.max(1, columns.length))));
}

/**
 * Brings rows of a database's table into the embedded engine, under the same name: all of them where there
 * are at most `rows`, otherwise so many drawn by the seed. They are put in an order of their own content, so
 * that the same rows give the same table whatever order they came in.
 */
export async function landRows(
  { table, source, engine }: RemoteTable,
  embedded: DuckDbEngine,
  options: RunOptions & {
    readonly rows: number;
    readonly seed: number;
  },
): Promise<LandedRows> {
  const most = mostRowsOf(table, options.rows);
  const whole = table.rows <= most;
  const wanted = { rows: most, seed: options.seed, total: table.rows };
  const sample = () => sampleStatement({ ...table, key: source.primaryKey }, wanted);
  const from: Relation = whole
    ? relationOf(table.relation)
    : { kind: 'subquery', select: sample(), as: 'sampled' };
  const { lost, ...stored } = await landRelation({ table, engine }, embedded, {
    ...options,
    from,
    relation: table.relation,
  });
  const notes = [
    ...(whole ? [] : [rowsLanded({ landed: stored.table.rows, rows: table.rows })]),
    ...(lost === 0 ? [] : [cellsNotLanded({ count: lost })]),
  ];
  return { table: { ...stored.table, notes: [...table.notes, ...notes] }, whole };
}

/** Brings the rows of a relation with the columns of a table, under a name of the embedded engine; `lost` cells did not fit. */
export async function landRelation(
  { table, engine }: Pick<RemoteTable, 'table' | 'engine'>,
  embedded: DuckDbEngine,
  {
    from,
    relation,
    ...options
  }: RunOptions & { readonly from: Relation; readonly relation: string },
): Promise<{ readonly table: Table; readonly lost: number }> {
  const { columns } = table;
  const { rows } = await engine.query({ select: columns.map(asText), from }, options);
  const chunks = [rows.map((row) => row.map(textOf))];
  return await landTexts({ table, relation, chunks }, embedded);
}

/** Brings rows of a table that stream as text: all where there are at most `rows`, otherwise so many drawn by the seed. */
export async function landStream(
  { table, source, database }: StreamedTable,
  embedded: DuckDbEngine,
  options: RunOptions & { readonly rows: number; readonly seed: number },
): Promise<LandedRows> {
  const { rows, seed } = options;
  const whole = table.rows <= rows;
  const wanted = whole ? undefined : { rows, seed, total: table.rows };
  const chunks = database.rows(source, wanted, options);
  const { relation } = table;
  const { lost, table: stored } = await landTexts({ table, relation, chunks }, embedded);
  const notes = [
    ...(whole ? [] : [rowsLanded({ landed: stored.rows, rows: table.rows })]),
    ...(lost === 0 ? [] : [cellsNotLanded({ count: lost })]),
  ];
  return { table: { ...stored, notes: [...table.notes, ...notes] }, whole };
}

type TextRows = readonly (readonly (string | null)[])[];

interface Texts {
  readonly table: Table;
  /** What they are called in the embedded engine. */
  readonly relation: string;
  readonly chunks: AsyncIterable<TextRows> | Iterable<TextRows>;
}

async function landTexts(
  { table, relation, chunks }: Texts,
  embedded: DuckDbEngine,
): Promise<{ readonly table: Table; readonly lost: number }> {
  const { columns } = table;
  const raw = `${relation} (as text)`;
  const names = columns.map(({ name }) => name);
  const appender = await createTextTable(embedded, raw, names);
  let rows = 0;
  for await (const chunk of chunks) {
    for (const row of chunk) appender.append(row);
    rows += chunk.length;
  }
  await appender.finish();
  await store(embedded, { relation, raw, columns });
  const lost = await lostCells(embedded, { relation, raw, columns });
  await embedded.run(`DROP TABLE ${quoteName(raw)}`);
  const { unordered: _, ...described } = table;
  return { table: { ...described, relation, rows, rowIndex: 'rowid' }, lost };
}

/** Every engine writes a value as text like DuckDB does; bytes go as hexadecimal digits. */
function asText({ name, physicalType }: TableColumn): Projection {
  const of = column(name);
  return as(name, physicalType === 'BLOB' ? call('hex', of) : cast(of, 'text'));
}

function textOf(cell: Cell): string | null {
  return cell === null ? null : String(cell);
}

interface Landing {
  readonly relation: string;
  readonly raw: string;
  readonly columns: readonly TableColumn[];
}

async function store(embedded: DuckDbEngine, { relation, raw, columns }: Landing): Promise<void> {
  const typed = columns.map((one) => `${typedCell(one)} AS ${quoteName(one.name)}`).join(', ');
  await embedded.run(
    `CREATE OR REPLACE TABLE ${quoteName(relation)} AS SELECT ${typed} FROM ${quoteName(raw)} ORDER BY ALL`,
  );
}

function typedCell({ name, physicalType }: TableColumn): string {
  const cell = quoteName(name);
  // The type's name is ours: engines map the database's own names to a fixed list.
  if (physicalType === 'BLOB') return `unhex(${cell})`;
  return isText(physicalType) ? cell : `TRY_CAST(${cell} AS ${physicalType})`;
}

/** Nested values stay the text that the database writes. */
function isText(physicalType: string): boolean {
  return physicalType === 'VARCHAR' || physicalType === 'JSON';
}

async function lostCells(
  embedded: DuckDbEngine,
  { relation, raw, columns }: Landing,
): Promise<number> {
  // A list, for a sum of as many terms as a wide table has columns is nested deeper than the engine reads.
  const filled = `list_sum([${columns.map(({ name }) => `count(${quoteName(name)})`).join(', ')}])`;
  const count = async (of: string) => {
    const { rows } = await embedded.run(`SELECT ${filled} FROM ${quoteName(of)}`);
    return Number(rows[0]?.[0] ?? 0);
  };
  return (await count(raw)) - (await count(relation));
}
