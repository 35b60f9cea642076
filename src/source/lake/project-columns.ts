import { quoteName, quoteText } from '../../sql/duckdb.ts';
import type { FileColumn, LakePart } from './inspect-files.ts';
import { lakeUnsupported } from './lake-problems.ts';
import type { LakeColumn } from './lake-snapshot.ts';

const iceberg = 'Iceberg';
const zoned = 'TIMESTAMP WITH TIME ZONE';

/**
 * The cells of a column of a table, out of files that all have the same columns: found by what the
 * table knows it by, as the type that it has now, NULL where the files were written before it came.
 *
 * @throws Problem `source.lake-unsupported`
 */
export function projectionOf({ type, from }: LakeColumn, parts: readonly LakePart[]): string {
  const columns = parts[0]?.columns ?? [];
  if (from.by === 'partition') return constantOf(from.key, { type: type ?? 'VARCHAR', parts });
  if (from.by === 'name') return castOf(named(columns, from.name), type);
  if (columns.some(({ id }) => id === undefined)) {
    throw lakeUnsupported({ format: iceberg, what: 'no-field-ids', detail: 'Parquet' });
  }
  const column = columns.find(({ id }) => id === from.id);
  if (column === undefined && parts.some(({ file }) => file.identities.has(from.id))) {
    throw lakeUnsupported({ format: iceberg, what: 'no-field-ids', detail: 'partition' });
  }
  if (column !== undefined && type === undefined && !isSame(column.nested, from.nested)) {
    throw lakeUnsupported({ format: iceberg, what: 'nested-change', detail: `id ${from.id}` });
  }
  return castOf(column, type);
}

/** Names keep their case, and are the same without it. */
function named(columns: readonly FileColumn[], wanted: string): FileColumn | undefined {
  const lower = wanted.toLowerCase();
  return (
    columns.find(({ name }) => name === wanted) ??
    columns.find(({ name }) => name.toLowerCase() === lower)
  );
}

function castOf(column: FileColumn | undefined, type: string | undefined): string {
  if (column === undefined) return `CAST(NULL AS ${type ?? 'VARCHAR'})`;
  const cell = quoteName(column.name);
  if (type === undefined || column.type === type) return cell;
  // An instant is kept as UTC, whether or not the file says so.
  if (type === zoned && column.type.startsWith('TIMESTAMP')) {
    return `(CAST(${cell} AS TIMESTAMP) AT TIME ZONE 'UTC')`;
  }
  if (type === 'TIMESTAMP' && column.type === zoned) return `(${cell} AT TIME ZONE 'UTC')`;
  return `CAST(${cell} AS ${type})`;
}

function constantOf(
  key: string,
  { type, parts }: { readonly type: string; readonly parts: readonly LakePart[] },
): string {
  const byValue = groupBy(parts, ({ file }) => file.partition.get(key) ?? null);
  const cases = [...byValue].flatMap(([value, members]) => {
    if (value === null) return [];
    const files = members.map(({ absolute }) => quoteText(absolute)).join(', ');
    return [`WHEN filename IN (${files}) THEN ${asType(value, type)}`];
  });
  return cases.length === 0 ? `CAST(NULL AS ${type})` : `CASE ${cases.join(' ')} END`;
}

function asType(value: string, type: string): string {
  const text = quoteText(value);
  return type === zoned
    ? `(CAST(${text} AS TIMESTAMP) AT TIME ZONE 'UTC')`
    : `CAST(${text} AS ${type})`;
}

/** Members by their key, both in the order in which they are first met. */
export function groupBy<T, K>(members: readonly T[], keyOf: (member: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return groups;
}

/** A list or map calls its parts as its writer likes; their ids say what they are. */
function isSame(inFile: readonly string[], inTable: readonly string[]): boolean {
  if (inFile.length !== inTable.length) return false;
  return inTable.every((field, at) => {
    const own = inFile[at] ?? '';
    return field.includes(' ') ? own === field : own.startsWith(`${field} `);
  });
}
