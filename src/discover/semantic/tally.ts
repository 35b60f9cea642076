import type { ValueCount } from '../../profile/table-profile.ts';
import type { RawValue } from '../../vocabulary/raw-value.ts';
import { compactForm, textForm } from './normalise.ts';
import type { MatchContext, SemanticType } from './semantic-type.ts';
import { digitsOf, shapeOf } from './value-shape.ts';

/** A distinct value in one of the spellings that detectors look at, with its shape. */
interface Form {
  readonly value: RawValue;
  readonly shape: number;
}

/** A distinct value in the two spellings that detectors look at. */
export interface Spelled {
  readonly text: Form;
  readonly compact: Form;
  readonly count: number;
}

export function spelled(entries: readonly ValueCount[]): readonly Spelled[] {
  const form = (value: RawValue): Form => ({ value, shape: value.measure(shapeOf) });
  return entries.map(({ value, count }) => ({
    text: form(value.map(textForm)),
    compact: form(value.map(compactForm)),
    count,
  }));
}

/** The test that a column's values are put to, and how often it passes by chance. */
export interface Evidence {
  readonly matches: SemanticType['matches'];
  readonly chance: number;
  /** Share of the distinct values that must pass. */
  readonly share: number;
}

/** How many distinct values, and how many cells behind them, pass the test of a type. */
export interface Counted {
  readonly type: SemanticType;
  /** Share of random strings that the test passes. */
  readonly chance: number;
  readonly distinct: number;
  readonly distinctPassed: number;
  readonly cells: number;
  readonly cellsPassed: number;
  /** Of the passed distinct values, those that are masked. */
  readonly masked: number;
  /** Distinct values that the dictionary of the type knows. */
  readonly supported: number;
  /** Cells that tell of a person under 14. */
  readonly minors: number;
  /** Of the passed distinct values of digits alone, those as long as most or one digit shorter; 0 to 1. */
  readonly evenlyLong: number;
}

export interface Tally extends Counted {
  /** Cells that the type allows, where the test was a stricter one. */
  readonly cellsFit: number;
}

export interface TallyOptions {
  readonly evidence: Evidence;
  readonly within: (shape: number) => boolean;
  readonly context: MatchContext;
}

export function tally(
  type: SemanticType,
  values: readonly Spelled[],
  { evidence, within, context }: TallyOptions,
): Counted {
  const counts = { distinctPassed: 0, cells: 0, cellsPassed: 0 };
  let [masked, supported, minors] = [0, 0, 0];
  const { masked: mask, minor, support } = type;
  const lengths = new Map<number, number>();
  for (const entry of values) {
    const { value, shape } = entry[type.form];
    counts.cells += entry.count;
    if (!within(shape)) continue;
    const hidden = mask !== undefined && value.test((v) => mask.test(v));
    const passes = hidden || value.test((v) => evidence.matches(v, context));
    if (!passes) continue;
    counts.distinctPassed += 1;
    counts.cellsPassed += entry.count;
    if (hidden) masked += 1;
    countLength(lengths, digitsOf(shape));
    if (support !== undefined && value.test(support.knows)) supported += 1;
    if (minor !== undefined && value.test((v) => minor(v, context))) minors += entry.count;
  }
  const told = { masked, supported, minors, evenlyLong: evenShare(lengths) };
  return { type, chance: evidence.chance, distinct: values.length, ...counts, ...told };
}

/**
 * Cells that the type allows, whether or not they pass a stricter test. Of types that fit alone: the plain test of some
 * (telephone numbers of many countries) is slow, and nearly every type is tried on nearly every column.
 */
export function withFit(
  counted: Counted,
  values: readonly Spelled[],
  { evidence, within, context }: TallyOptions,
): Tally {
  const { type } = counted;
  if (evidence.matches === type.matches) return { ...counted, cellsFit: counted.cellsPassed };
  const fits = (value: string) =>
    type.masked?.test(value) === true ||
    evidence.matches(value, context) ||
    type.matches(value, context);
  const cells = values.map((entry) => {
    const { value, shape } = entry[type.form];
    return within(shape) && value.test(fits) ? entry.count : 0;
  });
  return { ...counted, cellsFit: cells.reduce((sum, n) => sum + n, 0) };
}

function countLength(lengths: Map<number, number>, length: number | undefined): void {
  if (length !== undefined) lengths.set(length, (lengths.get(length) ?? 0) + 1);
}

/** One digit fewer is a leading zero that a spreadsheet took away. */
function evenShare(lengths: ReadonlyMap<number, number>): number {
  const all = [...lengths.values()].reduce((sum, n) => sum + n, 0);
  const alike = [...lengths].map(([length, n]) => n + (lengths.get(length - 1) ?? 0));
  return all === 0 ? 1 : Math.max(...alike) / all;
}
