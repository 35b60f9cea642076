import type { Problem } from '../vocabulary/problem.ts';
import { loadCsv } from './csv/load-csv.ts';
import type { LoadContext, LoadedText, OpenFile } from './load-context.ts';

export interface LoadedFile {
  readonly tables: readonly LoadedText[];
  /** Of parts of the file, such as one sheet. */
  readonly problems: readonly Problem[];
}

/** Loads a file by what its content is; relations are named after `id`. */
export async function loadFile(
  file: OpenFile,
  id: string,
  context: LoadContext,
): Promise<LoadedFile> {
  return { tables: [await loadCsv(file, context.relationFor(id), context)], problems: [] };
}
