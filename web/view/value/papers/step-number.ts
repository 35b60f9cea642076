import type { Step, Unit } from '../../../../src/vocabulary/value/calculation.ts';
import { decimal, money } from '../../words/money.ts';

const fixed = (digits: number) =>
  new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const upTo = (digits: number) => new Intl.NumberFormat('en', { maximumFractionDigits: digits });
const inPercent = (digits: number) =>
  new Intl.NumberFormat('en', {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
const percents = { 1: inPercent(1), 2: inPercent(2) };
const thousand1 = fixed(1);

const formats = {
  ratio: upTo(4),
  years: upTo(2),
  index: upTo(2),
  count: upTo(2),
} satisfies Record<Exclude<Unit, 'money'>, Intl.NumberFormat>;

const trueMinus = (text: string) => text.replace(/^-/, '−');

/** A step as a working paper shows it: amounts to the cent, all else to four digits at most. */
export function stepNumber({ unit, value }: Pick<Step, 'unit' | 'value'>): string {
  return unit === 'money' ? money(value) : trueMinus(formats[unit].format(decimal(value)));
}

/** Numbers of one column: those of a unit with as many decimals as the longest of them has. */
export function inColumn(column: readonly Step[]): (step: Step) => string {
  const decimals = (step: Step) => stepNumber(step).split('.')[1]?.length ?? 0;
  return (step) => {
    if (step.unit === 'money') return stepNumber(step);
    const same = column.filter(({ unit }) => unit === step.unit);
    return trueMinus(fixed(Math.max(...same.map(decimals))).format(decimal(step.value)));
  };
}

/** An estimate or a reader's own number in the same digits. */
export function numberIn(unit: Unit, value: number): string {
  if (unit !== 'money') return trueMinus(formats[unit].format(value));
  return trueMinus(fixed(2).format(value));
}

/** A rate or a share as a percentage with one or two decimals. */
export function percent(digits: string, places: keyof typeof percents = 2): string {
  return trueMinus(percents[places].format(decimal(digits)));
}

/** An amount in thousands with one decimal, as tables show amounts that are large. */
export function inThousands(digits: string): string {
  return trueMinus(thousand1.format(Number(digits) / 1000));
}
