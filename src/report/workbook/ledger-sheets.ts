import type { Workbook } from 'exceljs';
import { costCategories } from '../../vocabulary/declarations/ledger.ts';
import type { LedgerReport } from '../../vocabulary/value/ledger.ts';
import { documentText } from './paper-sheets.ts';
import { type Content, createSheet, moneyFormat, type SheetWriter } from './sheet-writer.ts';
import type { Voice } from './workbook-words.ts';

/** Adds the sheets of a cost ledger: entries with their totals, the schedule, and the notes. */
export function addLedger(
  workbook: Workbook,
  ledger: LedgerReport,
  { voice, sheetName }: { readonly voice: Voice; readonly sheetName: (wanted: string) => string },
): void {
  addEntries(workbook, sheetName(voice.word('entries')), { ledger, voice });
  addSchedule(workbook, sheetName(voice.word('schedule')), { ledger, voice });
  addNotes(workbook, sheetName(voice.word('notes')), { ledger, voice });
}

interface LedgerContext {
  readonly ledger: LedgerReport;
  readonly voice: Voice;
}

function begin(
  workbook: Workbook,
  name: string,
  {
    widths,
    title,
    context,
  }: {
    readonly widths: readonly number[];
    readonly title: string;
    readonly context: LedgerContext;
  },
): SheetWriter {
  const sheet = createSheet(workbook, name, widths);
  const { asOf, currency } = context.ledger;
  sheet.title(title);
  sheet.row([context.voice.word('asOf', { asOf, currency })]);
  sheet.gap();
  return sheet;
}

function input(digits: string, format: string): Content {
  return { number: Number(digits), format, kind: 'input' };
}

function addEntries(workbook: Workbook, name: string, context: LedgerContext): void {
  const { ledger, voice } = context;
  const { word } = voice;
  const widths = [18, 12, 20, 24, 36, 16, 10, 18, 14, 10, 40, 60];
  const sheet = begin(workbook, name, { widths, title: word('entries'), context });
  sheet.header([
    word('id'),
    word('dated'),
    word('category'),
    word('costKind'),
    word('description'),
    word('amount'),
    word('currency'),
    word('booked', { currency: ledger.currency }),
    word('treatment'),
    word('proofs'),
    word('reason'),
    word('documents'),
  ]);
  const first = sheet.next();
  for (const entry of ledger.entries)
    sheet.row([
      entry.id,
      entry.date,
      word(entry.category),
      word(entry.kind),
      entry.description,
      input(entry.amount.amount, moneyFormat(entry.amount.currency)),
      entry.amount.currency,
      input(entry.booked, moneyFormat(ledger.currency)),
      word(entry.treatment),
      { number: entry.documents.length, format: '0', kind: 'input' },
      entry.reason,
      entry.documents.map(documentText).join(', '),
    ]);
  sheet.gap();
  drawTotals(sheet, { first, last: first + ledger.entries.length - 1 }, context);
}

/** Totals as sums over the entries, each by the words that stand in their rows. */
function drawTotals(
  sheet: SheetWriter,
  rows: { readonly first: number; readonly last: number },
  { ledger, voice }: LedgerContext,
): void {
  if (rows.last < rows.first) return;
  const column = (letter: string) => `${letter}${rows.first}:${letter}${rows.last}`;
  const format = moneyFormat(ledger.currency);
  const sumWhere = (label: string, letter: string, digits: string) =>
    sheet.row([
      label,
      {
        formula: `SUMIF(${column(letter)},A${sheet.next()},${column('H')})`,
        result: Number(digits),
        format,
      },
    ]);
  const { totals } = ledger;
  sheet.heading(voice.word('totals'));
  for (const category of costCategories) {
    const digits = totals.byCategory[category];
    if (digits !== undefined) sumWhere(voice.word(category), 'C', digits);
  }
  sumWhere(voice.word('capitalised'), 'I', totals.capitalised);
  sumWhere(voice.word('expensed'), 'I', totals.expensed);
  const result = (digits: string) => ({ result: Number(digits), format });
  const proven = `SUMIF(${column('J')},">0",${column('H')})`;
  sheet.row([voice.word('proven'), { formula: proven, ...result(totals.proven) }]);
  sheet.row([voice.word('total'), { formula: `SUM(${column('H')})`, ...result(totals.total) }]);
}

function addSchedule(workbook: Workbook, name: string, context: LedgerContext): void {
  const { ledger, voice } = context;
  const { word } = voice;
  const widths = [14, 14, 18, 18, 18, 18, 18, 18];
  const sheet = begin(workbook, name, { widths, title: word('schedule'), context });
  const columns = [
    'from',
    'to',
    'opening',
    'additions',
    'amortisation',
    'impairment',
    'closing',
    'asExpense',
  ] as const;
  sheet.header(columns.map((column) => word(column)));
  const format = moneyFormat(ledger.currency);
  for (const [at, line] of ledger.schedule.entries()) {
    const row = sheet.next();
    const result = (digits: string) => ({ result: Number(digits), format });
    sheet.row([
      line.from,
      line.to,
      at === 0 ? input(line.opening, format) : { formula: `G${row - 1}`, ...result(line.opening) },
      input(line.additions, format),
      input(line.amortisation, format),
      input(line.impairment, format),
      { formula: `C${row}+D${row}-E${row}-F${row}`, ...result(line.closing) },
      input(line.expensed, format),
    ]);
  }
}

function addNotes(workbook: Workbook, name: string, context: LedgerContext): void {
  const { ledger, voice } = context;
  const sheet = begin(workbook, name, { widths: [70, 20], title: voice.word('notes'), context });
  for (const { text, amount } of ledger.disclosures)
    sheet.row([voice.phrase(text), amount && input(amount, moneyFormat(ledger.currency))]);
  sheet.gap();
  for (const note of ledger.notes) sheet.note(voice.phrase(note));
}
