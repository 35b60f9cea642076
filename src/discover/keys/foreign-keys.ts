import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import type { DeclaredModel } from '../../vocabulary/declarations/declared-model.ts';
import type { Relationship } from '../../vocabulary/relationship.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import type { ClassifiedTable } from '../personal/classify-table.ts';
import { takenBy } from '../semantic/column-verdict.ts';
import { type Candidate, type ChosenReference, chooseReferences } from './choose-references.ts';
import { type ComparedTable, compositeReferences, withoutImplied } from './composite-references.ts';
import { hierarchyEvidence } from './evidence/hierarchy-evidence.ts';
import { hierarchyRows } from './hierarchy-rows.ts';
import { isWholeNumbers } from './key-cells.ts';
import { indexKeys, type KeyIndex, likelyKeys } from './likely-keys.ts';
import { orphanShare } from './orphan-share.ts';
import { countOrphans } from './orphans.ts';
import { type ReferredKey, referredKey, referringColumn } from './reference-ends.ts';
import { totalEvidence, weighReference } from './reference-score.ts';
import type { Key } from './table-keys.ts';

/** A table with what is known of it so far. */
export interface KeyedTable {
  readonly classified: ClassifiedTable;
  readonly keys: readonly Key[];
}

/** At least this share of the cells must stand in the key. */
const containedShare = 0.9;
/** Meanings that describe and never refer, however their values look. */
const neverReferences = new Set([
  ...['age', 'sex', 'year', 'birth-date', 'time-of-day', 'truth-value'],
  ...['latitude', 'longitude', 'health-record', 'card-secret'],
]);
/** Codes and names are short; a column of longer texts describes. */
const longestKey = 64;

/**
 * References between the tables: candidates by sketches of their distinct values, weighed by what
 * their values and names say, and each chosen one counted exactly in the engine, orphans with
 * their rows.
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
  const keys = referredKeys(tables);
  const index = indexKeys(keys);
  const candidates = tables.flatMap((table) => candidatesOf(table, index));
  const weighed = await withHierarchies(session, candidates);
  const chosen = chooseReferences(
    weighed.filter((c) => !isStated(c)),
    keys,
    session.leastProbability,
  );
  const found: Relationship[] = [];
  for (const reference of chosen) {
    const relationship = await verified(session, reference);
    if (relationship.orphans <= relationship.references * (1 - containedShare)) {
      found.push(relationship);
    }
  }
  const compared = tables.map((table) => comparedTable(table, [...stated, ...found]));
  const composite = await compositeReferences(session, compared);
  return [...stated, ...withoutImplied(found, composite), ...composite];
}

function comparedTable(
  { classified: { profile }, keys }: KeyedTable,
  known: readonly Relationship[],
): ComparedTable {
  const refers = (source: Relationship['source']) => (column: ColumnProfile) =>
    known.some(
      ({ from, ...said }) =>
        said.source === source &&
        from.table === profile.table.id &&
        from.columns.includes(column.column.name),
    );
  // Also a year and the like, which alone refer to nothing, may be part of a reference.
  const columns = profile.columns.filter((c) => mayRefer(c) && !refers('declared')(c));
  return { profile, keys, columns, referring: new Set(columns.filter(refers('discovered'))) };
}

function verified(
  session: DiscoverySession,
  { child, parent, probability }: ChosenReference,
): Promise<Relationship> {
  const ends = {
    from: { table: child.table, columns: [child.column] },
    to: { table: parent.table, columns: [parent.column] },
  };
  const confidence = Math.min(0.99, Math.round(1000 * probability) / 1000);
  return countOrphans(session, ends, { source: 'discovered', confidence });
}

/** Keys of one column: the primary one of each table, and other unique ones that are codes. */
function referredKeys(tables: readonly KeyedTable[]): readonly ReferredKey[] {
  const ends = tables.flatMap(({ classified: { profile }, keys }) =>
    keys
      .filter((key) => key.columns.length === 1 && (key.kind === 'primary' || key.holds))
      .flatMap((key) => {
        const column = profile.columns.find((c) => c.column.name === key.columns[0]);
        const primary = key.kind === 'primary';
        return column && (primary || isCode(column)) ? [{ profile, column, primary }] : [];
      }),
  );
  return ends
    .filter(({ column }) => (column.measures.distinct?.value ?? 0) >= 2)
    .map(({ profile, column, primary }, index) => referredKey(profile, column, { index, primary }));
}

function isCode({ type, masks, measures }: ColumnProfile): boolean {
  return type === 'text' && masks.length <= 3 && (measures.lengthMax?.value ?? 0) <= 40;
}

/** The keys that a column may refer to, as far as sketches can tell. */
function candidatesOf(table: KeyedTable, index: KeyIndex): readonly Candidate[] {
  const own = table.keys.find((key) => key.kind === 'primary' && key.columns.length === 1);
  return referringColumns(table).flatMap((column) => {
    const likely = likelyKeys(column, index);
    if (likely.length === 0) return [];
    const isKey = own?.columns[0] === column.column.name;
    const child = referringColumn(table.classified.profile, column, isKey);
    return likely.flatMap((parent): readonly Candidate[] => {
      const orphaned = orphanShare(child, parent);
      if (orphaned > 1 - containedShare) return [];
      return [{ child, parent, evidence: weighReference(child, parent, orphaned) }];
    });
  });
}

function referringColumns({ classified }: KeyedTable): readonly ColumnProfile[] {
  return classified.columns
    .filter(({ profile, verdict }) => {
      const taken = takenBy(verdict);
      const describes = taken?.state === 'accepted' && neverReferences.has(taken.tally.type.id);
      return mayRefer(profile) && !describes;
    })
    .map(({ profile }) => profile);
}

function mayRefer(profile: ColumnProfile): boolean {
  if (profile.type === 'text') return (profile.measures.lengthMax?.value ?? 0) <= longestKey;
  return profile.type === 'date' || isWholeNumbers(profile);
}

/** Distinct values that may stand above others: more are followed in no time worth it. */
const mostAbove = 100_000;
/** What a hierarchy can add at most. */
const mostFromHierarchy = 5;

/** References within a table are weighed by whether they make a hierarchy, which takes its rows. */
async function withHierarchies(
  session: DiscoverySession,
  candidates: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const isOwn = ({ child, parent }: Candidate) => child.table === parent.table;
  const weighed = candidates.filter((candidate) => !isOwn(candidate));
  const rivals = new Map<ColumnProfile, number>();
  for (const { child, evidence } of weighed) {
    const best = rivals.get(child.column) ?? 0;
    rivals.set(child.column, Math.max(best, totalEvidence(evidence)));
  }
  const hopeful = candidates.filter(({ child, evidence, ...ends }) => {
    const most = totalEvidence(evidence) + mostFromHierarchy;
    const own = isOwn({ child, evidence, ...ends });
    return own && child.distinct <= mostAbove && most > 0 && most > (rivals.get(child.column) ?? 0);
  });
  for (const key of new Set(hopeful.map(({ parent }) => parent))) {
    const own = hopeful.filter(({ parent }) => parent === key);
    const above = own.map(({ child }) => child.column);
    const rows = await hierarchyRows(session, key.table, { key: key.column, above });
    for (const [i, candidate] of own.entries()) {
      const hierarchy = rows[i] === undefined ? 0 : hierarchyEvidence(rows[i]);
      weighed.push({ ...candidate, evidence: { ...candidate.evidence, hierarchy } });
    }
  }
  return weighed;
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
