import { type KeyNumbers, rankOf } from './key-numbers.ts';

/**
 * Log likelihood ratio of where a column of numbers begins and ends, referring to a key against
 * having a range of its own. References are draws from the key, so their ends lie near its ends,
 * the nearer the more they are; a range of its own begins at 0 or 1 and ends anywhere.
 * `distinct` are the distinct values of the whole column, `keys` those of the whole key. Where a
 * table `counts` its own rows by the column, its lower end says nothing: people start counters at
 * 1, 101 or 1000 alike.
 */
export function rangeEvidence(
  child: KeyNumbers,
  parent: KeyNumbers,
  { distinct, keys, counts = false }: RangeDraws,
): number {
  const inside = withinRange(child, parent);
  if (inside === undefined) return 2 * lowestEnd;
  // Of a long key only a draw is here: ranks are then shares of it.
  const scale = keys / parent.values.length;
  const below = Math.floor(rankOf(parent.values, inside.low) * scale);
  const top = Math.ceil((rankOf(parent.values, inside.high) + 1) * scale);
  const drawn = Math.min(distinct, keys);
  const high = Math.log(endChance(top, drawn, keys) / ownHigh(parent.of, inside.high));
  const low = Math.log(endChance(keys - below, drawn, keys) / ownLow(parent.of, inside, distinct));
  // Of columns that end among so few keys one in as many ends at the last, whatever it counts.
  const most = Math.min(parent.of === 'day' ? 2 : highestEnd, Math.log(keys));
  const lower = counts ? Math.min(0, low) : bounded(low, inside.lowest ? most : 0);
  return bounded(high, inside.highest ? most : 0) + Math.max(lowestEnd, lower);
}

interface RangeDraws {
  readonly distinct: number;
  readonly keys: number;
  readonly counts?: boolean;
}

/**
 * Beyond this an end says little more, though enough to choose between two keys: people choose
 * round and equal ranges for reasons of their own.
 */
const highestEnd = 5;
const lowestEnd = -4;

function bounded(evidence: number, most: number): number {
  const beyond = most > 0 ? 0.3 * Math.max(0, evidence - most) : 0;
  return Math.max(lowestEnd, Math.min(most, evidence) + beyond);
}

/** The part of a column that lies in the range of a key, and whether that is its own lowest and highest. */
interface InsideRange {
  readonly low: number;
  readonly high: number;
  readonly lowest: boolean;
  readonly highest: boolean;
}

function withinRange(child: KeyNumbers, parent: KeyNumbers): InsideRange | undefined {
  const [first = 0, last = 0] = [parent.values[0], parent.values.at(-1)];
  const [from, to] = [rankOf(child.values, first), rankOf(child.values, last + 0.5)];
  const [low, high] = [child.values[from], child.values[to - 1]];
  if (low === undefined || high === undefined || to <= from) return undefined;
  const all = child.values.length;
  return { low, high, lowest: isStray(from, all), highest: isStray(all - to, all) };
}

/** A value or two out of many beyond the end of a key are orphans, more of them another range. */
function isStray(beyond: number, all: number): boolean {
  return beyond <= Math.max(1, all * 0.02);
}

/**
 * The chance that the furthest of so many draws without repeats from `keys` reaches just `rank`.
 * Half of all columns are drawn evenly. A quarter leave out some at the ends, such as the newest
 * rows: as if no more than thirty were drawn. The others use any part of the key.
 */
function endChance(rank: number, draws: number, keys: number): number {
  const even = rank >= keys ? draws / keys : drawn(rank, draws, keys);
  return 0.5 * even + 0.25 * drawn(rank, Math.min(draws, 30), keys) + 0.25 / keys;
}

function drawn(rank: number, draws: number, keys: number): number {
  let chance = draws / keys;
  for (let i = 1; i < draws && chance > 1e-12; i++) chance *= Math.max(0, rank - i) / (keys - i);
  return chance;
}

/**
 * e-folds over which the ends of number columns of their own spread: from 1 to a million there are
 * 14, but most counts, ages, shares and ratings end below a few hundred.
 */
const decades = 9;
/** Days of ten years, in which columns of dates end anywhere. */
const tenYears = 3650;

function ownHigh(of: KeyNumbers['of'], high: number): number {
  if (of === 'day') return 1 / tenYears;
  return Math.min(0.2, roundness(high) / (decades * Math.max(1, Math.abs(high))));
}

/** Scales, ratings, months, shares and limits end at numbers that people choose. */
function roundness(high: number): number {
  if (high === 100) return 30;
  if (high === 12 || high === 31 || high === 99) return 8;
  return high <= 7 || high % 10 === 0 ? 4 : 1;
}

/**
 * Most ranges of their own begin at 0 or 1, or as far above as so few draws leave a gap; the others
 * begin anywhere.
 */
function ownLow(of: KeyNumbers['of'], { low, high }: InsideRange, distinct: number): number {
  if (of === 'day') return 1 / tenYears;
  const anywhere = 0.3 / (decades * Math.max(1, Math.abs(low)));
  if (low <= 1) return low >= 0 ? Math.max(0.35, anywhere) : Math.min(0.1, anywhere);
  const gap = Math.max(1, high / distinct);
  return Math.min(0.2, anywhere + (0.7 / gap) * Math.exp((1 - low) / gap));
}
