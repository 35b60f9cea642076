import { code as currencyOf } from 'currency-codes';
import type { CombinedScore } from '../../vocabulary/assessment.ts';
import type { Unit } from '../../vocabulary/value/calculation.ts';
import { Exact } from '../../vocabulary/value/money.ts';

/** What stands where there is no figure. */
export const none = '–';

/** One digit after the point. */
export function scoreText(score: number | null | undefined): string {
  return score === null || score === undefined ? none : signed(score.toFixed(1));
}

/** Two digits after the point. */
export function coverageText(coverage: number | null): string {
  return coverage === null ? none : coverage.toFixed(2);
}

/** Score with its interval, where that is more than one figure. */
export function intervalText({ score, interval }: CombinedScore): string {
  const text = scoreText(score);
  if (interval === undefined) return text;
  const [low, high] = [scoreText(interval.low), scoreText(interval.high)];
  return low === high ? text : `${text} [${low}–${high}]`;
}

/** Grade with what else is possible, and a mark where low coverage held it down. */
export function gradeText({ grade, possibly, capped }: CombinedScore): string {
  if (grade === null) return none;
  return `${grade}${possibly === undefined ? '' : ` / ${possibly}`}${capped ? '*' : ''}`;
}

export function countText(count: number): string {
  return grouped(String(count));
}

/** A number of a fact or an indicator, to four digits after the point. */
export function plainNumber(value: number): string {
  return grouped(atMost(new Exact(value), 4));
}

/** An amount rounded half to even to the smallest unit of its currency. */
export function moneyText(digits: string, currency: string): string {
  const places = currencyOf(currency)?.digits ?? 2;
  return grouped(new Exact(digits).toFixed(places, Exact.ROUND_HALF_EVEN));
}

function atMost(value: Exact, places: number): string {
  return value.toDecimalPlaces(places, Exact.ROUND_HALF_EVEN).toFixed();
}

function grouped(digits: string): string {
  const [whole = '', rest] = digits.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return signed(rest === undefined ? thousands : `${thousands}.${rest}`);
}

/** A true minus: a hyphen at the end of a line tears figure and sign apart. */
function signed(text: string): string {
  return text.replace('-', '−');
}

/** A step's value in its unit: money to cents, ratios as percentages, the rest to four digits. */
export function quantityText(digits: string, unit: Unit, currency: string): string {
  if (unit === 'money') return moneyText(digits, currency);
  const exact = new Exact(digits);
  if (unit === 'ratio') return percentText(exact);
  return grouped(atMost(exact, 4));
}

/** An end of a range: a simulated one says no more digits than it knows, so none are added. */
export function rangeEndText(digits: string, currency: string): string {
  return digits.includes('.') ? moneyText(digits, currency) : grouped(digits);
}

/** A step's value in a working paper, where a ratio stands as the number that is calculated with. */
export function stepText(digits: string, unit: Unit, currency: string): string {
  return unit === 'ratio'
    ? grouped(atMost(new Exact(digits), 6))
    : quantityText(digits, unit, currency);
}

/** A share between 0 and 1 as a percentage. */
export function percentText(share: Exact | string | number): string {
  return `${grouped(atMost(new Exact(share).times(100), 4))}%`;
}

/** What a simulation says is known to three digits at best. */
export function estimateText(value: number): string {
  return grouped(new Exact(value.toPrecision(3)).toFixed());
}
