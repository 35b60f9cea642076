import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeclaredEntry, LedgerDeclaration } from '../vocabulary/declarations/ledger.ts';
import { Exact } from '../vocabulary/value/money.ts';
import { keepLedger } from './keep-ledger.ts';

const entry = (given: Partial<DeclaredEntry> = {}): DeclaredEntry => ({
  id: 'E1',
  date: '2026-01-15',
  category: 'direct',
  kind: 'cleaning',
  amount: '1000.00',
  treatment: 'capitalised',
  reason: 'identifiable, controlled, cost measured reliably',
  ...given,
});
const documents = [{ id: 'invoice', path: 'documents/invoice.pdf', sha256: 'ab' }];
const keep = (declared: LedgerDeclaration, asOf = '2026-12-31') =>
  keepLedger({ declared, asOf, documents });

describe('a cost ledger', () => {
  test('adds cents without drift', () => {
    const entries = Array.from({ length: 10 }, (_, i) => entry({ id: `E${i}`, amount: 0.1 }));
    expect(keep({ entries }).totals).toMatchObject({
      total: '1.00',
      byCategory: { direct: '1.00' },
    });
  });

  test('straight line: what does not divide evenly is in the last month, and nothing is left', () => {
    const { schedule, carrying } = keep({
      entries: [entry()],
      line: 'intangible-assets',
      amortisation: { from: '2026-02-01', months: 3 },
    });
    const months = schedule.filter(({ from }) => from >= '2026-02' && from < '2026-05');
    expect(months.map(({ amortisation }) => amortisation)).toEqual(['333.33', '333.34', '333.33']);
    expect(carrying).toEqual({
      gross: '1000.00',
      amortised: '1000.00',
      impaired: '0.00',
      net: '0.00',
    });
  });

  test('an impairment lowers the months after it, and the residual remains', () => {
    const { schedule, carrying } = keep({
      entries: [entry({ amount: 1200 })],
      amortisation: { from: '2026-01-01', months: 12, residual: 120 },
      impairments: [{ date: '2026-06-30', amount: 300, reason: 'a competitor' }],
    });
    expect(schedule[5]).toMatchObject({
      amortisation: '90.00',
      impairment: '300.00',
      closing: '360.00',
    });
    expect(schedule[6]).toMatchObject({ amortisation: '40.00' });
    expect(carrying.net).toBe('120.00');
  });

  test('counts nothing after today, and says so', () => {
    const ledger = keep({ entries: [entry(), entry({ id: 'E2', date: '2027-01-01' })] });
    expect(ledger.entries.map(({ id }) => id)).toEqual(['E1']);
    expect(ledger.notes.map(({ code }) => code)).toContain('ledger.after-today');
  });

  test('knows which part of it a document proves', () => {
    const proven = entry({ id: 'E2', proofs: ['invoice'], amount: 250 });
    expect(keep({ entries: [entry(), proven] }).totals.proven).toBe('250.00');
  });

  test('converts at the rate of the entry, and refuses to guess one', () => {
    const dollars = entry({ currency: 'USD', amount: 100, exchangeRate: '7.12345' });
    expect(keep({ entries: [dollars] }).entries[0]?.booked).toBe('712.34');
    const { exchangeRate: _, ...without } = dollars;
    expect(() => keep({ entries: [without] })).toThrow(
      expect.objectContaining({
        code: 'ledger.no-exchange-rate',
        where: { path: 'assay.ledger.entries[0]' },
      }),
    );
  });

  test('takes no id twice', () => {
    expect(() => keep({ entries: [entry(), entry()] })).toThrow(
      expect.objectContaining({ code: 'ledger.entry-twice' }),
    );
  });

  test('whatever is booked, the schedule adds up to the cent and ends at the residual', () => {
    const booked = fc.record({
      amount: fc
        .integer({ min: 1, max: 100_000_00 })
        .map((units) => new Exact(units).dividedBy(100).toFixed(2)),
      month: fc.integer({ min: 1, max: 9 }),
      treatment: fc.constantFrom('capitalised' as const, 'expensed' as const),
    });
    fc.assert(
      fc.property(
        fc.array(booked, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 9, max: 60 }),
        (given, months) => {
          const entries = given.map(({ month, ...rest }, i) =>
            entry({ ...rest, id: `E${i}`, date: `2026-0${month}-10` }),
          );
          const { schedule, totals } = keep({
            entries,
            amortisation: { from: '2026-01-01', months },
          });
          for (const line of schedule) {
            const closing = new Exact(line.opening)
              .plus(line.additions)
              .minus(line.amortisation)
              .minus(line.impairment);
            expect(line.closing).toBe(closing.toFixed(2));
          }
          const amortised = schedule.reduce(
            (sum, line) => sum.plus(line.amortisation),
            new Exact(0),
          );
          expect(amortised.toFixed(2)).toBe(totals.capitalised);
          expect(schedule.at(-1)?.closing).toBe('0.00');
        },
      ),
    );
  });
});
