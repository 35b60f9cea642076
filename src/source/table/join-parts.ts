import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import { quoteName, quoteText } from '../../sql/duckdb.ts';
import type { RejectedCell, RejectedRow, Table, TableColumn } from '../../vocabulary/table.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import { extensionOf } from '../find/file-name.ts';
import type { TableNaming } from '../find/name-tables.ts';
import type { LoadContext } from '../load-context.ts';
import { definePhrase } from '../phrase.ts';
import { createColumnNamer } from './column-names.ts';
import { type FilePart, groupParts, type PartGroup, partitionValues } from './group-parts.ts';
import { noHeader } from './judge-header.ts';
import { listedRejections } from './rejection-log.ts';

export const partsJoined = definePhrase({
  code: 'source.parts-joined',
  params: ['count'],
  texts: {
    en: '{count} numbered part files with the same columns are one table.',
    zh: '{count} 个列相同的编号分片文件合为一张表。',
  },
});

export const partitionsJoined = definePhrase({
  code: 'source.partitions-joined',
  params: ['count', 'columns'],
  texts: {
    en: '{count} files of a partitioned folder are one table; the folders carry the columns {columns}.',
    zh: '分区文件夹中的 {count} 个文件合为一张表；文件夹名提供列 {columns}。',
  },
});

export const partColumnsDiffer = definePhrase({
  code: 'source.part-columns-differ',
  params: ['count'],
  texts: {
    en: '{count} columns are not in every file of the table; they are missing in the rows of the others.',
    zh: '{count} 列并非在每个文件中都有；在缺少该列的文件的行中按缺失处理。',
  },
});

interface TextPart extends FilePart {
  readonly table: Table;
}

/**
 * Makes one table of text files that are parts of one: below `key=value` folders, or side by side
 * with equal headers and names that say so (`part-0001`). Every other table stays as it is: files
 * such as `sales-2023` and `sales-2024` may be as different as their names.
 *
 * @param paths every file that was found
 */
export async function joinParts(
  tables: readonly Table[],
  context: LoadContext,
  { naming, paths }: { readonly naming: TableNaming; readonly paths: readonly string[] },
): Promise<readonly Table[]> {
  const joined: Table[] = [];
  const parts = tables.map((table) => partOf(table, naming));
  const text = parts.filter((part) => part !== undefined);
  const groups = groupParts(text, paths).flatMap(alike);
  for (const group of groups) {
    const [first] = group.parts;
    const single = group.parts.length === 1 && !group.partitioned;
    if (first === undefined || single) joined.push(...group.parts.map(({ table }) => table));
    else joined.push(await join(group, naming.group(group.folder, first.format), context));
    context.signal?.throwIfAborted();
  }
  return [...tables.filter((_, at) => parts[at] === undefined), ...joined];
}

const partName =
  /(?:(?:^|[^a-z])(?:part|chunk|shard|split|piece|segment)|分片|分卷)[-_. ]*\d[^/]*$|\d[-_. ]?of[-_. ]?\d[^/]*$/i;

/** Whether a text file is called like a part: `part-0001`, `orders.chunk3`, `orders-00002-of-00010`, `订单_分片1`. */
export function isPartName(file: string): boolean {
  return partName.test(file);
}

/** Undefined for what is never a part: a sheet, one of several lists, a file without a header, a name of its own. */
function partOf(table: Table, naming: TableNaming): TextPart | undefined {
  const [file] = table.files;
  if (file === undefined || file.format === 'xlsx' || file.format === 'parquet') return undefined;
  const whole = table.id === naming.table(file.path, undefined).id;
  const headless = table.notes.some(({ code }) => code === noHeader.kind.code);
  const split = partitionValues(file.path).length > 0 || isPartName(file.path);
  if (!whole || headless || !split) return undefined;
  // A file and its compressed copy are no parts of one table.
  const kind = [extensionOf(file.path), file.compression];
  const schema = JSON.stringify([kind, table.columns.map(shownName)]);
  return { table, path: file.path, format: file.format, schema };
}

const shownName = ({ name, sourceName }: TableColumn) => sourceName ?? name;

/** Files below one partitioned folder may differ in a few columns, but not be of another kind. */
function alike(group: PartGroup<TextPart>): readonly PartGroup<TextPart>[] {
  const kinds: { readonly names: Set<string>; readonly parts: TextPart[] }[] = [];
  for (const part of group.parts) {
    const names = part.table.columns.map(({ name }) => name.toLowerCase());
    const kind = kinds.find((each) => sharesHalf(names, each.names)) ?? {
      names: new Set(),
      parts: [],
    };
    if (kind.parts.length === 0) kinds.push(kind);
    kind.parts.push(part);
    for (const name of names) kind.names.add(name);
  }
  return kinds.map(({ parts }) => ({ ...group, parts }));
}

