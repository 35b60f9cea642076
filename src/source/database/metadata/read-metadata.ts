import type { CatalogueAccess, CatalogueReading, WantedTable } from './catalogue-reader.ts';
import { readPostgreSqlMetadata } from './postgresql.ts';

/** By the name of the engine. */
const readers: Readonly<
  Record<
    string,
    (access: CatalogueAccess, wanted: readonly WantedTable[]) => Promise<CatalogueReading>
  >
> = {
  postgresql: readPostgreSqlMetadata,
};

/**
 * What the catalogue of an open database says of these tables: comments, keys and constraints, indexes, who may
 * read, policies on rows, statistics, and what views read. Reads the catalogue alone, never a row of a table. An
 * engine without a reader gives nothing; a topic that is refused gives a note beside the rest.
 */
export async function readMetadata(
  engine: string,
  access: CatalogueAccess,
  wanted: readonly WantedTable[],
): Promise<CatalogueReading> {
  const reader = readers[engine];
  if (reader === undefined || wanted.length === 0) return { tables: [], notes: [] };
  return await reader(access, wanted);
}
