import { costCategories, type LedgerDeclaration } from '../vocabulary/declarations/ledger.ts';
import type { Phrase } from '../vocabulary/text.ts';
import type { LedgerReport } from '../vocabulary/value/ledger.ts';
import { Exact } from '../vocabulary/value/money.ts';
import {
  type BookedEntry,
  bookEntries,
  cents,
  type EntriesFile,
  type LedgerDocument,
} from './book-entries.ts';
import { residualAboveCost } from './ledger-problems.ts';
import { say } from './ledger-texts.ts';
import { firstDay, lastDay, monthOf } from './months.ts';
import { lifeOf, type MonthOfBooks, scheduleOf } from './schedule.ts';

/** What a ledger is kept from. Nothing of a valuation is among it, and nothing of one fits in. */
export interface LedgerInput {
  readonly declared: LedgerDeclaration;
  /** The day that the assessment calls today. */
  readonly asOf: string;
  readonly documents: readonly LedgerDocument[];
  /** The file that the last of the declared entries were read from. */
  readonly file?: EntriesFile;
}

const sum = (amounts: readonly Exact[]): Exact =>
  amounts.reduce((total, amount) => total.plus(amount), new Exact(0));
const digits = (amount: Exact): string => amount.toFixed(cents);

/**
 * The cost ledger (成本台账) of one asset up to `asOf`: entries, totals, schedule by month, carrying
 * amount, and the lines that the notes to the accounts ask for. All amounts are decimals in cents.
 *
 * @throws Problem `ledger.entry-twice`, `ledger.no-exchange-rate`, `ledger.residual-above-cost`
 */
export function keepLedger(input: LedgerInput): LedgerReport {
  const { declared, asOf } = input;
  const entries = bookEntries(declared, input);
  checkResidual(declared, entries);
  const schedule = scheduleOf({ entries, declared, asOf });
  const past = schedule.filter(({ month }) => month <= monthOf(asOf));
  const carrying = {
    gross: digits(bookedAs(entries, 'capitalised')),
    amortised: digits(sum(past.map(({ amortisation }) => amortisation))),
    impaired: digits(sum(past.map(({ impairment }) => impairment))),
    net: digits(past.at(-1)?.closing ?? new Exact(0)),
  };
  return {
    currency: declared.currency ?? 'CNY',
    asOf,
    ...(declared.line === undefined ? {} : { line: declared.line }),
    ...(input.file && { file: { path: input.file.path, sha256: input.file.sha256 } }),
    entries: entries.map(({ record }) => record),
    totals: totalsOf(entries),
    schedule: schedule.map(monthRecord),
    carrying,
    disclosures: disclosuresOf(declared, entries, { carrying, asOf }),
    notes: notesOf(input, entries, schedule),
  };
}

function checkResidual({ amortisation }: LedgerDeclaration, entries: readonly BookedEntry[]): void {
  const residual = new Exact(amortisation?.residual ?? 0);
  const cost = bookedAs(entries, 'capitalised');
  if (!residual.greaterThan(Exact.max(cost, 0))) return;
  const path = 'assay.ledger.amortisation.residual';
  throw residualAboveCost({ residual: digits(residual), cost: digits(cost) }, { path });
}

function bookedAs(entries: readonly BookedEntry[], treatment: 'capitalised' | 'expensed'): Exact {
  return sum(
    entries.filter(({ declared }) => declared.treatment === treatment).map(({ booked }) => booked),
  );
}

function totalsOf(entries: readonly BookedEntry[]): LedgerReport['totals'] {
  const byCategory = costCategories.flatMap((category) => {
    const own = entries.filter(({ declared }) => declared.category === category);
    return own.length === 0 ? [] : [[category, digits(sum(own.map(({ booked }) => booked)))]];
  });
  const proven = entries.filter(({ record }) => record.documents.length > 0);
  return {
    byCategory: Object.fromEntries(byCategory),
    capitalised: digits(bookedAs(entries, 'capitalised')),
    expensed: digits(bookedAs(entries, 'expensed')),
    proven: digits(sum(proven.map(({ booked }) => booked))),
    total: digits(sum(entries.map(({ booked }) => booked))),
  };
}

