import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import type { DeclaredTable } from '../../vocabulary/declarations/declared-model.ts';
import type { TableReport } from '../../vocabulary/report.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import {
  countKey,
  isExactlyCounted,
  type KeyCounts,
  mostDistinct,
  repeats,
  repeatsEarly,
  sampledRepeats,
  surelyRepeats,
} from './key-counts.ts';
import { keyPreference } from './key-preference.ts';

export type Key = TableReport['keys'][number];

/** A column may repeat this much and still be the key that somebody broke. */
const brokenShare = 0.005;
/** A broken key is only told from chance in a table of some size. */
const brokenRows = 200;
/** A sketch that says more than this share of distinct values cannot rule uniqueness out. */
const nearUnique = 0.85;
/** Columns, from the left, that may make up a key of two. */
const pairColumns = 6;
const keyTypes = new Set(['integer', 'text', 'date', 'timestamp', 'decimal', 'double']);

/**
 * Keys of a table: the declared ones, tested, and the columns that are unique by exact count, one
 * of them named primary. A table without any is tried for a key of two of its first columns.
 */
export async function findKeys(
  session: DiscoverySession,
  profile: TableProfile,
  declared?: DeclaredTable,
): Promise<readonly Key[]> {
  const stated = await declaredKeys(session, profile, declared);
  const hasPrimary = stated.some((key) => key.kind === 'primary');
  const single = await uniqueColumns(session, profile);
  const isStated = (name: string) =>
    stated.some((key) => key.columns.length === 1 && key.columns[0] === name);
  const found = single.filter(({ column }) => !isStated(column.column.name));
  if (hasPrimary) return [...stated, ...found.map((unique) => keyOf(unique, 'unique'))];
  const primary = choosePrimary(profile, single);
  if (primary === undefined) return [...stated, ...(await pairKey(session, profile))];
  const others = found.filter((unique) => unique !== primary && holds(unique));
  return [...stated, keyOf(primary, 'primary'), ...others.map((unique) => keyOf(unique, 'unique'))];
}

interface Counted {
  readonly column: ColumnProfile;
  readonly counts: KeyCounts;
}

const holds = ({ counts }: Counted) => repeats(counts) === 0 && counts.nonNull > 0;

function keyOf({ column, counts }: Counted, kind: Key['kind']): Key {
  return {
    columns: [column.column.name],
    kind,
    source: 'discovered',
    ...counts,
    holds: repeats(counts) === 0,
  };
}

async function declaredKeys(
  session: DiscoverySession,
  profile: TableProfile,
  declared?: DeclaredTable,
): Promise<readonly Key[]> {
  const stated: (readonly [Key['kind'], readonly string[]])[] = [
    ...(declared?.primaryKey?.length ? [['primary', declared.primaryKey] as const] : []),
    ...(declared?.unique ?? []).map((columns) => ['unique', columns] as const),
  ];
  const keys: Key[] = [];
  for (const [kind, names] of stated) {
    const columns = names.flatMap((n) => profile.columns.find((c) => c.column.name === n) ?? []);
    // A key over a column that is not there is the contract's problem and is reported there.
    if (columns.length !== names.length) continue;
    const counts = await countKey(session, profile, columns);
    const complete = kind === 'unique' || counts.nonNull === profile.rows;
    const isKey = repeats(counts) === 0 && complete;
    keys.push({ columns: [...names], kind, source: 'declared', ...counts, holds: isKey });
  }
  return keys;
}

/**
 * Columns whose cells never, or hardly ever, repeat; from the left. One that certainly repeats can
 * only be a broken key, which is counted where no column without gaps is unique.
 */
async function uniqueColumns(
  session: DiscoverySession,
  profile: TableProfile,
): Promise<readonly Counted[]> {
  const candidates = profile.columns.filter((column) => mayBeUnique(profile, column));
  const found = await countUnique(
    session,
    profile,
    candidates.filter((c) => !surelyRepeats(c)),
  );
  const settled = found.some((one) => holds(one) && one.counts.nonNull === profile.rows);
  if (settled) return found;
  const hardly = candidates.filter((c) => surelyRepeats(c) && sampledRepeats(c) <= 2 * brokenShare);
  const broken = await countUnique(session, profile, hardly);
  return [...found, ...broken].sort((a, b) => a.column.column.ordinal - b.column.column.ordinal);
}

async function countUnique(
  session: DiscoverySession,
  profile: TableProfile,
  columns: readonly ColumnProfile[],
): Promise<readonly Counted[]> {
  const found: Counted[] = [];
  for (const column of columns) {
    const counts = await countKey(session, profile, [column]);
    const broken = repeats(counts);
    const mostlyHolds = profile.rows >= brokenRows && broken <= counts.nonNull * brokenShare;
    if (counts.nonNull > 1 && (broken === 0 || mostlyHolds)) found.push({ column, counts });
  }
  return found;
}

function mayBeUnique({ rows }: TableProfile, column: ColumnProfile): boolean {
  if (!keyTypes.has(column.type) || rows < 2) return false;
  const { value, of } = column.measures.distinct ?? {};
  if (typeof value !== 'number') return true;
  const floor = isExactlyCounted(column) ? 1 - 2 * brokenShare : nearUnique;
  const { count, blank, missingTokens } = column.measures;
  // Counts are of all rows, distinct values perhaps of drawn ones.
  const drawn = of !== undefined && count?.value ? of / count.value : 1;
  const present = (of ?? rows) - drawn * ((blank?.value ?? 0) + (missingTokens?.value ?? 0));
  return present > 1 && value >= present * floor;
}

/** The unique column without gaps that looks most like a key; one that is broken only by its name. */
function choosePrimary(profile: TableProfile, unique: readonly Counted[]): Counted | undefined {
  const complete = unique.filter(({ counts }) => counts.nonNull === profile.rows);
  const rank = (counted: Counted) =>
    keyPreference(profile, counted.column) - (holds(counted) ? 0 : 8);
  const [best] = [...complete].sort((a, b) => rank(b) - rank(a));
  if (best === undefined || rank(best) < -8) return undefined;
  return holds(best) || rank(best) > 0 ? best : undefined;
}

/** A key of two columns, tried from the left. */
async function pairKey(session: DiscoverySession, profile: TableProfile): Promise<readonly Key[]> {
  const parts = profile.columns
    .filter((c) => c.type === 'integer' || c.type === 'text' || c.type === 'date')
    .filter((c) => (c.measures.missing?.value ?? 0) === 0)
    .slice(0, pairColumns);
  for (const [i, first] of parts.entries()) {
    for (const second of parts.slice(i + 1)) {
      if (mostDistinct(first) * mostDistinct(second) < profile.rows) continue;
      if (await repeatsEarly(session, profile, [first, second])) continue;
      const counts = await countKey(session, profile, [first, second]);
      if (repeats(counts) > 0 || counts.nonNull !== profile.rows || profile.rows < 2) continue;
      const columns = [first.column.name, second.column.name];
      return [{ columns, kind: 'primary', source: 'discovered', ...counts, holds: true }];
    }
  }
  return [];
}
