import { safePattern } from '../../../contract/rules/safe-pattern.ts';
import type { LogicalType } from '../../../vocabulary/column.ts';
import type { ColumnStandard } from '../../../vocabulary/declarations/column-standard.ts';
import type { Exactness } from '../../../vocabulary/exactness.ts';
import { wilson } from '../../../vocabulary/wilson.ts';
import type { ColumnEvidence } from '../evidence-input.ts';
import { bounds } from '../statement.ts';

/** Longer values are not held against a pattern: they count as not following it. */
const longestTested = 128;

const observedTypes: Readonly<Record<NonNullable<ColumnStandard['type']>, readonly LogicalType[]>> =
  {
    string: ['text', 'boolean', 'integer', 'decimal', 'double', 'date', 'time', 'timestamp'],
    date: ['date'],
    timestamp: ['timestamp', 'date'],
    time: ['time'],
    number: ['integer', 'decimal', 'double'],
    integer: ['integer'],
    boolean: ['boolean'],
    object: ['nested'],
    array: ['nested'],
  };

/** Whether the observed type is one that the declared type allows; an empty column contradicts none. */
export function typeAgrees(column: ColumnEvidence, standard: ColumnStandard): boolean {
  const { type } = column.profile;
  return (
    standard.type === undefined || type === 'empty' || observedTypes[standard.type].includes(type)
  );
}

/** How many of the present cells follow a standard. */
export interface Conformance {
  readonly governed: number;
  readonly pass: number;
  readonly exactness?: Exactness;
}

/**
 * Cells that follow type, format and length; undefined where nothing of the standard can be
 * tested. Constraints are tested once per distinct value: exactly where all are known, else on
 * the sample, with a Wilson interval. Where some cells miss the type and some a constraint, the
 * same cell may miss both, so the number lies between proven bounds.
 */
export function conformance(
  column: ColumnEvidence,
  standard: ColumnStandard,
  seed: number,
): Conformance | undefined {
  const governed = column.present;
  const typePass = standard.type === undefined ? governed : cellsOfType(column, standard);
  const rule = constraintOf(standard);
  if (rule === undefined) {
    return standard.type === undefined ? undefined : { governed, pass: typePass };
  }
  const { value: constrained, exactness } = cellsThatPass(column, rule, seed);
  if (typePass === governed) {
    return { governed, pass: constrained, ...(exactness === undefined ? {} : { exactness }) };
  }
  const low = Math.max(0, typePass + (endOf(exactness, 'low') ?? constrained) - governed);
  const high = Math.min(typePass, endOf(exactness, 'high') ?? constrained);
  const range = bounds(low, high, 'a cell may miss both type and constraint');
  return { governed, pass: low, ...(range === undefined ? {} : { exactness: range }) };
}

function endOf(exactness: Exactness | undefined, end: 'low' | 'high'): number | undefined {
  return exactness === undefined || exactness.kind === 'exact'
    ? undefined
    : (exactness[end] ?? undefined);
}

function cellsOfType(column: ColumnEvidence, standard: ColumnStandard): number {
  const { present, profile } = column;
  if (standard.type === 'string') return present;
  if (typeAgrees(column, standard)) return Math.max(0, present - profile.misses.count);
  const measure = {
    integer: 'castableInteger',
    number: 'castableDecimal',
    date: 'castableDate',
    timestamp: 'castableDate',
    boolean: 'castableBoolean',
  }[standard.type as string];
  return Math.min(present, profile.measures[measure ?? '']?.value ?? 0);
}

type Constraint = (text: string) => boolean;

/** Length, pattern, list and range as one test; undefined where there is none that can be run. */
function constraintOf(standard: ColumnStandard): Constraint | undefined {
  const { pattern, minLength, maxLength, values, scale, precision } = standard;
  const tests: Constraint[] = [];
  const expression = pattern === undefined ? undefined : safePattern(pattern);
  if (expression !== undefined) {
    tests.push((text) => text.length <= longestTested && expression.test(text));
  }
  if (minLength !== undefined) tests.push((text) => [...text].length >= minLength);
  if (maxLength !== undefined) tests.push((text) => [...text].length <= maxLength);
  if (values !== undefined) tests.push((text) => values.includes(text));
  if (precision !== undefined) tests.push((text) => digitsFit(text, precision, scale ?? 0));
  tests.push(...rangeTests(standard));
  return tests.length === 0 ? undefined : (text) => tests.every((test) => test(text));
}

function digitsFit(text: string, precision: number, scale: number): boolean {
  const found = /^[+-]?0*(\d*)(?:\.(\d*?)0*)?$/.exec(text.trim());
  if (found === null) return false;
  const [whole, decimals] = [found[1]?.length ?? 0, found[2]?.length ?? 0];
  return decimals <= scale && whole <= precision - scale;
}

function rangeTests({ minimum, maximum }: ColumnStandard): Constraint[] {
  const tests: Constraint[] = [];
  if (minimum !== undefined) tests.push((text) => compare(text, minimum) >= 0);
  if (maximum !== undefined) tests.push((text) => compare(text, maximum) <= 0);
  return tests;
}

/** Numbers by value; dates and times as ISO text, whose order is that of time. */
function compare(text: string, limit: number | string): number {
  if (typeof limit === 'number') return Number(text) - limit;
  return text === limit ? 0 : text < limit ? -1 : 1;
}

function cellsThatPass(
  { profile, present }: ColumnEvidence,
  rule: Constraint,
  seed: number,
): { value: number; exactness?: Exactness } {
  const { kind, entries } = profile.values;
  const passing = entries.filter(({ value }) => value.test(rule));
  if (kind === 'complete') {
    const failing = entries.filter(({ value }) => !value.test(rule));
    const count = failing.reduce((sum, entry) => sum + entry.count, 0);
    return { value: Math.max(0, present - count) };
  }
  // Drawn rows are told by their cells, drawn values by themselves.
  const weigh = (of: typeof entries) =>
    kind === 'rows' ? of.reduce((sum, { count }) => sum + count, 0) : of.length;
  const [hits, n] = [weigh(passing), weigh(entries)];
  if (n === 0) return { value: present };
  const { low, high } = wilson(hits, n);
  const value = (hits / n) * present;
  const range = { low: low * present, high: high * present };
  return { value, exactness: { kind: 'sampled', n, ...range, confidence: 0.95, seed } };
}
