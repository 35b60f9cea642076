import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestEngine, profileRows } from '../../../test/discover/profiled-tables.ts';
import { minedTables } from '../../../test/evaluation/mined-tables.ts';
import type { SuggestedRule } from '../../vocabulary/quality-rule.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

const rows = 600;
const days = (from: string, add: number) =>
  new Date(Date.parse(from) + add * 86_400_000).toISOString().slice(0, 10);
const regions = ['north', 'south', 'east', 'west'];
const columns = [
  'code',
  'status',
  'amount',
  'placed',
  'shipped',
  'region',
  'lead',
  'note',
  'email',
];

/** A clean table; `spoil` changes some of its cells. */
async function suggestedFor(
  spoil: (row: (string | null)[], i: number) => (string | null)[] = (row) => row,
): Promise<readonly SuggestedRule[]> {
  const table = Array.from({ length: rows }, (_, i) => {
    const region = i % regions.length;
    return [
      `A-${String(1000 + ((i * 7) % rows))}`,
      ['open', 'paid', 'sent'][i % 3] ?? '',
      ((i * 37) % 500) / 10 + 1,
      days('2024-01-01', i % 300),
      days('2024-01-03', (i % 300) + (i % 5)),
      regions[region],
      `lead of ${regions[region]}`,
      `${i} words ${i * 13} about ${'this and that '.repeat(i % 4)}`,
      `somebody.${i}@example${i % 7}.com`,
    ].map(String);
  }).map((row, i) => spoil(row, i));
  const profile = await profileRows(engine, 'orders', { columns, rows: table });
  const [mined] = await minedTables(engine, [profile]);
  return mined?.rules ?? [];
}

const find = (rules: readonly SuggestedRule[], id: string) =>
  rules.find(({ rule }) => rule.id === `orders.${id}`);

it('sees no bounds in numbers that name something', async () => {
  const withCheckDigit = (digits: string) => {
    const sum = [...digits].reduce((all, digit, i) => all + Number(digit) * (i % 2 ? 3 : 1), 0);
    return `${digits}${(10 - (sum % 10)) % 10}`;
  };
  const numbers = Array.from({ length: 200 }, (_, i) => [
    withCheckDigit(String(400_638_100_000 + ((i * 7919) % 99_991) * 7)),
    String(100 + ((i * 37) % 90)),
  ]);
  const columns = ['article', 'weight'];
  const profile = await profileRows(engine, 'articles', { columns, rows: numbers });
  const [mined] = await minedTables(engine, [profile]);
  const ranges = mined?.rules.filter(({ rule }) => rule.id.endsWith('.range')) ?? [];
  expect(ranges.map(({ rule }) => rule.column)).toEqual(['weight']);
});

describe('suggestRules', () => {
  it('says what holds, from how many rows, and how sure that is', async () => {
    const rules = await suggestedFor();
    expect(find(rules, 'rows')?.rule).toMatchObject({ metric: 'rowCount' });
    expect(find(rules, 'code.required')).toMatchObject({ support: rows, exceptions: 0 });
    expect(find(rules, 'code.required')?.confidence).toBeCloseTo(0.9936, 4);
    expect(find(rules, 'code.pattern')?.rule).toMatchObject({ pattern: '[A-Z]-[0-9]{4}' });
    expect(find(rules, 'status.allowed-values')?.rule).toMatchObject({
      validValues: ['open', 'paid', 'sent'],
    });
    expect(find(rules, 'amount.range')?.rule).toMatchObject({
      condition: { minimum: 0, maximum: 76 },
    });
    expect(find(rules, 'placed.past')).toBeDefined();
    expect(find(rules, 'placed+shipped.order')).toBeDefined();
    expect(find(rules, 'shipped+placed.order')).toBeUndefined();
    expect(rules.map(({ rule }) => rule.id)).toContain('orders.region.decides.lead');
    expect(rules.filter(({ rule }) => rule.column === 'note').map(({ rule }) => rule.id)).toEqual([
      'orders.note.unique',
      'orders.note.required',
    ]);
  });

  it('says the length of texts that have no other form, and none where they only happen to be short', async () => {
    const hex = (i: number, digits: number) =>
      ((i * 2_654_435_761) % 2 ** 32).toString(16).padStart(8, '0').repeat(3).slice(0, digits);
    const found = await suggestedFor((row, i) =>
      row
        .with(0, hex(i + 1, 20))

        .with(6, hex(i, 3 + (i % 14))),
    );
    expect(find(found, 'code.length')).toMatchObject({
      rule: { condition: { kind: 'length', minimum: 20, maximum: 20 } },
      support: rows,
      exceptions: 0,
    });
    expect(find(found, 'lead.length')).toBeUndefined();
  });

  it('says the semantic type that cells were tested against', async () => {
    const found = await suggestedFor();
    expect(find(found, 'email.meaning')).toMatchObject({
      rule: { condition: { kind: 'meaning', type: 'email' } },
      support: rows,
      exceptions: 0,
    });
  });

  it('names no value and no bound of a personal column', async () => {
    const rules = await suggestedFor();
    const own = rules.filter(({ rule }) => rule.column === 'email');
    expect(own.length).toBeGreaterThan(0);
    expect(JSON.stringify(own)).not.toMatch(/"validValues|minimum|maximum|somebody/);
  });

  it('suggests a rule with rare exceptions, and none where they are a habit', async () => {
    const rare = await suggestedFor((row, i) => (i % 200 === 0 ? row.with(1, null) : row));
    expect(find(rare, 'status.required')).toMatchObject({ exceptions: 3 });
    const often = await suggestedFor((row, i) => (i % 20 === 0 ? row.with(1, null) : row));
    expect(find(often, 'status.required')).toBeUndefined();
    const open = await suggestedFor((row, i) => (i % 20 === 0 ? row.with(1, `state ${i}`) : row));
    expect(find(open, 'status.allowed-values')).toBeUndefined();
  });
});
