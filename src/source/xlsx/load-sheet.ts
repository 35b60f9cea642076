import { createTextTable, type TextAppender } from '../../engine/duckdb/text-appender.ts';
import type { TableColumn } from '../../vocabulary/table.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { LoadContext, LoadedText } from '../load-context.ts';
import { type ColumnNamer, createColumnNamer } from '../table/column-names.ts';
import { noHeader } from '../table/judge-header.ts';
import { createRejectionLog } from '../table/rejection-log.ts';
import { createRowPositions } from '../table/row-positions.ts';
import { tooManyColumns } from '../table/table-problems.ts';
import { type FoundTable, findTable, type GridRow } from './find-table.ts';
import { createFootnoteFilter } from './footnotes.ts';
import type { Merge } from './merges.ts';
import type { Sheet } from './read-workbook.ts';
import { cellsOutside, errorCell, formulasUncalculated, sheetHidden } from './sheet-phrases.ts';

/** Rows, and cells, by which the place of a table in its sheet is judged. */
const judgedRows = 10_000;
const judgedCells = 1_000_000;

export interface SheetJob {
  readonly file: string;
  readonly sheet: Sheet;
  readonly rows: AsyncIterable<readonly GridRow[]>;
  readonly merges: readonly Merge[];
  /** Named only for a sheet that holds a table. */
  readonly relation: () => string;
}

/**
 * Loads one sheet row by row; undefined for an empty one. Where a sheet is longer than what its
 * table is judged by, a column that is first used further down joins the table if it is its next
 * one. Raises `source.too-many-columns`.
 */
export async function loadSheet(
  job: SheetJob,
  context: LoadContext,
): Promise<LoadedText | undefined> {
  const waiting: GridRow[] = [];
  let cells = 0;
  let loading: Loading | undefined;
  for await (const batch of job.rows) {
    context.signal?.throwIfAborted();
    if (loading !== undefined) {
      await addRows(loading, batch);
      continue;
    }
    for (const row of batch) {
      waiting.push(row);
      cells += row.cells.length;
    }
    if (waiting.length >= judgedRows || cells >= judgedCells) {
      loading = await start(job, waiting, context);
    }
  }
  const all = loading ?? (await start(job, waiting, context));
  return all && finish(all);
}

/** A table that is being filled. */
interface Loading {
  readonly job: SheetJob;
  readonly found: FoundTable;
  readonly context: LoadContext;
  readonly relation: string;
  readonly table: TextAppender;
  readonly columns: TableColumn[];
  readonly nameColumn: ColumnNamer;
  /** Position in the table of a column of the sheet. */
  readonly places: Map<number, number>;
  readonly rejections: ReturnType<typeof createRejectionLog>;
  readonly positions: ReturnType<typeof createRowPositions>;
  readonly footnotes: ReturnType<typeof createFootnoteFilter>;
  rows: number;
  outside: number;
  uncalculated: number;
}

async function start(
  job: SheetJob,
  rows: readonly GridRow[],
  context: LoadContext,
): Promise<Loading | undefined> {
  const found = findTable(rows, job.merges);
  if (found === undefined) return undefined;
  checkWidth(found.columns.length, job, context);
  const nameColumn = createColumnNamer(found.headers);
  const columns = found.headers.map(nameColumn);
  const relation = job.relation();
  const names = columns.map(({ name }) => name);
  const loading: Loading = {
    job,
    found,
    context,
    relation,
    table: await createTextTable(context.engine, relation, names),
    columns,
    nameColumn,
    places: new Map(found.columns.map((column, place) => [column, place])),
    rejections: createRejectionLog(),
    positions: createRowPositions(),
    footnotes: createFootnoteFilter(columns.length, found.lastHeaderRow),
    rows: 0,
    outside: found.outside,
    uncalculated: 0,
  };
  await addRows(loading, found.rows);
  return loading;
}

function checkWidth(found: number, { file, sheet }: SheetJob, { limits }: LoadContext): void {
  const limit = limits.columns;
  if (found > limit) throw tooManyColumns({ found, limit }, { file, sheet: sheet.name });
}

async function addRows(loading: Loading, rows: readonly GridRow[]): Promise<void> {
  for (const row of rows) {
    const inside = await insideOf(loading, row);
    loading.outside += row.cells.length - inside.cells.length;
    if (inside.cells.length === 0) continue;
    for (const sure of loading.footnotes.push(inside)) append(loading, sure);
  }
}

/** The cells of the table alone; a cell beside its last column makes the table wider. */
async function insideOf(loading: Loading, row: GridRow): Promise<GridRow> {
  const { places, columns } = loading;
  if (row.cells.every(({ column }) => places.has(column))) return row;
  for (const { column } of row.cells) {
    const isNext = !places.has(column) && places.get(column - 1) === columns.length - 1;
    if (isNext) await addColumn(loading, column);
  }
  return { row: row.row, cells: row.cells.filter(({ column }) => places.has(column)) };
}

async function addColumn(loading: Loading, column: number): Promise<void> {
  const { columns, places, table } = loading;
  const added = loading.nameColumn('', columns.length);
  places.set(column, columns.length);
  columns.push(added);
  checkWidth(columns.length, loading.job, loading.context);
  await table.addColumn(added.name);
}

function append(loading: Loading, { row, cells }: GridRow): void {
  const { job, columns, places, rejections } = loading;
  const texts: (string | null)[] = columns.map(() => null);
  for (const { column, content } of cells) {
    const at = places.get(column) ?? 0;
    if (content.kind === 'text') texts[at] = content.text;
    if (content.kind === 'uncalculated') loading.uncalculated += 1;
    if (content.kind !== 'error') continue;
    rejections.cell({
      where: { file: job.file, sheet: job.sheet.name, line: row, column },
      column: columns[at]?.name ?? '',
      reason: errorCell({ error: content.error }),
    });
  }
  loading.table.append(texts);
  loading.rows += 1;
  loading.positions.add({ record: loading.rows, line: row });
}

async function finish(loading: Loading): Promise<LoadedText> {
  for (const { cells } of loading.footnotes.end()) loading.outside += cells.length;
  await loading.table.finish();
  return {
    relation: loading.relation,
    format: 'xlsx',
    sheet: loading.job.sheet.name,
    columns: loading.columns,
    rows: loading.rows,
    rejections: loading.rejections.all(),
    notes: notesOf(loading),
    positionOf: loading.positions.at,
  };
}

function notesOf({ job, found, outside, uncalculated }: Loading): readonly Phrase[] {
  return [
    ...(job.sheet.visible ? [] : [sheetHidden({})]),
    ...(found.hasHeader ? [] : [noHeader({})]),
    ...(outside > 0 ? [cellsOutside({ count: outside })] : []),
    ...(uncalculated > 0 ? [formulasUncalculated({ count: uncalculated })] : []),
  ];
}
