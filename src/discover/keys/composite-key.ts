import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { countKeysAhead } from '../in-database/count-keys.ts';
import { hashedCells } from './hashed-cells.ts';
import { isWholeNumbers } from './key-cells.ts';
import { countKey, type KeyCounts, repeats } from './key-counts.ts';
import { namesKey } from './key-preference.ts';
import { type UniqueCombination, uniqueCombinations } from './unique-combinations.ts';

/** Columns that are a key together, exactly. */
export interface CompositeKey {
  readonly columns: readonly ColumnProfile[];
  readonly counts: KeyCounts;
  /** Comparable with `keyPreference` of a single column. */
  readonly preference: number;
}

/** Combinations tried on the first rows: less than a second, and all pairs and triples of 40 columns. */
const limits = { size: 4, tries: 12_000 };
/** Rows of a long table that are looked at before the whole is counted. */
const firstRows = 20_000;
/** Counts of whole tables for one key: the likeliest combinations only. */
const exactCounts = 4;
/** Columns from the left that may take part; keys stand in front. */
const mostColumns = 48;
/** Names and codes are short; what is longer describes. */
const longestPart = 64;

/**
 * The combination of columns that looks most like the key of a table, counted exactly; undefined
 * where there is none. Found on hashes of the first rows, so that the engine counts a few alone.
 */
export async function compositeKey(
  session: DiscoverySession,
  profile: TableProfile,
  leastPreference: number,
): Promise<CompositeKey | undefined> {
  const parts = profile.columns.filter((column) => mayBePart(column)).slice(0, mostColumns);
  if (parts.length < 2 || profile.rows < 2) return undefined;
  const cells = await cellsOf(session, profile, parts);
  const ranked = uniqueCombinations(cells, limits)
    .map((found) => ({ columns: columnsOf(found, parts), preference: preferenceOf(found, parts) }))
    .filter(({ columns }) => mayTellApart(profile, columns))
    .filter(({ preference }) => preference > leastPreference)
    .sort((a, b) => b.preference - a.preference)
    .slice(0, exactCounts);
  await countKeysAhead(
    session,
    profile,
    ranked.map(({ columns }) => columns),
  );
  for (const { columns, preference } of ranked) {
    const counts = await countKey(session, profile, columns);
    if (repeats(counts) === 0 && counts.nonNull === profile.rows) {
      return { columns, counts, preference };
    }
  }
  return undefined;
}

/** Hashes of the first rows, or of those that came of a table in a database, which has no first ones. */
async function cellsOf(
  session: DiscoverySession,
  profile: TableProfile,
  parts: readonly ColumnProfile[],
): Promise<readonly Float64Array[]> {
  const here = session.lying.get(profile)?.here;
  if (here === undefined || here.profile === profile)
    return hashedCells(session, profile, { columns: parts, most: firstRows });
  const columns = parts.flatMap(({ column: { ordinal } }) => here.profile.columns[ordinal] ?? []);
  return hashedCells(here.session, here.profile, { columns, most: firstRows });
}

/** Whether there are as many combinations of values as rows: those of a sample may be too few for all rows. */
function mayTellApart({ rows }: TableProfile, columns: readonly ColumnProfile[]): boolean {
  const most = ({ measures: { distinct } }: ColumnProfile) => {
    if (distinct === undefined || distinct.value === null) return rows;
    const { exactness, value } = distinct;
    return exactness.kind === 'exact' ? value : (exactness.high ?? rows);
  };
  return columns.reduce((product, column) => product * Math.max(1, most(column)), 1) >= rows;
}

function mayBePart(column: ColumnProfile): boolean {
  const { missing, lengthMax } = column.measures;
  if ((missing?.value ?? 0) > 0) return false;
  if (column.type === 'text') return (lengthMax?.value ?? 0) <= longestPart;
  return column.type === 'date' || column.type === 'timestamp' || isWholeNumbers(column);
}

function columnsOf({ columns }: UniqueCombination, parts: readonly ColumnProfile[]) {
  return columns.flatMap((place) => parts[place] ?? []);
}

/**
 * How much columns look like a key together. A key is used far more densely than chance allows;
 * it stands in front, is short, and its parts are called what keys are called. Our choice; it
 * orders combinations that are unique anyway.
 */
function preferenceOf(found: UniqueCombination, parts: readonly ColumnProfile[]): number {
  const columns = columnsOf(found, parts);
  const size = columns.length;
  const evidence = found.expectedRepeats < 1 ? -4 : Math.min(4, found.expectedRepeats);
  // Columns in front of the table have no distance.
  const distance = columns.reduce((sum, { column }, i) => sum + column.ordinal - i, 0);
  const named = columns.filter(({ column }) => namesKey(column.name)).length / size;
  return 2 + evidence + 3 * named - 0.5 * distance - 2 * (size - 2);
}
