import { createHash } from 'node:crypto';

/** A name as ClickHouse reads it: a backslash escapes in names as it does in texts. */
export function quoteClickHouseName(name: string): string {
  return `"${escaped(name).replaceAll('"', '\\"')}"`;
}

/** A text literal as ClickHouse reads it. */
export function quoteClickHouseText(text: string): string {
  return `'${escaped(text).replaceAll("'", "\\'")}'`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\0', '\\0');
}

/** An expression with a name, and the name: what is read often is printed once. Its name follows from its text. */
export function named(sql: string): readonly [first: string, again: string] {
  if (sql.length < 40) return [sql, sql];
  const name = `"${createHash('sha256').update(sql).digest('hex').slice(0, 12)}"`;
  return [`(${sql} AS ${name})`, name];
}
