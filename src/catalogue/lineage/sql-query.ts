import {
  ClickHouseDialect,
  DuckDbDialect,
  GenericDialect,
  init,
  MySqlDialect,
  Parser,
  PostgreSqlDialect,
  SnowflakeDialect,
} from '@guanmingchiu/sqlparser-ts';
import { tooDeep } from './sql-depth.ts';

/** A node of the parser's tree: JSON whose variants are objects of one key. */
export type Node = Readonly<Record<string, unknown>>;

const dialects = {
  postgresql: PostgreSqlDialect,
  mysql: MySqlDialect,
  mariadb: MySqlDialect,
  clickhouse: ClickHouseDialect,
  snowflake: SnowflakeDialect,
  duckdb: DuckDbDialect,
} as const;

/** The query that a text of SQL is, in the dialect of this name; undefined where it cannot be read as one. */
export async function parseQuery(sql: string, dialect: string): Promise<Node | undefined> {
  if (tooDeep(sql)) return undefined;
  await init();
  const Dialect = Object.hasOwn(dialects, dialect)
    ? dialects[dialect as keyof typeof dialects]
    : GenericDialect;
  try {
    const statements: unknown = Parser.parse(sql, new Dialect());
    const [only, more] = Array.isArray(statements) ? statements : [];
    return more === undefined ? part(only, 'Query') : undefined;
  } catch {
    // Whatever it objects to may quote the text, and with it values.
    return undefined;
  }
}

/** A part of a node that is a node itself. */
export function part(node: unknown, key: string): Node | undefined {
  const found = isNode(node) ? node[key] : undefined;
  return isNode(found) ? found : undefined;
}

/** A part that is a list; empty where it is none. */
export function list(node: unknown, key: string): readonly unknown[] {
  const found = isNode(node) ? node[key] : undefined;
  return Array.isArray(found) ? found : [];
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of an identifier `{ value }`. */
export function identifier(node: unknown): string | undefined {
  const value = isNode(node) ? node.value : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** The parts of a name `[{ Identifier: { value } }]`, or of identifiers `[{ value }]`. */
export function nameParts(parts: unknown): string[] {
  return (Array.isArray(parts) ? parts : []).flatMap(
    (one) => identifier(part(one, 'Identifier')) ?? identifier(one) ?? [],
  );
}
