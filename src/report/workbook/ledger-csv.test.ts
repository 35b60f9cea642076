import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { keepLedger } from '../../ledger/keep-ledger.ts';
import { ledgerEntriesCsv, ledgerScheduleCsv } from './ledger-csv.ts';

const ledger = keepLedger({
  asOf: '2026-03-31',
  documents: [],
  declared: {
    line: 'intangible-assets',
    amortisation: { from: '2026-02-01', months: 3 },
    entries: [
      {
        id: '=1+1',
        date: '2026-01-15',
        category: 'direct',
        kind: 'cleaning',
        description: '-cmd',
        amount: '1000.10',
        treatment: 'capitalised',
        reason: '@SUM(A1)',
      },
      {
        id: 'credit note',
        date: '2026-02-15',
        category: 'direct',
        kind: 'cleaning',
        amount: '-0.10',
        treatment: 'expensed',
        reason: 'a discount',
      },
    ],
  },
});

test('a schedule by month, in exact digits', () => {
  const rows: unknown = parse(ledgerScheduleCsv(ledger, 'en'), { bom: true, columns: true });
  expect(rows).toContainEqual({
    From: '2026-03-01',
    To: '2026-03-31',
    Opening: '666.73',
    Additions: '0.00',
    Amortisation: '333.36',
    Impairment: '0.00',
    Closing: '333.37',
    Expensed: '0.00',
  });
});

test('texts of entries never become formulas; negative amounts stay amounts', () => {
  const csv = ledgerEntriesCsv(ledger, 'zh');
  const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
  expect(rows[0]).toMatchObject({
    编号: "'=1+1",
    说明: "'-cmd",
    理由: "'@SUM(A1)",
    金额: '1000.1',
  });
  expect(rows[1]).toMatchObject({ 金额: '-0.1', 会计处理: '费用化' });
});
