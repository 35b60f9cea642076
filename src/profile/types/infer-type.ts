import type { LogicalType } from '../../vocabulary/column.ts';
import { booleanReadings } from '../readings/boolean.ts';
import {
  type DateSpelling,
  type DayMonthOrder,
  dateReading,
  hangsOnOrder,
  readDate,
} from '../readings/date.ts';
import {
  type DecimalSize,
  decimalReadings,
  decimalSize,
  doubleReading,
  integerReading,
} from '../readings/number.ts';
import type { Reading } from '../readings/reading.ts';
import { readTimestamp, timeReading, timestampReading } from '../readings/time.ts';
import type { Weighted } from '../routes/weighted.ts';
import { trimCell } from '../text/cell-text.ts';
import { textRule } from '../text/text-rules.ts';
import { type MissingRule, missingRuleFor } from './missing-tokens.ts';

/** What a text column holds, and how to read it. */
export interface Inference {
  readonly type: LogicalType;
  /** Which cells are missing. */
  readonly missing: MissingRule;
  /** Absent for text and empty columns. */
  readonly reading?: Reading;
  /** Cells (weighted) that are neither null, blank nor a missing token. */
  readonly present: number;
  /** Those of them that are of the type. */
  readonly matched: number;
}

/**
 * The type of a text column from its distinct values: the first type in the order of preference
 * that at least `threshold` of the present cells have, unless a rule says that digits are a code.
 */
export function inferType(entries: readonly Weighted[], threshold: number): Inference {
  const trimmed = entries.flatMap(({ text, count }) =>
    text === null ? [] : [{ text: trimCell(text), count }],
  );
  const missing = missingRuleFor(trimmed.map((entry) => entry.text));
  const present = trimmed.filter(({ text }) => !missing.test(text));
  const total = present.reduce((sum, entry) => sum + entry.count, 0);
  if (total === 0) return { type: 'empty', missing, present: 0, matched: 0 };
  const needed = threshold * total;
  const asText: Inference = { type: 'text', missing, present: total, matched: total };
  if (textRule(present, total, threshold)) return asText;
  for (const reading of candidates(present, { total, needed })) {
    const matched = matchedBy(reading, present, { total, needed });
    if (matched !== undefined)
      return { type: reading.type, missing, reading, present: total, matched };
  }
  return asText;
}

type Present = readonly { readonly text: string; readonly count: number }[];

/** Present cells, and how many of them a reading must read. */
interface Demand {
  readonly total: number;
  readonly needed: number;
}

/** The cells that a reading reads, unless they are too few: the first misses tell for most. */
function matchedBy(
  reading: Reading,
  present: Present,
  { total, needed }: Demand,
): number | undefined {
  let possible = total;
  for (const { text, count } of present) {
    if (reading.read(text) !== null) continue;
    possible -= count;
    if (possible < needed) return undefined;
  }
  return possible;
}

/** Readings worth trying, best first; lazily, as each costs a pass over the distinct values. */
function* candidates(present: Present, demand: Demand): Iterable<Reading> {
  yield* booleanReadings;
  const order = dayMonthOrder(present);
  yield* dateCandidates(present, order);
  yield integerReading;
  for (const reading of decimalReadings()) yield sized(reading, present, demand);
  yield doubleReading;
  yield timeReading;
}

/** The decimal reading with room for exactly the digits that occur. */
function sized(reading: Reading, present: Present, demand: Demand): Reading {
  if (matchedBy(reading, present, demand) === undefined) return reading;
  const size: DecimalSize = { whole: 1, scale: 0 };
  const largest = present.reduce((sofar, { text }) => {
    if (reading.read(text) === null) return sofar;
    const { whole, scale } = decimalSize(reading.format, text);
    return { whole: Math.max(sofar.whole, whole), scale: Math.max(sofar.scale, scale) };
  }, size);
  const fitting = decimalReadings(largest).find((entry) => entry.format === reading.format);
  return fitting ?? reading;
}

/** Day or month first, by which of the two gives more real dates; day first where both do. */
function dayMonthOrder(present: Present): DayMonthOrder {
  const telling = present.filter(({ text }) => hangsOnOrder(text));
  const dates = (order: DayMonthOrder) =>
    telling.reduce(
      (sum, { text, count }) =>
        (readDate(text, order) ?? readTimestamp(text, order)) === null ? sum : sum + count,
      0,
    );
  return dates('month-first') > dates('day-first') ? 'month-first' : 'day-first';
}

function* dateCandidates(present: Present, order: DayMonthOrder): Iterable<Reading> {
  const dates = new Map<DateSpelling, number>();
  const timestamps = new Map<DateSpelling, number>();
  for (const { text, count } of present) {
    const date = readDate(text, order);
    const timestamp = date === null ? readTimestamp(text, order) : null;
    if (date !== null) add(dates, date.spelling, count);
    if (timestamp !== null) add(timestamps, timestamp.spelling, count);
  }
  if (dates.size > 0) yield dateReading(order, byCount(dates));
  for (const [spelling, count] of dates) add(timestamps, spelling, count);
  if (timestamps.size > 0) yield timestampReading(order, byCount(timestamps));
}

function add<K>(counts: Map<K, number>, key: K, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function byCount(counts: ReadonlyMap<DateSpelling, number>): readonly DateSpelling[] {
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a.format < b.format ? -1 : 1))
    .map(([spelling]) => spelling);
}
