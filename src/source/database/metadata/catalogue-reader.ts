import type { Rows, RunOptions } from '../../../engine/engine.ts';
import type { TableMetadata } from '../../../vocabulary/metadata/table-metadata.ts';
import { defineProblem, Problem } from '../../../vocabulary/problem.ts';

/** A table whose catalogue entry is wanted. */
export interface WantedTable {
  /** Id of the loaded table. */
  readonly id: string;
  readonly schema: string;
  readonly name: string;
}

/** How a catalogue is asked. Statements only read, and read nothing but the catalogue. */
export interface CatalogueAccess {
  readonly run: (sql: string, options?: RunOptions) => Promise<Rows>;
  /** Remembers a statement and returns its id, as the query log does. */
  readonly note: (sql: string) => string;
  readonly signal?: AbortSignal;
}

/** SQL of a view, for whoever follows its columns; it may quote values and stays out of every document. */
export interface ViewDefinition {
  readonly sql: string;
  /** The schema of names without one. */
  readonly schema: string;
}

export interface CataloguedTable {
  readonly table: string;
  readonly metadata: TableMetadata;
  readonly definition?: ViewDefinition;
}

/** What a catalogue told, and what it did not. */
export interface CatalogueReading {
  /** In the order of the tables that were asked for; those it does not know are left out. */
  readonly tables: readonly CataloguedTable[];
  /** One for each topic that could not be read: the rest stands. */
  readonly problems: readonly Problem[];
}

export const catalogueTopics = {
  tables: { en: 'tables', zh: '表' },
  columns: { en: 'columns', zh: '字段' },
  constraints: { en: 'keys and constraints', zh: '键与约束' },
  indexes: { en: 'indexes', zh: '索引' },
  access: { en: 'grants', zh: '访问授权' },
  views: { en: 'what views read', zh: '视图的来源' },
} as const;
export type CatalogueTopic = keyof typeof catalogueTopics;

export const topicUnread = defineProblem({
  code: 'metadata-topic-unread',
  texts: {
    en: 'The catalogue of the database did not tell about {topic}.',
    zh: '数据库系统目录未给出{topic}信息。',
  },
  remedy: {
    en: 'Let the account read the system catalogue, or go on without this evidence.',
    zh: '请授予该账户读取系统目录的权限；否则评估中不含此项证据。',
  },
  params: ['topic'],
  terms: { topic: catalogueTopics },
});

/** Rows of one statement as records by column name, and the id of the statement. */
export interface TopicRows {
  readonly query: string;
  readonly rows: readonly CatalogueRow[];
}
export type CatalogueRow = Readonly<Record<string, unknown>>;

/**
 * Asks for one topic. A catalogue that refuses is no reason to end: the topic is then missing, and a
 * problem says so without the text of the server, which may hold names of accounts.
 */
export async function readTopic(
  topic: CatalogueTopic,
  sql: string,
  access: CatalogueAccess,
): Promise<TopicRows | Problem> {
  const { run, note, signal } = access;
  signal?.throwIfAborted();
  try {
    const { columns, rows } = await run(sql, signal === undefined ? {} : { signal });
    const records = rows.map((row) =>
      Object.fromEntries(columns.map((name, index) => [name, row[index]])),
    );
    return { query: note(sql), rows: records };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Problem) return error;
    return topicUnread({ topic });
  }
}

/** Rows by the table that they are about. */
export function byTable(
  found: TopicRows | Problem | undefined,
): ReadonlyMap<string, CatalogueRow[]> {
  const map = new Map<string, CatalogueRow[]>();
  if (found === undefined || found instanceof Problem) return map;
  for (const row of found.rows) {
    const key = tableKey(String(row.schema), String(row.table));
    const own = map.get(key);
    if (own === undefined) map.set(key, [row]);
    else own.push(row);
  }
  return map;
}

export function tableKey(schema: string, name: string): string {
  return JSON.stringify([schema, name]);
}
