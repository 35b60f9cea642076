import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import type { DeclaredModel } from '../../vocabulary/declarations/declared-model.ts';
import type { Relationship } from '../../vocabulary/report.ts';
import { presentCells } from '../defects/invalid-cells.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import type { ClassifiedTable } from '../personal/classify-table.ts';
import { takenBy } from '../semantic/column-verdict.ts';
import { holdsSomething } from '../semantic/tested-values.ts';
import { isWholeNumbers, keyHash } from './key-cells.ts';
import { nameEvidence } from './key-name-evidence.ts';
import { type KeyValues, keyValues, type Overlap, overlapOf } from './key-values.ts';
import { countOrphans } from './orphans.ts';
import { probability, referenceLogOdds } from './reference-score.ts';
import type { Key } from './table-keys.ts';

/** A table with what is known of it so far. */
export interface KeyedTable {
  readonly classified: ClassifiedTable;
  readonly keys: readonly Key[];
}

/** At least this share of the distinct values must stand in the key. */
const containedShare = 0.9;
/** Meanings that describe and never refer, however their values look. */
const neverReferences = new Set([
  ...['age', 'sex', 'year', 'birth-date', 'date', 'year-month', 'time-of-day', 'truth-value'],
  ...['latitude', 'longitude', 'health-record', 'card-secret'],
]);

/**
 * References between the tables: candidates by containment of distinct values, weighed with the
 * names, and each accepted one counted exactly in the engine, orphans with their rows.
 */
export async function findForeignKeys(
  session: DiscoverySession,
  tables: readonly KeyedTable[],
  declared?: DeclaredModel,
): Promise<readonly Relationship[]> {
  const stated = await declaredReferences(session, tables, declared);
  const isStated = ({ child }: Candidate) =>
    stated.some(
      ({ from }) =>
        from.table === child.table.table.id && from.columns[0] === child.column.column.name,
    );
  const found: Relationship[] = [];
  for (const candidate of bestCandidates(tables).filter((c) => !isStated(c))) {
    const ends = { from: endOfValues(candidate.child), to: endOfValues(candidate.parent) };
    const relationship = await countOrphans(session, ends, {
      source: 'discovered',
      confidence: probability(candidate.logOdds),
    });
    if (relationship.orphans <= relationship.references * (1 - containedShare)) {
      found.push(relationship);
    }
  }
  return [...stated, ...found];
}

interface Candidate {
  readonly child: KeyValues;
  readonly parent: KeyValues;
  readonly logOdds: number;
}

/** The likeliest reference of each column, where it is likelier than not. */
function bestCandidates(tables: readonly KeyedTable[]): readonly Candidate[] {
  const parents = tables.flatMap(parentColumns);
  const byHash = indexByHash(parents);
  const best = tables.flatMap((table) =>
    childColumns(table).flatMap((column) => {
      const likely = likelyParents(column, byHash);
      if (likely.length === 0) return [];
      const child = keyValues(table.classified.profile, column);
      const possible = likely.flatMap((parent) => judge(table, child, parent) ?? []);
      const [likeliest] = possible.sort((a, b) => b.logOdds - a.logOdds);
      return likeliest !== undefined && likeliest.logOdds > 0 ? [likeliest] : [];
    }),
  );
  return best.filter((candidate) => !best.some((other) => isReverse(candidate, other)));
}

/** Two keys that refer to each other: the one with more values is referred to. */
function isReverse({ child, parent }: Candidate, other: Candidate): boolean {
  const mutual = child.column === other.parent.column && parent.column === other.child.column;
  return mutual && child.distinct > parent.distinct;
}

/** Keys of one column that others can refer to. */
function parentColumns({ classified: { profile }, keys }: KeyedTable): readonly KeyValues[] {
  return keys
    .filter((key) => key.kind === 'primary' && key.columns.length === 1)
    .flatMap((key) => profile.columns.find((c) => c.column.name === key.columns[0]) ?? [])
    .map((column) => keyValues(profile, column))
    .filter((values) => values.distinct >= 2);
}

function childColumns({ classified }: KeyedTable): readonly ColumnProfile[] {
  return classified.columns
    .filter(({ profile, verdict }) => {
      const taken = takenBy(verdict);
      const describes = taken?.state === 'accepted' && neverReferences.has(taken.tally.type.id);
      return mayRefer(profile) && !describes;
    })
    .map(({ profile }) => profile);
}