function sharesHalf(names: readonly string[], others: ReadonlySet<string>): boolean {
  const shared = names.filter((name) => others.has(name)).length;
  return shared * 2 >= Math.min(names.length, others.size);
}

interface JoinedColumn extends TableColumn {
  /** What a part selects for it; undefined where it has no such column. */
  readonly from: (part: TextPart) => string | undefined;
}

async function join(
  { parts, partitioned }: PartGroup<TextPart>,
  named: Pick<Table, 'id' | 'name'>,
  context: LoadContext,
): Promise<Table> {
  const relation = context.relationFor(named.id);
  const own = ownColumns(parts);
  const keys = partitioned ? partitionColumns(parts, own) : [];
  const columns = [...own, ...keys];
  await fill(context.engine, relation, { parts, columns });
  const partial = columns.filter(({ from }) => parts.some((part) => from(part) === undefined));
  const count = parts.length;
  const what = partitioned
    ? partitionsJoined({ count, columns: keys.map(shownName).join(', ') })
    : partsJoined({ count });
  const differ = partial.length > 0 ? [partColumnsDiffer({ count: partial.length })] : [];
  return {
    ...named,
    relation,
    rowIndex: 'rowid',
    columns: columns.map(({ from: _, ...column }) => column),
    rows: parts.reduce((sum, { table }) => sum + table.rows, 0),
    files: parts.flatMap(({ table }) => table.files),
    rejections: rejectionsOf(parts),
    notes: [what, ...differ, ...notesOf(parts)],
    address: addressOf(parts),
  };
}

/** The columns of all files by name, in the order in which they are first met. */
function ownColumns(parts: readonly TextPart[]): readonly JoinedColumn[] {
  const met = new Map<string, TableColumn>();
  for (const column of parts.flatMap(({ table }) => table.columns)) {
    const key = column.name.toLowerCase();
    if (!met.has(key)) met.set(key, column);
  }
  return [...met].map(([key, column], ordinal) => ({
    ...column,
    ordinal,
    from: ({ table }) => {
      const own = table.columns.find(({ name }) => name.toLowerCase() === key);
      return own && quoteName(own.name);
    },
  }));
}

function partitionColumns(
  parts: readonly TextPart[],
  own: readonly TableColumn[],
): readonly JoinedColumn[] {
  const keys = [...new Set(parts.flatMap(({ path }) => partitionValues(path).map(([key]) => key)))];
  const nameColumn = createColumnNamer(own.map(({ name }) => name));
  return keys.map((key, at) => ({
    ...nameColumn(key, own.length + at),
    from: ({ path }) => {
      const found = partitionValues(path).find(([each]) => each === key);
      if (found === undefined) return undefined;
      return found[1] === null ? 'NULL' : quoteText(found[1]);
    },
  }));
}

/** One part after the other, each dropped once it is copied, so that little is held twice. */
async function fill(
  engine: DuckDbEngine,
  relation: string,
  {
    parts,
    columns,
  }: { readonly parts: readonly TextPart[]; readonly columns: readonly JoinedColumn[] },
): Promise<void> {
  const list = columns.map(({ name, physicalType }) => `${quoteName(name)} ${physicalType}`);
  await engine.run(`CREATE OR REPLACE TABLE ${quoteName(relation)} (${list.join(', ')})`);
  for (const part of parts) {
    const from = quoteName(part.table.relation);
    const cells = columns.map((column) => column.from(part) ?? 'NULL').join(', ');
    await engine.run(
      `INSERT INTO ${quoteName(relation)} SELECT ${cells} FROM ${from} ORDER BY rowid`,
    );
    await engine.run(`DROP TABLE ${from}`);
  }
}

function rejectionsOf(parts: readonly TextPart[]): Table['rejections'] {
  const all = parts.map(({ table }) => table.rejections);
  const rows: RejectedRow[] = all.flatMap((each) => each.rows);
  const cells: RejectedCell[] = all.flatMap((each) => each.cells);
  return {
    rowCount: all.reduce((sum, each) => sum + each.rowCount, 0),
    rows: rows.slice(0, listedRejections),
    cellCount: all.reduce((sum, each) => sum + each.cellCount, 0),
    cells: cells.slice(0, listedRejections),
  };
}

/** What is noted of several files alike is said once. */
function notesOf(parts: readonly TextPart[]): readonly Phrase[] {
  const notes = parts.flatMap(({ table }) => table.notes);
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}

function addressOf(parts: readonly TextPart[]): Table['address'] {
  const starts: number[] = [];
  let rows = 0;
  for (const { table } of parts) {
    starts.push(rows);
    rows += table.rows;
  }
  return (index) => {
    const at = starts.findLastIndex((start) => start <= index);
    return parts[at]?.table.address(index - (starts[at] ?? 0)) ?? { kind: 'unaddressable' };
  };
}
