import { withoutExtension } from '../find/file-name.ts';

/** What is needed to see which files are parts of one table. */
export interface ParquetPart {
  /** Relative to the root. */
  readonly path: string;
  /** Names and types of its columns, in order, as one text. */
  readonly schema: string;
}

export interface ParquetGroup<Part extends ParquetPart> {
  /** What several files are called: mostly their folder, empty for the root. */
  readonly folder: string;
  readonly parts: readonly Part[];
  /** True where folders such as `year=2024` carry columns. */
  readonly partitioned: boolean;
}

const partition = /^[^=/]+=[^/]*$/;

/**
 * Joins the files of one table: everything below a folder with `key=value` folders, and files of one
 * folder with equal columns whose names differ in numbers alone (`part-0001-….parquet`).
 */
export function groupParquet<Part extends ParquetPart>(
  parts: readonly Part[],
): readonly ParquetGroup<Part>[] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const key = keyOf(part);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].map((members) => describe(members, parts));
}

function keyOf(part: ParquetPart): string {
  const base = partitionedFolder(part.path);
  if (base !== undefined) return `partitioned ${base}`;
  return ['parts', folderOf(part.path), stemOf(part.path), part.schema].join('\n');
}

function describe<Part extends ParquetPart>(
  members: readonly Part[],
  all: readonly Part[],
): ParquetGroup<Part> {
  const first = members[0]?.path ?? '';
  const base = partitionedFolder(first);
  if (base !== undefined) return { folder: base, parts: members, partitioned: true };
  const inside = folderOf(first);
  const alone = all.every((part) => folderOf(part.path) !== inside || members.includes(part));
  const folder = alone ? inside : stemId(inside, stemOf(first));
  return { folder, parts: members, partitioned: false };
}

/** The folder above the first `key=value` folder of a path. */
function partitionedFolder(path: string): string | undefined {
  const folders = path.split('/').slice(0, -1);
  const first = folders.findIndex((folder) => partition.test(folder));
  return first === -1 ? undefined : folders.slice(0, first).join('/');
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

/** A file name without what differs between parts: numbers and the ids that writers add. */
function stemOf(path: string): string {
  return withoutExtension(path.split('/').at(-1) ?? '')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '#')
    .replace(/\d+/g, '#')
    .replace(/#(.?#)*/g, '#');
}

function stemId(folder: string, stem: string): string {
  const name = stem.replaceAll('#', '').replace(/^[-_. ]+|[-_. ]+$/g, '') || 'parts';
  return folder === '' ? name : `${folder}/${name}`;
}