function mayRefer(profile: ColumnProfile): boolean {
  return profile.type === 'text' || isWholeNumbers(profile);
}

/** Values of a child that are looked up to find the keys worth a full comparison. */
const probes = 64;

function indexByHash(parents: readonly KeyValues[]): ReadonlyMap<number, readonly KeyValues[]> {
  const index = new Map<number, KeyValues[]>();
  for (const parent of parents) {
    for (const hash of parent.hashes.keys()) {
      const holders = index.get(hash);
      if (holders === undefined) index.set(hash, [parent]);
      else holders.push(parent);
    }
  }
  return index;
}

function likelyParents(
  column: ColumnProfile,
  index: ReadonlyMap<number, readonly KeyValues[]>,
): readonly KeyValues[] {
  const hits = new Map<KeyValues, number>();
  const probed = probeHashes(column);
  for (const hash of probed) {
    for (const parent of index.get(hash) ?? []) {
      if (parent.column !== column) hits.set(parent, (hits.get(parent) ?? 0) + 1);
    }
  }
  // A sampled key misses values that are there: any hit is worth the exact count.
  const enough = (parent: KeyValues) => (parent.complete ? probed.size * 0.75 : 1);
  return [...hits].filter(([parent, n]) => n >= enough(parent)).map(([parent]) => parent);
}

/** Hashes of the most frequent values; empty for a constant column, which refers to nothing. */
function probeHashes(column: ColumnProfile): ReadonlySet<number> {
  const hash = keyHash(column);
  const some = column.values.entries
    .filter(({ value }) => value.test(holdsSomething))
    .slice(0, probes)
    .map(({ value }) => value.measure(hash));
  return new Set(some.length < 2 ? [] : some);
}

function judge(table: KeyedTable, child: KeyValues, parent: KeyValues): Candidate | undefined {
  if (child.distinct < 2) return undefined;
  const overlap = overlapOf(child, parent);
  if (parent.complete && overlap.contained < containedShare) return undefined;
  const name = nameEvidence(endOf(child), endOf(parent));
  const logOdds = referenceLogOdds({
    child,
    parent,
    overlap: parent.complete ? overlap : assumedOverlap(overlap, child.distinct / parent.distinct),
    name,
    childIsKey: isKeyOf(table, child),
    references: presentCells(child.column),
  });
  return { child, parent, logOdds };
}

/** Beside a sampled key containment is unknown until the engine counts it. */
function assumedOverlap(overlap: Overlap, coverage: number): Overlap {
  return { ...overlap, contained: 1, cellsContained: 1, coverage: Math.min(1, coverage) };
}

function isKeyOf({ keys }: KeyedTable, { column }: KeyValues): boolean {
  return keys.some(
    (key) => key.columns.length === 1 && key.columns[0] === column.column.name && key.holds,
  );
}

function endOf({ table, column }: KeyValues) {
  return { table: table.table.name, column: column.column.name };
}

async function declaredReferences(
  session: DiscoverySession,
  tables: readonly KeyedTable[],
  declared?: DeclaredModel,
): Promise<readonly Relationship[]> {
  const found: Relationship[] = [];
  for (const table of declared?.tables ?? []) {
    for (const key of table.foreignKeys ?? []) {
      const from = columnsOf(tables, table.table, key.columns);
      const to = columnsOf(tables, key.toTable, key.toColumns);
      if (from === undefined || to === undefined) continue;
      found.push(await countOrphans(session, { from, to }, { source: 'declared', confidence: 1 }));
    }
  }
  return found;
}

function columnsOf(
  tables: readonly KeyedTable[],
  id: string,
  names: readonly string[],
): { readonly table: TableProfile; readonly columns: readonly ColumnProfile[] } | undefined {
  const table = tables.find(({ classified }) => classified.profile.table.id === id)?.classified
    .profile;
  const columns = names.flatMap((n) => table?.columns.find((c) => c.column.name === n) ?? []);
  return table !== undefined && columns.length === names.length ? { table, columns } : undefined;
}

function endOfValues({ table, column }: KeyValues) {
  return { table, columns: [column] };
}
