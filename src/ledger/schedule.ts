import type { LedgerDeclaration } from '../vocabulary/declarations/ledger.ts';
import { Exact } from '../vocabulary/value/money.ts';
import { type BookedEntry, cents } from './book-entries.ts';
import { type Month, monthOf, monthsAfter, monthsBetween } from './months.ts';

/** One month of the books. closing = opening + additions − amortisation − impairment. */
export interface MonthOfBooks {
  readonly month: Month;
  readonly opening: Exact;
  readonly additions: Exact;
  readonly amortisation: Exact;
  readonly impairment: Exact;
  readonly closing: Exact;
  readonly expensed: Exact;
}

interface Books {
  readonly entries: readonly BookedEntry[];
  readonly declared: LedgerDeclaration;
  readonly asOf: string;
}

const nought = new Exact(0);

/**
 * The books month by month, from the first entry to the end of the useful life, or to `asOf` where
 * nothing is amortised. Straight line from the month in which the asset is ready for use: what is
 * left above the residual is spread evenly over the months left, so that later additions and
 * impairments change the months after them and the last month leaves exactly the residual.
 * Impairments come after the amortisation of their month, and never below nought.
 */
export function scheduleOf({ entries, declared, asOf }: Books): MonthOfBooks[] {
  const impairments = (declared.impairments ?? []).filter(({ date }) => date <= asOf);
  const dates = [
    ...entries.map((entry) => entry.declared.date),
    ...impairments.map(({ date }) => date),
  ];
  const first = dates.map(monthOf).sort()[0];
  if (first === undefined) return [];
  const life = lifeOf(declared);
  const last = [monthOf(asOf), ...(life === undefined ? [] : [life.last])].sort().at(-1) ?? first;
  const months: MonthOfBooks[] = [];
  let opening = nought;
  for (const month of monthsBetween(first, last)) {
    const additions = sumOf(entries, month, 'capitalised');
    const before = opening.plus(additions);
    const amortisation = life === undefined ? nought : amortise(before, month, life);
    const left = before.minus(amortisation);
    const asked = impairments
      .filter(({ date }) => monthOf(date) === month)
      .reduce((sum, { amount }) => sum.plus(amount), nought);
    const impairment = Exact.min(asked, Exact.max(left, 0));
    const closing = left.minus(impairment);
    const expensed = sumOf(entries, month, 'expensed');
    months.push({ month, opening, additions, amortisation, impairment, closing, expensed });
    opening = closing;
  }
  return months;
}

interface UsefulLife {
  readonly first: Month;
  readonly last: Month;
  readonly residual: Exact;
}

/** Only intangible assets are amortised; inventories and expenditure on development wait. */
export function lifeOf({ amortisation, line }: LedgerDeclaration): UsefulLife | undefined {
  if (amortisation === undefined || (line ?? 'intangible-assets') !== 'intangible-assets') {
    return undefined;
  }
  const first = monthOf(amortisation.from);
  const last = monthsAfter(first, amortisation.months - 1);
  return { first, last, residual: new Exact(amortisation.residual ?? 0) };
}

function amortise(before: Exact, month: Month, { first, last, residual }: UsefulLife): Exact {
  if (month < first || month > last) return nought;
  const above = Exact.max(before.minus(residual), 0);
  return above.dividedBy(monthsBetween(month, last).length).toDecimalPlaces(cents);
}

function sumOf(
  entries: readonly BookedEntry[],
  month: Month,
  treatment: 'capitalised' | 'expensed',
): Exact {
  return entries
    .filter(({ declared }) => declared.treatment === treatment && monthOf(declared.date) === month)
    .reduce((sum, { booked }) => sum.plus(booked), nought);
}
