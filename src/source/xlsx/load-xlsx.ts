import { readFile } from 'node:fs/promises';
import type { Workbook, Worksheet } from 'exceljs';
import { createTextTable } from '../../engine/duckdb/text-appender.ts';
import type { Problem } from '../../vocabulary/problem.ts';
import type { TableColumn } from '../../vocabulary/table.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { LoadContext, LoadedText, OpenFile } from '../load-context.ts';
import { nameColumns } from '../table/column-names.ts';
import { noHeader } from '../table/judge-header.ts';
import { createRejectionLog, type RejectionLog } from '../table/rejection-log.ts';
import { createRowPositions } from '../table/row-positions.ts';
import { noRowsOrHeader, tooManyColumns } from '../table/table-problems.ts';
import { contentOf } from './cell-text.ts';
import { checkArchive, workbookDamaged } from './check-archive.ts';
import { type FoundTable, findTable, type GridRow, type Merge } from './find-table.ts';
import {
  cellsOutside,
  errorCell,
  formulasUncalculated,
  sheetEmpty,
  sheetHidden,
} from './sheet-phrases.ts';

export interface LoadedWorkbook {
  readonly tables: readonly LoadedText[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Phrase[];
}

/**
 * Loads each sheet of a workbook as a table of text. Hidden sheets are read too, empty ones noted,
 * and a sheet that cannot be read is a problem of its own. Raises the problems of `checkArchive`
 * and `source.no-rows-or-header`.
 */
export async function loadXlsx(
  file: OpenFile,
  id: string,
  context: LoadContext,
): Promise<LoadedWorkbook> {
  await checkArchive(file.readable, file.bytes, context.limits);
  const sheets = (await readWorkbook(file.readable)).worksheets;
  const tables: LoadedText[] = [];
  const problems: Problem[] = [];
  const notes: Phrase[] = [];
  for (const sheet of sheets) {
    context.signal?.throwIfAborted();
    const found = findTable(gridOf(sheet), mergesOf(sheet));
    const part = sheets.length > 1 ? { part: sheet.name } : {};
    const relation = () => context.relationFor(part.part ? `${id}/${part.part}` : id);
    if (found === undefined) {
      notes.push(sheetEmpty({ file: file.path, sheet: sheet.name }));
    } else if (found.columns.length > context.limits.columns) {
      const params = { found: found.columns.length, limit: context.limits.columns };
      problems.push(tooManyColumns(params, { file: file.path, sheet: sheet.name }));
    } else {
      const job = { file: file.path, sheet, found, relation: relation() };
      tables.push({ ...(await loadSheet(job, context)), ...part });
    }
  }
  if (tables.length === 0 && problems.length === 0) throw noRowsOrHeader({});
  return { tables, problems, notes };
}

async function readWorkbook(path: string): Promise<Workbook> {
  // Loading the library takes longer than profiling a small table: only where there is a workbook.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  try {
    // Its types name an ArrayBuffer; a Buffer is what it reads.
    const content: unknown = await readFile(path);
    await workbook.xlsx.load(content as ArrayBuffer);
    return workbook;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw workbookDamaged({});
  }
}

function gridOf(sheet: Worksheet): readonly GridRow[] {
  const rows: GridRow[] = [];
  sheet.eachRow((row, number) => {
    const cells: GridRow['cells'][number][] = [];
    row.eachCell((cell, column) => {
      if (cell.isMerged && cell.master !== cell) return;
      const content = contentOf(cell);
      if (content.kind !== 'blank') cells.push({ column, content });
    });
    rows.push({ row: number, cells });
  });
  return rows;
}

function mergesOf(sheet: Worksheet): readonly Merge[] {
  return sheet.model.merges.map((range) => {
    const [from = '', to = from] = range.split(':');
    const start = sheet.getCell(from);
    const end = sheet.getCell(to);
    return {
      top: Number(start.row),
      left: Number(start.col),
      bottom: Number(end.row),
      right: Number(end.col),
    };
  });
}

interface SheetJob {
  readonly file: string;
  readonly sheet: Worksheet;
  readonly found: FoundTable;
  readonly relation: string;
}

async function loadSheet(job: SheetJob, context: LoadContext): Promise<LoadedText> {
  const { found, relation, sheet } = job;
  const columns = nameColumns(found.headers);
  const names = columns.map(({ name }) => name);
  const table = await createTextTable(context.engine, relation, names);
  const rejections = createRejectionLog();
  const positions = createRowPositions();
  let uncalculated = 0;
  for (const [index, row] of found.rows.entries()) {
    table.append(cellsOf(row, { job, columns, rejections }));
    positions.add({ record: index + 1, line: row.row });
    uncalculated += row.cells.filter(({ content }) => content.kind === 'uncalculated').length;
  }
  await table.finish();
  return {
    relation,
    format: 'xlsx',
    sheet: sheet.name,
    columns,
    rows: found.rows.length,
    rejections: rejections.all(),
    notes: notesOf(job, uncalculated),
    positionOf: positions.at,
  };
}

function cellsOf(
  row: GridRow,
  {
    job,
    columns,
    rejections,
  }: {
    readonly job: SheetJob;
    readonly columns: readonly TableColumn[];
    readonly rejections: RejectionLog;
  },
): (string | null)[] {
  const { file, sheet, found } = job;
  const cells: (string | null)[] = found.columns.map(() => null);
  for (const { column, content } of row.cells) {
    const at = found.columns.indexOf(column);
    if (content.kind === 'text') cells[at] = content.text;
    if (content.kind !== 'error') continue;
    rejections.cell({
      where: { file, sheet: sheet.name, line: row.row, column },
      column: columns[at]?.name ?? '',
      reason: errorCell({ error: content.error }),
    });
  }
  return cells;
}

function notesOf({ sheet, found }: SheetJob, uncalculated: number): readonly Phrase[] {
  return [
    ...(sheet.state === 'visible' ? [] : [sheetHidden({})]),
    ...(found.hasHeader ? [] : [noHeader({})]),
    ...(found.outside > 0 ? [cellsOutside({ count: found.outside })] : []),
    ...(uncalculated > 0 ? [formulasUncalculated({ count: uncalculated })] : []),
  ];
}
