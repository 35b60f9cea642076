import type { QueryLog } from '../../engine/query-log.ts';
import type { CataloguedTable } from '../../source/database/metadata/catalogue-reader.ts';
import { readMetadata } from '../../source/database/metadata/read-metadata.ts';
import type { OpenedDatabase } from '../../source/database/open-database.ts';
import { metadataOrigins, type TableMetadata } from '../../vocabulary/metadata/table-metadata.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import { followView } from './follow-view.ts';

/** What catalogues say of tables: by table id, of one table by the rank of what said it. */
export type MetadataByTable = ReadonlyMap<string, readonly TableMetadata[]>;

export interface GatheredMetadata {
  readonly byTable: MetadataByTable;
  /** Topics that a catalogue did not tell of. */
  readonly notes: readonly Phrase[];
}

/** Asks the catalogue of each open database, and follows the columns of its views. */
export async function gatherMetadata(
  databases: readonly OpenedDatabase[],
  { queries, signal }: { readonly queries: QueryLog; readonly signal?: AbortSignal },
): Promise<GatheredMetadata> {
  const said: (readonly [string, TableMetadata])[] = [];
  const notes: Phrase[] = [];
  for (const { database, tables } of databases) {
    const { name, run } = database.engine;
    const wanted = tables.map(({ table, source }) => ({
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
  return { byTable: rankedByTable(said), notes };
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
export function rankedByTable(
  said: readonly (readonly [string, TableMetadata])[],
): MetadataByTable {
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
