import type { Rows, RunOptions } from '../../../engine/engine.ts';
import type { TableMetadata } from '../../../vocabulary/metadata/table-metadata.ts';
import type { Phrase, Texts } from '../../../vocabulary/text.ts';

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
  /** One for each topic that could not be read, for the notes of the source: the rest stands. */
  readonly notes: readonly Phrase[];
}

/** What is said where a catalogue does not tell of a topic. */
const unreadTexts = {
  tables: {
    en: 'The catalogue of a database did not tell about its tables: their comments, statistics and policies on rows are not among the evidence.',
    zh: '数据库系统目录未给出表信息：证据中不含表注释、统计信息和行级策略。',
  },
  columns: {
    en: 'The catalogue of a database did not tell about columns: their comments and NOT NULL are not among the evidence.',
    zh: '数据库系统目录未给出字段信息：证据中不含字段注释和非空约束。',
  },
  constraints: {
    en: 'The catalogue of a database did not tell about keys and constraints: what it declares of them is not among the evidence.',
    zh: '数据库系统目录未给出键与约束信息：证据中不含数据库所声明的键与约束。',
  },
  indexes: {
    en: 'The catalogue of a database did not tell about indexes.',
    zh: '数据库系统目录未给出索引信息。',
  },
  access: {
    en: 'The catalogue of a database did not tell about grants: who can read is not among the evidence.',
    zh: '数据库系统目录未给出授权信息：证据中不含可读取主体的情况。',
  },
  views: {
    en: 'The catalogue of a database did not tell what its views read.',
    zh: '数据库系统目录未给出视图的来源信息。',
  },
} as const satisfies Record<string, Texts>;
export type CatalogueTopic = keyof typeof unreadTexts;

/** Texts of the notes, by code. */
export const catalogueWords: Readonly<Record<string, Texts>> = Object.fromEntries(
  Object.entries(unreadTexts).map(([topic, texts]) => [`metadata-unread.${topic}`, texts]),
);

/** Rows of one statement as records by column name, and the id of the statement. */
export interface TopicRows {
  readonly query: string;
  readonly rows: readonly CatalogueRow[];
}
export type CatalogueRow = Readonly<Record<string, unknown>>;

/**
 * Asks for one topic. A catalogue that refuses is no reason to end: the topic is then missing (undefined), without
 * the text of the server, which may hold names of accounts.
 */
export async function readTopic(
  sql: string,
  { run, note, signal }: CatalogueAccess,
): Promise<TopicRows | undefined> {
  signal?.throwIfAborted();
  try {
    const { columns, rows } = await run(sql, signal === undefined ? {} : { signal });
    const records = rows.map((row) =>
      Object.fromEntries(columns.map((name, index) => [name, row[index]])),
    );
    return { query: note(sql), rows: records };
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
}

/** Rows by the table that they are about. */
export function byTable(found: TopicRows | undefined): ReadonlyMap<string, CatalogueRow[]> {
  const map = new Map<string, CatalogueRow[]>();
  for (const row of found?.rows ?? []) {
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
