import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../vocabulary/text.ts';
import type { LedgerReport } from '../../vocabulary/value/ledger.ts';
import { documentText } from './paper-sheets.ts';
import { createVoice } from './workbook-words.ts';

type Row = Readonly<Record<string, string>>;

/** The schedule of a cost ledger for bookkeeping: one line a month, amounts in exact digits. */
export function ledgerScheduleCsv({ schedule }: LedgerReport, language: Language): string {
  const { word } = createVoice(language, {});
  return csvOf(
    schedule.map((line) => ({
      [word('from')]: line.from,
      [word('to')]: line.to,
      [word('opening')]: line.opening,
      [word('additions')]: line.additions,
      [word('amortisation')]: line.amortisation,
      [word('impairment')]: line.impairment,
      [word('closing')]: line.closing,
      [word('asExpense')]: line.expensed,
    })),
  );
}

/** The entries of a cost ledger for bookkeeping, one a line, with their documents. */
export function ledgerEntriesCsv(ledger: LedgerReport, language: Language): string {
  const { word } = createVoice(language, {});
  return csvOf(
    ledger.entries.map((entry) => ({
      [word('id')]: asText(entry.id),
      [word('dated')]: entry.date,
      [word('category')]: word(entry.category),
      [word('costKind')]: word(entry.kind),
      [word('description')]: asText(entry.description ?? ''),
      [word('amount')]: entry.amount.amount,
      [word('currency')]: entry.amount.currency,
      [word('booked', { currency: ledger.currency })]: entry.booked,
      [word('treatment')]: word(entry.treatment),
      [word('reason')]: asText(entry.reason),
      [word('documents')]: asText(entry.documents.map(documentText).join(', ')),
    })),
  );
}

/** With a byte order mark, without which Excel takes Chinese for another encoding. */
function csvOf(rows: readonly Row[]): string {
  return stringify([...rows], { header: true, bom: true });
}

/** Text that a spreadsheet would run as a formula is quoted with `'`; amounts may begin with `-`. */
function asText(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
