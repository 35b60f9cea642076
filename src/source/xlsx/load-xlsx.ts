import { Problem } from '../../vocabulary/problem.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { LoadContext, LoadedText, OpenFile } from '../load-context.ts';
import { noRowsOrHeader, tooManyColumns } from '../table/table-problems.ts';
import { type Archive, openArchive, workbookDamaged } from './archive.ts';
import { loadSheet } from './load-sheet.ts';
import { readMerges } from './merges.ts';
import { readRows } from './read-rows.ts';
import { readWorkbook, type Sheet, type Workbook } from './read-workbook.ts';
import { sheetEmpty } from './sheet-phrases.ts';

export interface LoadedWorkbook {
  readonly tables: readonly LoadedText[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Phrase[];
}

/**
 * Loads each sheet of a workbook as a table of text, row by row. Hidden sheets are read too, empty
 * ones noted, and one with too many columns is a problem of its own. Raises the problems of
 * `openArchive`, `readWorkbook` and `readMerges`, and `source.no-rows-or-header`.
 */
export async function loadXlsx(
  file: OpenFile,
  id: string,
  context: LoadContext,
): Promise<LoadedWorkbook> {
  const archive = await openArchive(file.readable, { bytes: file.bytes, limits: context.limits });
  try {
    const workbook = await readWorkbook(archive, context.limits.sharedTextLength);
    const loaded = await loadSheets(file, { id, archive, workbook, context });
    if (loaded.tables.length + loaded.problems.length === 0) throw noRowsOrHeader({});
    return loaded;
  } finally {
    archive.close();
  }
}

interface Job {
  readonly id: string;
  readonly archive: Archive;
  readonly workbook: Workbook;
  readonly context: LoadContext;
}

async function loadSheets(file: OpenFile, job: Job): Promise<LoadedWorkbook> {
  const tables: LoadedText[] = [];
  const problems: Problem[] = [];
  const notes: Phrase[] = [];
  for (const sheet of job.workbook.sheets) {
    const loaded = await loadOne(file, sheet, job);
    if (loaded === undefined) notes.push(sheetEmpty({ file: file.path, sheet: sheet.name }));
    else if (loaded instanceof Problem) problems.push(loaded);
    else tables.push(loaded);
  }
  return { tables, problems, notes };
}

async function loadOne(
  file: OpenFile,
  sheet: Sheet,
  { id, archive, workbook, context }: Job,
): Promise<LoadedText | Problem | undefined> {
  const merges = await readMerges(piecesOf(archive, sheet), context.limits.mergedCells);
  const part = workbook.sheets.length > 1 ? { part: sheet.name } : {};
  const job = {
    file: file.path,
    sheet,
    merges,
    rows: readRows(piecesOf(archive, sheet), workbook, merges),
    relation: () => context.relationFor(part.part === undefined ? id : `${id}/${part.part}`),
  };
  try {
    const loaded = await loadSheet(job, context);
    return loaded && { ...loaded, ...part };
  } catch (error) {
    const tooWide = error instanceof Problem && error.kind.code === tooManyColumns.kind.code;
    if (tooWide) return error;
    throw error;
  }
}

function piecesOf(archive: Archive, { file }: Sheet): AsyncIterable<Buffer> {
  const pieces = archive.read(file);
  if (pieces === undefined) throw workbookDamaged({});
  return pieces;
}
