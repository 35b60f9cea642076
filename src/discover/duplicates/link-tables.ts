import type { DiscoverySession } from '../discovery-session.ts';
import type { ClassifiedTable } from '../personal/classify-table.ts';
import { rowPosition } from '../rows/row-positions.ts';
import { type AlignedField, alignFields, comparableFields } from './align-fields.ts';
import { oneToOne } from './clusters.ts';
import { mostPosition } from './compared-records.ts';
import { acceptedPairs, type DuplicatePair, describePair } from './find-duplicates.ts';
import { matchRecords } from './match-records.ts';
import type { RecordSide } from './record-cells.ts';
import { sideField } from './record-fields.ts';

/** Records of two tables that seem to be about the same entities. */
export interface LinkedTables {
  readonly tables: readonly [string, string];
  /** Columns by which they were compared, side by side. */
  readonly columns: readonly (readonly [string, string])[];
  /** Each record in one pair at most, in the order of the first table. */
  readonly pairs: readonly DuplicatePair[];
  readonly query: string;
}

/** Pairs of tables that are compared, those with the most fields in common first: a few seconds each. */
const mostTablePairs = 20;
/** Longer tables are left out: their pairs would have to be drawn from either side. */
const mostRecords = 100_000;

/**
 * Finds records about the same entities in two tables. Pairs of tables whose relation is known
 * (one refers to the other, or is a copy of it) are left out. Compares
 * at most twenty pairs of tables, of at most 100,000 records each.
 */
export async function linkTables(
  session: DiscoverySession,
  tables: readonly ClassifiedTable[],
  known: readonly (readonly [string, string])[],
): Promise<readonly LinkedTables[]> {
  const isKnown = knownPairs(known);
  const describing = tables
    .filter(({ profile }) => profile.rows <= mostRecords)
    .map((table) => ({ table, fields: comparableFields(table) }))
    .filter(({ fields }) => fields.length > 0);
  const pairs = describing
    .flatMap((one, i) => describing.slice(i + 1).map((other) => ({ one, other })))
    .filter(({ one, other }) => !isKnown(one.table, other.table))
    .map(({ one, other }) => ({
      tables: [one.table, other.table] as const,
      aligned: alignFields(one.fields, other.fields),
    }))
    .filter(({ aligned }) => aligned.length > 0)
    .sort((a, b) => b.aligned.length - a.aligned.length)
    .slice(0, mostTablePairs);
  const linked: LinkedTables[] = [];
  for (const { tables: pair, aligned } of pairs) {
    session.signal?.throwIfAborted();
    const found = await link(session, pair, aligned);
    if (found !== undefined) linked.push(found);
  }
  return linked;
}

function knownPairs(known: readonly (readonly [string, string])[]) {
  const pairs = new Set(
    known.flatMap(([a, b]) => [JSON.stringify([a, b]), JSON.stringify([b, a])]),
  );
  return (one: ClassifiedTable, other: ClassifiedTable) =>
    pairs.has(JSON.stringify([one.profile.table.id, other.profile.table.id]));
}

async function link(
  session: DiscoverySession,
  [one, other]: readonly [ClassifiedTable, ClassifiedTable],
  aligned: readonly AlignedField[],
): Promise<LinkedTables | undefined> {
  const left = sideOf(one, aligned, 'left');
  const right = sideOf(other, aligned, 'right');
  if (left === undefined || right === undefined) return undefined;
  const matched = await matchRecords(session, [left, right]);
  if (matched === undefined) return undefined;
  const columns = left.fields.map(({ profile }) => profile.column.name);
  const accepted = acceptedPairs(matched, session.leastProbability);
  const places = new Map(accepted.map((pair) => [`${pair.left} ${pair.right}`, pair.at]));
  const kept = oneToOne(accepted);
  if (kept.length === 0) return undefined;
  const address = [one.profile.table.address, other.profile.table.address] as const;
  return {
    tables: [one.profile.table.id, other.profile.table.id],
    columns: left.fields.map(({ profile }, i) => [
      profile.column.name,
      right.fields[i]?.profile.column.name ?? '',
    ]),
    pairs: kept.map((pair) =>
      describePair(pair, {
        matched,
        at: places.get(`${pair.left} ${pair.right}`) ?? 0,
        columns,
        address,
      }),
    ),
    query: matched.query,
  };
}

function sideOf(
  { profile }: ClassifiedTable,
  aligned: readonly AlignedField[],
  which: 'left' | 'right',
): RecordSide | undefined {
  const position = rowPosition(profile);
  if (position === undefined || profile.rows > mostPosition) return undefined;
  const fields = aligned.map((field) => ({ ...sideField(field[which]), kind: field.kind }));
  return { profile, position, fields };
}