function monthRecord({ month, ...amounts }: MonthOfBooks): LedgerReport['schedule'][number] {
  return {
    from: firstDay(month),
    to: lastDay(month),
    opening: digits(amounts.opening),
    additions: digits(amounts.additions),
    amortisation: digits(amounts.amortisation),
    impairment: digits(amounts.impairment),
    closing: digits(amounts.closing),
    expensed: digits(amounts.expensed),
  };
}

/** The lines that accounting for data resources asks for (财会〔2023〕11号, second-hand). */
function disclosuresOf(
  declared: LedgerDeclaration,
  entries: readonly BookedEntry[],
  { carrying, asOf }: Pick<LedgerReport, 'carrying' | 'asOf'>,
): LedgerReport['disclosures'] {
  const capitalised = entries.filter((entry) => entry.declared.treatment === 'capitalised');
  const purchased = capitalised.filter((entry) => entry.declared.kind === 'acquisition');
  const bought = sum(purchased.map(({ booked }) => booked));
  const { amortisation } = declared;
  return [
    {
      text: say(`ledger.disclosure.line.${declared.line ?? 'undecided'}`),
      amount: carrying.net,
    },
    { text: say('ledger.disclosure.gross'), amount: carrying.gross },
    { text: say('ledger.disclosure.purchased'), amount: digits(bought) },
    {
      text: say('ledger.disclosure.own'),
      amount: digits(bookedAs(entries, 'capitalised').minus(bought)),
    },
    { text: say('ledger.disclosure.amortised'), amount: carrying.amortised },
    { text: say('ledger.disclosure.impaired'), amount: carrying.impaired },
    {
      text: say('ledger.disclosure.expensed', { asOf }),
      amount: digits(bookedAs(entries, 'expensed')),
    },
    ...(amortisation === undefined || lifeOf(declared) === undefined
      ? []
      : [
          {
            text: say('ledger.disclosure.life', {
              months: amortisation.months,
              from: amortisation.from,
            }),
          },
        ]),
    ...(amortisation?.reason === undefined
      ? []
      : [{ text: say('ledger.disclosure.life-reason', { reason: amortisation.reason }) }]),
  ];
}

function notesOf(
  { declared, asOf, file }: LedgerInput,
  entries: readonly BookedEntry[],
  schedule: readonly MonthOfBooks[],
): Phrase[] {
  const later = (declared.entries ?? []).filter(({ date }) => date > asOf).length;
  const unproven = entries.filter(({ record }) => record.documents.length === 0).length;
  const capitalises = entries.some((entry) => entry.declared.treatment === 'capitalised');
  const amortised = declared.amortisation !== undefined;
  return [
    ...(file === undefined ? [] : [say('ledger.from-file', { ...file })]),
    ...(later > 0 ? [say('ledger.after-today', { entries: later, asOf })] : []),
    ...(unproven > 0 ? [say('ledger.unproven', { entries: unproven, all: entries.length })] : []),
    ...(capitalises && !amortised ? [say('ledger.no-amortisation')] : []),
    ...(amortised && lifeOf(declared) === undefined ? [say('ledger.not-amortised-line')] : []),
    ...impairedAway(declared, schedule, asOf),
  ];
}

function impairedAway(
  { impairments = [] }: LedgerDeclaration,
  schedule: readonly MonthOfBooks[],
  asOf: string,
): Phrase[] {
  return impairments
    .filter(({ date }) => date <= asOf)
    .filter(({ date, amount }) => {
      const taken = schedule.find(({ month }) => month === monthOf(date))?.impairment;
      return taken?.lessThan(amount) === true;
    })
    .map(({ date }) => say('ledger.impaired-away', { date }));
}
