import { open, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { createGunzip } from 'node:zlib';
import { defineProblem } from '../../vocabulary/problem.ts';

const placeMissing = defineProblem<'place'>({
  code: 'import.no-such-place',
  params: ['place'],
  texts: { en: 'there is no file or folder {place}.', zh: '没有名为 {place} 的文件或文件夹。' },
  remedy: {
    en: 'Name the report.json files, or a folder that holds them.',
    zh: '请指定 report.json 文件，或其所在的文件夹。',
  },
});

const documentName = /\.json(\.gz)?$/i;
const reportName = /^report\.json(\.gz)?$/i;
const reportBeginning = /^\s*\{\s*"schema"\s*:\s*"assay-report\//;
const beginningBytes = 200;

export interface FoundReports {
  /** Sorted, each once. */
  readonly files: readonly string[];
  /** JSON documents in the folders that are none of reports, and are left alone. */
  readonly others: number;
}

/**
 * The files to import: those that are named, and in folders named, whatever the depth, each `report.json` and each
 * other JSON document that begins as a report does, packed by gzip or not. Links and what begins with a dot are not
 * followed. Raises `import.no-such-place`.
 */
export async function findReportFiles(places: readonly string[]): Promise<FoundReports> {
  const files = new Set<string>();
  let others = 0;
  for (const place of places) {
    if (!(await isFolder(place))) {
      files.add(place);
      continue;
    }
    for (const file of await documentsIn(place)) {
      if (await isReport(file)) files.add(file);
      else others += 1;
    }
  }
  return { files: [...files].sort(), others };
}

async function isFolder(place: string): Promise<boolean> {
  const found = await stat(place).catch(() => undefined);
  if (found === undefined) throw placeMissing({ place });
  return found.isDirectory();
}

async function documentsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && documentName.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !isHidden(relative(folder, file)));
}

function isHidden(path: string): boolean {
  return path.split(sep).some((part) => part.startsWith('.'));
}

/** One that is called a report is tried whatever it holds: what is wrong with it has to be told. */
async function isReport(file: string): Promise<boolean> {
  return reportName.test(basename(file)) || reportBeginning.test(await beginningOf(file));
}

async function beginningOf(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return '';
  const bytes = file.createReadStream({ end: 64 * 1024 });
  const packed = path.toLowerCase().endsWith('.gz');
  try {
    // Of a file that is cut off, what is before the cut says enough.
    for await (const part of packed ? bytes.pipe(createGunzip()) : bytes) {
      return Buffer.from(part).toString('utf8', 0, beginningBytes);
    }
    return '';
  } catch {
    return '';
  } finally {
    bytes.destroy();
    await file.close().catch(() => undefined);
  }
}
