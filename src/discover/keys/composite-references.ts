import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import type { Relationship } from '../../vocabulary/relationship.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { compositeEvidence } from './evidence/composite-evidence.ts';
import { indexKeys, likelyKeys } from './likely-keys.ts';
import { orphanShare } from './orphan-share.ts';
import { countOrphans } from './orphans.ts';
import {
  type ReferredKey,
  type ReferringColumn,
  referredKey,
  referringColumn,
} from './reference-ends.ts';
import { probability } from './reference-score.ts';
import type { Key } from './table-keys.ts';

/** A table with its keys and the columns of it that may refer. */
export interface ComparedTable {
  readonly profile: TableProfile;
  readonly keys: readonly Key[];
  readonly columns: readonly ColumnProfile[];
  /** Those of them that refer to a key alone. */
  readonly referring: ReadonlySet<ColumnProfile>;
}

/** A key of several columns, each ready to be compared. */
interface WholeKey {
  readonly table: TableProfile;
  readonly parts: readonly ReferredKey[];
}

/** Columns that may refer to the parts of a key, in their order. */
interface Assignment {
  readonly key: WholeKey;
  readonly columns: readonly ReferringColumn[];
  readonly logOdds: number;
}

/** Columns of a table that are tried for one part of a key. */
const columnsForPart = 5;
/** Assignments of a table to a key that are counted in the engine. */
const countedAssignments = 2;
/** Keys of several columns that one part may be compared with: none is left out for another. */
const mostParts = 64;
/** As for references of one column, for each part by itself. */
const mostOrphaned = 0.1;
/** Of the pairs fewer may be orphans: a tenth of them is in most keys by chance. */
const mostOrphanedPairs = 0.02;

/**
 * References of several columns to keys of several columns. Each part must be contained by itself,
 * which sketches tell; what is likelier than not is counted in the engine, two assignments for
 * each table and key at most.
 */
export async function compositeReferences(
  session: DiscoverySession,
  tables: readonly ComparedTable[],
): Promise<readonly Relationship[]> {
  const keys = wholeKeys(tables);
  if (keys.length === 0) return [];
  const index = indexKeys(keys.flatMap(({ parts }) => parts));
  const found: Relationship[] = [];
  for (const table of tables) {
    const matches = matchesOf(table, (column) => likelyKeys(column, index, mostParts));
    const best = keys.flatMap((key) => assignments(key, table, matches));
    found.push(...(await countedBest(session, best)));
  }
  return found;
}

function wholeKeys(tables: readonly ComparedTable[]): readonly WholeKey[] {
  let index = 0;
  return tables.flatMap(({ profile, keys }) =>
    keys
      .filter((key) => key.columns.length > 1 && key.holds)
      .map((key) => {
        const columns = key.columns.flatMap(
          (name) => profile.columns.find((c) => c.column.name === name) ?? [],
        );
        const parts = columns.map((column) => {
          index += 1;
          return referredKey(profile, column, { index: index - 1, primary: true });
        });
        return { table: profile, parts };
      }),
  );
}

type Matches = ReadonlyMap<ReferredKey, readonly ReferringColumn[]>;

/** For each part of a key the columns of a table that it contains. */
function matchesOf(
  { profile, keys, columns }: ComparedTable,
  likely: (column: ColumnProfile) => readonly ReferredKey[],
): Matches {
  const matches = new Map<ReferredKey, ReferringColumn[]>();
  // What tells the rows apart alone is no part of a reference: others' parts refer to it.
  const isKey = ({ column }: ColumnProfile) =>
    keys.some((key) => key.kind === 'primary' && key.columns.join() === column.name);
  for (const column of columns.filter((c) => !isKey(c))) {
    const parts = likely(column).filter((part) => part.table !== profile);
    if (parts.length === 0) continue;
    const child = referringColumn(profile, column, false);
    for (const part of parts) {
      if (child.distinct < 2 || orphanShare(child, part) > mostOrphaned) continue;
      matches.set(part, [...(matches.get(part) ?? []), child]);
    }
  }
  return matches;
}

/** The likeliest ways in which columns of a table may refer to a key, where likelier than not. */
function assignments(key: WholeKey, table: ComparedTable, matches: Matches): readonly Assignment[] {
  if (key.table === table.profile) return [];
  const choices = key.parts.map((part) => (matches.get(part) ?? []).slice(0, columnsForPart));
  let ways: readonly (readonly ReferringColumn[])[] = [[]];
  for (const columns of choices) {
    ways = ways.flatMap((way) => columns.filter((c) => !way.includes(c)).map((c) => [...way, c]));
  }
  const { rows } = key.table;
  const explained = ({ column }: ReferringColumn) => table.referring.has(column);
  const among = Math.log(Math.max(1, ways.length));
  return ways
    .map((columns) => {
      const logOdds = compositeEvidence(columns, { ...key, rows, explained }) - among;
      return { key, columns, logOdds };
    })
    .filter(({ logOdds }) => logOdds > 0)
    .sort((a, b) => b.logOdds - a.logOdds)
    .slice(0, countedAssignments);
}

/** The assignments that hold in the engine; columns refer to one key only, the likeliest. */
async function countedBest(
  session: DiscoverySession,
  possible: readonly Assignment[],
): Promise<readonly Relationship[]> {
  const found: Relationship[] = [];
  const taken: (readonly ColumnProfile[])[] = [];
  for (const { key, columns, logOdds } of [...possible].sort((a, b) => b.logOdds - a.logOdds)) {
    const own = columns.map(({ column }) => column);
    if (taken.some((others) => own.filter((c) => others.includes(c)).length > 1)) continue;
    const [first] = columns;
    if (first === undefined) continue;
    const ends = {
      from: { table: first.table, columns: own },
      to: { table: key.table, columns: key.parts.map(({ column }) => column) },
    };
    const relationship = await countOrphans(session, ends, {
      source: 'discovered',
      confidence: probability(logOdds),
    });
    if (relationship.orphans > relationship.references * mostOrphanedPairs) continue;
    taken.push(own);
    found.push(relationship);
  }
  return found;
}

/**
 * Leaves out what a reference of several columns already says: a part of it refers to whatever the
 * same part of the key refers to, and to nothing else.
 */
export function withoutImplied(
  single: readonly Relationship[],
  composite: readonly Relationship[],
): readonly Relationship[] {
  const isPart = ({ from, source }: Relationship) =>
    source === 'discovered' &&
    composite.some(
      (whole) =>
        whole.from.table === from.table && whole.from.columns.includes(from.columns[0] ?? ''),
    );
  return single.filter((reference) => !isPart(reference));
}
