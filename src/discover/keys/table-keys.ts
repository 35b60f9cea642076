import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import type { DeclaredTable } from '../../vocabulary/declarations/declared-model.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { countKeysAhead } from '../in-database/count-keys.ts';
import { type CompositeKey, compositeKey } from './composite-key.ts';
import {
  countKey,
  isExactlyCounted,
  type KeyCounts,
  knownCounts,
  repeats,
  repeatsWholeRows,
  sampledRepeats,
  surelyRepeats,
} from './key-counts.ts';
import { keyPreference, namesKey } from './key-preference.ts';

export type Key = TableReport['keys'][number];

/** A column may repeat this much and still be the key that somebody broke. */
const brokenShare = 0.005;
/** A broken key is only told from chance in a table of some size. */
const brokenRows = 200;
/** A sketch that says more than this share of distinct values cannot rule uniqueness out. */
const nearUnique = 0.85;
const keyTypes = new Set(['integer', 'text', 'date', 'timestamp', 'decimal', 'double']);

/**
 * Keys of a table: the declared ones, tested, and the columns that are unique by exact count, one
 * of them named primary. Where no column is evidently the key, combinations of several are tried.
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
  const primary = await choosePrimary(session, profile, single);
  const preference = primary === undefined ? leastPreference : preferenceOf(profile, primary);
  const plain = primary !== undefined && isPlainKey(primary, preference);
  const composite = plain ? undefined : await compositeKey(session, profile, preference);
  if (composite !== undefined) {
    const uniques = found.filter(holds).map((unique) => keyOf(unique, 'unique'));
    return [...stated, compositeKeyOf(composite), ...uniques];
  }
  if (primary === undefined) return stated;
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
  const named = stated.map(([, names]) => columnsNamed(profile, names));
  await countKeysAhead(
    session,
    profile,
    named.filter((columns, i) => columns.length === stated[i]?.[1].length),
  );
  for (const [i, [kind, names]] of stated.entries()) {
    const columns = named[i] ?? [];
    // A key over a column that is not there is the contract's problem and is reported there.
    if (columns.length !== names.length) continue;
    const counts = await countKey(session, profile, columns);
    const complete = kind === 'unique' || counts.nonNull === profile.rows;
    const isKey = repeats(counts) === 0 && complete;
    keys.push({ columns: [...names], kind, source: 'declared', ...counts, holds: isKey });
  }
  return keys;
}

function columnsNamed({ columns }: TableProfile, names: readonly string[]) {
  return names.flatMap((name) => columns.find(({ column }) => column.name === name) ?? []);
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
  const wanted = session.counted !== undefined ? likeliest(profile, columns) : columns;
  await countKeysAhead(
    session,
    profile,
    wanted.map((column) => [column]),
  );
  for (const column of wanted) {
    const counts = await countKey(session, profile, [column]);
    const broken = repeats(counts);
    const mostlyHolds = profile.rows >= brokenRows && broken <= counts.nonNull * brokenShare;
    if (counts.nonNull > 1 && (broken === 0 || mostlyHolds)) found.push({ column, counts });
  }
  return found;
}

/** A database counts the likeliest keys alone, in a handful of scans; the profile's own counts cost nothing. */
const mostCounted = 12;

function likeliest(profile: TableProfile, columns: readonly ColumnProfile[]) {
  const preferred = columns
    .filter((column) => knownCounts([column]) === undefined)
    .sort((a, b) => keyPreference(profile, b) - keyPreference(profile, a))
    .slice(0, mostCounted);
  return columns.filter((column) => knownCounts([column]) || preferred.includes(column));
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

/** A preference that no key has to beat: any combination that is more than chance is a key. */
const leastPreference = -2;
/** A column this likely a key by its name or place needs no rival of several columns. */
const plainPreference = 3;

function isPlainKey({ column }: Counted, preference: number): boolean {
  return (
    preference >= plainPreference && (column.column.ordinal === 0 || namesKey(column.column.name))
  );
}

function compositeKeyOf({ columns, counts }: CompositeKey): Key {
  const names = columns.map(({ column }) => column.name);
  return { columns: names, kind: 'primary', source: 'discovered', ...counts, holds: true };
}

/** What a broken key loses: as much as the best name gives, so that only an evident one is called broken. */
const brokenLoss = 8;

function preferenceOf(profile: TableProfile, counted: Counted): number {
  return keyPreference(profile, counted.column) - (holds(counted) ? 0 : brokenLoss);
}

/**
 * The unique column without gaps that looks most like a key. One that repeats is a broken key only
 * by its name, or where each repeat is a whole row that stands there twice.
 */
async function choosePrimary(
  session: DiscoverySession,
  profile: TableProfile,
  unique: readonly Counted[],
): Promise<Counted | undefined> {
  const complete = unique.filter(({ counts }) => counts.nonNull === profile.rows);
  const [best] = [...complete].sort((a, b) => preferenceOf(profile, b) - preferenceOf(profile, a));
  if (best === undefined) return undefined;
  const preference = preferenceOf(profile, best);
  if (holds(best)) return preference < -8 ? undefined : best;
  if (preference > 0) return best;
  const isCode = preference + brokenLoss >= plainPreference;
  return isCode && (await repeatsWholeRows(session, profile, best)) ? best : undefined;
}
