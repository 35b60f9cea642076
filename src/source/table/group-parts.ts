import { withoutExtension } from '../find/file-name.ts';

/** What is needed to see which files are parts of one table. */
export interface FilePart {
  /** Relative to the root. */
  readonly path: string;
  /** Files of different formats are never parts of one table. */
  readonly format: string;
  /** Names of its columns, and their types where the file has any, in order, as one text. */
  readonly schema: string;
}

export interface PartGroup<Part extends FilePart> {
  /** What several files are called: mostly their folder, empty for the root. */
  readonly folder: string;
  readonly parts: readonly Part[];
  /** True where folders such as `year=2024` carry columns. */
  readonly partitioned: boolean;
}

/**
 * Joins the files of one table: everything below a folder with `key=value` folders, and files of one
 * folder with equal columns whose names differ in numbers alone (`part-0001-….parquet`).
 *
 * @param paths every file that was found: a folder names a table where it holds nothing else
 */
export function groupParts<Part extends FilePart>(
  parts: readonly Part[],
  paths: readonly string[],
): readonly PartGroup<Part>[] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const key = keyOf(part);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].map((members) => describe(members, paths));
}

function keyOf(part: FilePart): string {
  const base = partitionedFolder(part.path);
  if (base !== undefined) return ['partitioned', base, part.format].join('\n');
  return ['parts', folderOf(part.path), stemOf(part.path), part.format, part.schema].join('\n');
}

function describe<Part extends FilePart>(
  members: readonly Part[],
  paths: readonly string[],
): PartGroup<Part> {
  const first = members[0]?.path ?? '';
  const base = partitionedFolder(first);
  if (base !== undefined) return { folder: base, parts: members, partitioned: true };
  const inside = folderOf(first);
  const own = new Set(members.map(({ path }) => path));
  const alone = paths.every((path) => folderOf(path) !== inside || own.has(path));
  const folder = alone ? inside : stemId(first);
  return { folder, parts: members, partitioned: false };
}

const partition = /^([^=/]+)=([^/]*)$/;

/** The folder above the first `key=value` folder of a path. */
function partitionedFolder(path: string): string | undefined {
  const folders = path.split('/').slice(0, -1);
  const first = folders.findIndex((folder) => partition.test(folder));
  return first === -1 ? undefined : folders.slice(0, first).join('/');
}

/** What Hive and Spark write where the value is missing. */
const missingValue = '__HIVE_DEFAULT_PARTITION__';

/** The columns that `key=value` folders of a path carry, from the outermost in. */
export function partitionValues(path: string): readonly (readonly [string, string | null])[] {
  return path
    .split('/')
    .slice(0, -1)
    .flatMap((folder) => {
      const [, key = '', value = ''] = partition.exec(folder) ?? [];
      if (key === '') return [];
      return [[unescaped(key), value === missingValue ? null : unescaped(value)] as const];
    });
}

/** Writers escape as in a URL; what was not written so stays as it is. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

/** A file name without what differs between parts: numbers and the ids that writers add. */
export function stemOf(path: string): string {
  return withoutExtension(path.split('/').at(-1) ?? '')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '#')
    .replace(/\d+/g, '#')
    .replace(/#(.?#)*/g, '#');
}

/** What parts are called that share their folder with other files. */
function stemId(path: string): string {
  const folder = folderOf(path);
  const name =
    stemOf(path)
      .replaceAll('#', '')
      .replace(/^[-_. ]+|[-_. ]+$/g, '') || 'parts';
  return folder === '' ? name : `${folder}/${name}`;
}
