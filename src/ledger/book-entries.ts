import type { DeclaredEntry, LedgerDeclaration } from '../vocabulary/declarations/ledger.ts';
import type { LedgerReport } from '../vocabulary/value/ledger.ts';
import { digitsOf, Exact } from '../vocabulary/value/money.ts';
import { entryTwice, noExchangeRate } from './ledger-problems.ts';

/** A document of the contract that is there and has the hash it should have. */
export interface LedgerDocument {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
}

/** A file that entries were read from, and how many. */
export interface EntriesFile {
  readonly path: string;
  readonly sha256: string;
  readonly entries: number;
}

interface Known {
  readonly asOf: string;
  readonly documents: readonly LedgerDocument[];
  /** The last entries are those of the file. */
  readonly file?: EntriesFile;
}

export interface BookedEntry {
  readonly declared: DeclaredEntry;
  readonly booked: Exact;
  readonly record: LedgerReport['entries'][number];
}

/** Cents: all currencies that the ledger was written for have two; others keep what is declared. */
export const cents = 2;

/**
 * The entries up to `asOf` in the currency of the ledger, by date and id.
 *
 * @throws Problem `ledger.entry-twice`, `ledger.no-exchange-rate`
 */
export function bookEntries(
  { entries = [], currency = 'CNY' }: LedgerDeclaration,
  known: Known,
): BookedEntry[] {
  const seen = new Set<string>();
  const own = entries.length - (known.file?.entries ?? 0);
  return entries
    .map((declared, index) => {
      const path =
        index < own ? `assay.ledger.entries[${index}]` : `assay.ledger.file[${index - own}]`;
      if (seen.has(declared.id)) throw entryTwice({ entry: declared.id }, { path });
      seen.add(declared.id);
      return book(declared, { path, currency, documents: known.documents });
    })
    .filter(({ declared }) => declared.date <= known.asOf)
    .sort((left, right) => order(left.declared, right.declared));
}

function order(left: DeclaredEntry, right: DeclaredEntry): number {
  const [first, second] = [left, right].map(({ date, id }) => `${date} ${id}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

function book(
  declared: DeclaredEntry,
  {
    path,
    currency,
    documents,
  }: { path: string; currency: string; documents: readonly LedgerDocument[] },
): BookedEntry {
  const amount = new Exact(declared.amount);
  const booked = amount.times(rateOf(declared, { path, currency })).toDecimalPlaces(cents);
  const { id, date, category, kind, description, treatment, reason } = declared;
  const record = {
    id,
    date,
    category,
    kind,
    ...(description === undefined ? {} : { description }),
    amount: { amount: digitsOf(amount), currency: declared.currency ?? currency },
    booked: booked.toFixed(cents),
    treatment,
    reason,
    documents: documents
      .filter((document) => declared.proofs?.includes(document.id) === true)
      .map(({ path: file, sha256 }) => ({ path: file, sha256 })),
    declaration: path,
  };
  return { declared, booked, record };
}

function rateOf(
  { id, currency: own, exchangeRate }: DeclaredEntry,
  { path, currency }: { readonly path: string; readonly currency: string },
): Exact {
  if (exchangeRate !== undefined) return new Exact(exchangeRate);
  if (own === undefined || own === currency) return new Exact(1);
  throw noExchangeRate({ entry: id, currency: own, ledger: currency }, { path });
}
