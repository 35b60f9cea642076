import type { Expression } from '../../vocabulary/value/calculation.ts';
import { apply, type CalculationBuilder } from '../calculation/calculation-builder.ts';
import { yearStep } from './year-columns.ts';

/** What the years of a calculation are counted by. */
export interface Terms {
  readonly rate: Expression;
  /** Remaining useful life. */
  readonly life: Expression;
  /** Half-life by which the cash decays. */
  readonly attrition?: Expression;
  readonly convention: 'mid-year' | 'year-end';
  /** What remains of a year's income after its risks, where they enter the cash. */
  readonly survival?: Expression;
  /** What quality leaves of the income, where it enters it. */
  readonly quality?: Expression;
}

/** When a year's cash comes, and how much of the year is within the life. */
export interface Timing {
  readonly year: number;
  readonly fraction: Expression;
  readonly time: Expression;
}

/**
 * Adds when each year's cash comes: of year t the part `max(0, min(1, RUL − (t − 1)))` is within
 * the life, and its cash comes in the middle of that part or, by year-end, at its end (the broken
 * last year of section 2 of the valuation notes).
 */
export function addTiming(
  calculation: CalculationBuilder,
  { life, convention }: Terms,
  year: number,
): Timing {
  const within = apply('max', 0, apply('min', 1, apply('subtract', life, year - 1)));
  const fraction = calculation.result(yearStep('fraction', year), within);
  const elapsed =
    convention === 'mid-year' ? middleOf(year, fraction) : apply('add', year - 1, fraction);
  return { year, fraction, time: calculation.result(yearStep('time', year), elapsed) };
}

const middleOf = (year: number, fraction: Expression) =>
  apply('add', year - 1, apply('divide', fraction, 2));

/** Adds exp(−λ · middle of the year), λ = ln 2 / half-life, where the use decays. */
export function addAttrition(
  calculation: CalculationBuilder,
  { attrition }: Terms,
  { year, fraction }: Timing,
): Expression | undefined {
  if (attrition === undefined) return undefined;
  const decay = apply('divide', apply('ln', 2), attrition);
  return calculation.result(
    yearStep('attrition', year),
    apply('exp', apply('negate', apply('multiply', decay, middleOf(year, fraction)))),
  );
}

/**
 * Lowers a year's income for quality and risk, where they enter the cash: by what quality leaves of
 * it, and by what survives until its time, `(1 − Σ p)^τ` (the certainty equivalent of yearly risks;
 * our choice).
 */
export function addDeduction(
  calculation: CalculationBuilder,
  { survival, quality }: Terms,
  { year, time, income }: Timing & { readonly income: Expression },
): Expression {
  if (survival === undefined && quality === undefined) return income;
  const surviving = survival && apply('power', survival, time);
  const certainty = surviving && calculation.result(yearStep('certainty', year), surviving);
  const left = [quality, certainty].filter((share) => share !== undefined);
  return calculation.result(yearStep('counted', year), apply('multiply', income, ...left));
}

/** Adds what a year's cash is worth at the valuation date: cash / (1 + r)^time. */
export function addPresent(
  calculation: CalculationBuilder,
  { rate }: Terms,
  { year, time, cash }: Timing & { readonly cash: Expression },
): Expression {
  const factor = calculation.result(
    yearStep('factor', year),
    apply('divide', 1, apply('power', apply('add', 1, rate), time)),
  );
  return calculation.result(yearStep('present', year), apply('multiply', cash, factor));
}
