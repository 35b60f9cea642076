import type { LedgerReport } from '../../../../src/vocabulary/value/ledger.ts';

export type ScheduleLine = LedgerReport['schedule'][number];

/** A calendar year of the schedule: its opening and closing, the sums between, and its months. */
export interface ScheduleYear {
  readonly year: string;
  readonly sum: ScheduleLine;
  readonly months: readonly ScheduleLine[];
}

/** The schedule by years; money is added in cents, as whole numbers. */
export function yearsOf(schedule: readonly ScheduleLine[]): readonly ScheduleYear[] {
  const years = [...new Set(schedule.map(({ from }) => from.slice(0, 4)))];
  return years.flatMap((year) => {
    const months = schedule.filter(({ from }) => from.startsWith(year));
    const [first, last] = [months.at(0), months.at(-1)];
    if (first === undefined || last === undefined) return [];
    const total = (of: 'additions' | 'amortisation' | 'impairment' | 'expensed') =>
      sumOfDigits(months.map((month) => month[of]));
    const sum = {
      from: first.from,
      to: last.to,
      opening: first.opening,
      additions: total('additions'),
      amortisation: total('amortisation'),
      impairment: total('impairment'),
      closing: last.closing,
      expensed: total('expensed'),
    };
    return [{ year, sum, months }];
  });
}

/** Exact, whatever the number of decimals: as whole numbers of the smallest of them. */
export function sumOfDigits(amounts: readonly string[]): string {
  const places = Math.max(0, ...amounts.map((amount) => (amount.split('.')[1] ?? '').length));
  const total = amounts.reduce((sum, amount) => sum + wholeOf(amount, places), 0n);
  const digits = String(total < 0n ? -total : total).padStart(places + 1, '0');
  const sign = total < 0n ? '-' : '';
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function wholeOf(amount: string, places: number): bigint {
  const [whole = '0', decimals = ''] = amount.split('.');
  return BigInt(whole + decimals.padEnd(places, '0'));
}
