import { basename } from 'node:path';
import type { QueryLog } from '../../engine/query-log.ts';
import type { CataloguedTable } from '../../source/database/metadata/catalogue-reader.ts';
import { readMetadata } from '../../source/database/metadata/read-metadata.ts';
import { type OpenedDatabase, sideOf } from '../../source/database/open-database.ts';
import { metadataOrigins, type TableMetadata } from '../../vocabulary/metadata/table-metadata.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import { followView } from './follow-view.ts';
import { matchMetadata } from './match-metadata.ts';
import { readMetadataFile } from './pipelines/read-metadata-file.ts';

/** What catalogues say of tables: by table id, of one table by the rank of what said it. */
export type MetadataByTable = ReadonlyMap<string, readonly TableMetadata[]>;

export interface GatheredMetadata {
  readonly byTable: MetadataByTable;
  /** Topics that a catalogue did not tell of. */
  readonly notes: readonly Phrase[];
}

export interface MetadataSources {
  readonly databases: readonly OpenedDatabase[];
  /** Paths of what pipelines wrote. */
  readonly files: readonly string[];
  /** Every table that was loaded. */
  readonly tables: readonly Table[];
}

/** Texts of what is noted about files, by code. */
export const metadataWords = {
  'metadata-file-read': {
    en: '{file} ({system}) speaks of {described} tables; {matched} of them are in this source.',
    zh: '{file}（{system}）描述了 {described} 张表，其中 {matched} 张在本数据源中。',
  },
} as const;

/**
 * Asks the catalogue of each open database, follows the columns of its views, and reads the files of pipelines. Raises
 * what `readMetadataFile` does.
 */
export async function gatherMetadata(
  { databases, files, tables }: MetadataSources,
  tools: { readonly queries: QueryLog; readonly signal?: AbortSignal },
): Promise<GatheredMetadata> {
  const told = await askDatabases(databases, tools);
  const said = [...told.said];
  const notes = [...told.notes];
  const schemas = new Map(
    databases.flatMap((one) =>
      [...one.tables, ...one.streamed].map(({ table, source }) => [table.id, source.schema]),
    ),
  );
  const named = tables.map((table) => {
    const schema = schemas.get(table.id);
    return { table, ...(schema === undefined ? {} : { schema }) };
  });
  for (const path of files) {
    tools.signal?.throwIfAborted();
    const found = await readMetadataFile(path);
    const matched = matchMetadata(found, named);
    said.push(...matched);
    const [first] = found;
    const { file = basename(path), system = '' } = first?.origin ?? {};
    const params = { file, system, described: found.length, matched: matched.length };
    notes.push({ code: 'metadata-file-read', params });
  }
  return { byTable: rankedByTable(said), notes };
}

async function askDatabases(
  databases: readonly OpenedDatabase[],
  { queries, signal }: { readonly queries: QueryLog; readonly signal?: AbortSignal },
) {
  const said: (readonly [string, TableMetadata])[] = [];
  const notes: Phrase[] = [];
  for (const { database, tables, streamed } of databases) {
    const { name, run } = sideOf(database);
    const wanted = [...tables, ...streamed].map(({ table, source }) => ({
      id: table.id,
      schema: source.schema,
      name: source.name,
    }));
    const access = { run, note: queries.note, ...(signal && { signal }) };
    const found = await readMetadata(name, access, wanted);
    notes.push(...found.notes);
    for (const one of found.tables)
      said.push([one.table, await withLineage(one, found.tables, name)]);
  }
  return { said, notes };
}

async function withLineage(
  { metadata, definition }: CataloguedTable,
  beside: readonly CataloguedTable[],
  dialect: string,
): Promise<TableMetadata> {
  if (definition === undefined) return metadata;
  const lineage = await followView({ metadata, definition, beside, dialect });
  return { ...metadata, lineage };
}

/** Everything that was said of each table, what ranks first before the rest. */
function rankedByTable(said: readonly (readonly [string, TableMetadata])[]): MetadataByTable {
  const byTable = new Map<string, TableMetadata[]>();
  const rank = ({ origin }: TableMetadata) => metadataOrigins.indexOf(origin.kind);
  for (const [table, metadata] of said) {
    byTable.set(
      table,
      [...(byTable.get(table) ?? []), metadata].sort((a, b) => rank(a) - rank(b)),
    );
  }
  return byTable;
}
