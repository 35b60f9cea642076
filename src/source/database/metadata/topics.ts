import type { Phrase } from '../../../vocabulary/text.ts';
import {
  byTable,
  type CatalogueAccess,
  type CatalogueRow,
  type CatalogueTopic,
  readTopic,
} from './catalogue-reader.ts';

/** What was told of each topic that was asked for, by table. */
export interface ReadTopics {
  readonly of: (topic: CatalogueTopic) => ReadonlyMap<string, readonly CatalogueRow[]>;
  /** Ids of the statements that were answered, sorted. */
  readonly queries: readonly string[];
  readonly notes: readonly Phrase[];
}

/** Runs one statement a topic, one after the other. */
export async function readTopics(
  statements: Readonly<Partial<Record<CatalogueTopic, string>>>,
  access: CatalogueAccess,
): Promise<ReadTopics> {
  const found = new Map<string, ReadonlyMap<string, readonly CatalogueRow[]>>();
  const queries = new Set<string>();
  const notes: Phrase[] = [];
  for (const [topic, sql] of Object.entries(statements)) {
    const rows = await readTopic(sql, access);
    if (rows === undefined) notes.push({ code: `metadata-unread.${topic}`, params: {} });
    else queries.add(rows.query);
    found.set(topic, byTable(rows));
  }
  return {
    of: (topic) => found.get(topic) ?? new Map(),
    queries: [...queries].sort(),
    notes,
  };
}
