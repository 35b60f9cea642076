import type { Relationship } from '../../vocabulary/relationship.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { duplicatesOf } from '../in-database/duplicates-by-blocks.ts';
import { classifiedHere } from '../in-database/rows-here.ts';
import type { ClassifiedTable } from '../personal/classify-table.ts';
import type { DuplicateRecords } from './find-duplicates.ts';
import { type LinkedTables, linkTables } from './link-tables.ts';
import { type SameColumns, type SameTables, sameColumns, sameTables } from './same-data.ts';

/** What a table says twice, or another table says too. Absent where nothing of the kind was found. */
export interface RepeatedData {
  /** Records about one entity in other words. */
  readonly duplicateRecords?: DuplicateRecords;
  /** Other tables, later in order, that describe some of the same entities. */
  readonly linkedTables?: readonly LinkedTables[];
  /** Other tables, later in order, that hold the same data under other names. */
  readonly sameTables?: readonly SameTables[];
  readonly sameColumns?: readonly SameColumns[];
}

/** Looks for data that stands twice, by table: records, columns and whole tables. */
export async function repeatedData(
  session: DiscoverySession,
  tables: readonly ClassifiedTable[],
  relationships: readonly Relationship[],
): Promise<ReadonlyMap<string, RepeatedData>> {
  if (session.forDisplay) return new Map();
  const copies = sameTables(tables.map(({ profile }) => profile));
  const known = [...relationships.map(endsOf), ...copies.map(({ tables: pair }) => pair)];
  const here = tables.map((table) => classifiedHere(session, table));
  const linked = await linkTables(session, here, known);
  const found = new Map<string, RepeatedData>();
  for (const table of tables) {
    session.signal?.throwIfAborted();
    const { id } = table.profile.table;
    const duplicateRecords = await duplicatesOf(session, table);
    const place = session.lying.get(table.profile);
    const all = place?.whole === false ? place.there : { session, profile: table.profile };
    const columns = await sameColumns(all.session, all.profile);
    const own = <T extends { readonly tables: readonly [string, string] }>(of: readonly T[]) =>
      of.filter(({ tables: [first] }) => first === id);
    found.set(id, {
      ...(duplicateRecords && duplicateRecords.pairs.length > 0 && { duplicateRecords }),
      ...(own(linked).length > 0 && { linkedTables: own(linked) }),
      ...(own(copies).length > 0 && { sameTables: own(copies) }),
      ...(columns.length > 0 && { sameColumns: columns }),
    });
  }
  return found;
}

const endsOf = ({ from, to }: Relationship) => [from.table, to.table] as const;
