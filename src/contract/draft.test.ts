import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SuggestedRule } from '../vocabulary/quality-rule.ts';
import type { AssetReport } from '../vocabulary/reports/report.ts';
import { parseContract } from './contract.ts';
import { assetOf } from './draft/asset-fixture.ts';
import { draftContract } from './draft.ts';

const shop = assetOf(
  [
    {
      id: 'orders',
      columns: [
        { name: 'id', type: 'integer', missing: 0 },
        { name: '客户', type: 'text', missing: 2 },
        { name: 'note', type: 'text', missing: 9 },
      ],
      key: ['id'],
    },
    {
      id: 'customers',
      columns: [
        { name: '编号', type: 'text', missing: 0 },
        { name: 'phone', type: 'text', missing: 0, personal: true },
      ],
      key: ['编号'],
    },
    {
      id: 'lines',
      columns: [
        { name: 'order_id', type: 'integer', missing: 0 },
        { name: 'no', type: 'integer', missing: 0 },
      ],
      key: ['order_id', 'no'],
    },
  ],
  [
    { from: { table: 'orders', columns: ['客户'] }, to: { table: 'customers', columns: ['编号'] } },
    { from: { table: 'lines', columns: ['order_id'] }, to: { table: 'orders', columns: ['id'] } },
  ],
);

const held = { support: 1000, exceptions: 0, confidence: 0.996 };
const base = { weight: 1, where: {}, expect: { operator: 'mustBe', value: 0 } } as const;
const suggestions = new Map<string, readonly SuggestedRule[]>([
  [
    'orders',
    [
      {
        ...held,
        rule: {
          ...base,
          id: 'a',
          table: 'orders',
          type: 'library',
          metric: 'rowCount',
          unit: 'rows',
          columns: [],
          expect: { operator: 'mustBeGreaterThan', value: 0 },
        },
      },
      {
        ...held,
        rule: {
          ...base,
          id: 'b',
          table: 'orders',
          column: 'note',
          type: 'library',
          metric: 'invalidValues',
          unit: 'rows',
          columns: ['note'],
          validValues: ['1', 'null', '客户: 是'],
        },
      },
      {
        ...held,
        rule: {
          ...base,
          id: 'c',
          table: 'orders',
          column: 'id',
          type: 'condition',
          condition: { kind: 'range', column: 'id', minimum: 0 },
        },
      },
      {
        ...held,
        exceptions: 1,
        rule: {
          ...base,
          id: 'd',
          table: 'orders',
          column: 'id',
          type: 'condition',
          condition: { kind: 'past', column: 'id' },
        },
      },
    ],
  ],
]);

describe('draftContract', () => {
  const text = draftContract(shop, { suggestions });
  const contract = parseContract(text, 'draft');

  it('says what was discovered', () => {
    expect(contract.problems).toEqual([]);
    expect(contract.declaredModel.tables).toEqual([
      {
        table: 'orders',
        primaryKey: ['id'],
        unique: [['id']],
        foreignKeys: [{ columns: ['客户'], toTable: 'customers', toColumns: ['编号'] }],
      },
      expect.objectContaining({ table: 'customers', primaryKey: ['编号'] }),
      {
        table: 'lines',
        primaryKey: ['order_id', 'no'],
        foreignKeys: [{ columns: ['order_id'], toTable: 'orders', toColumns: ['id'] }],
      },
    ]);
    expect(contract.rules).toEqual([
      expect.objectContaining({
        column: 'id',
        type: 'condition',
        condition: { kind: 'range', column: 'id', minimum: 0 },
      }),
      expect.objectContaining({ column: 'note', validValues: ['1', 'null', '客户: 是'] }),
      expect.objectContaining({ id: 'orders.0', metric: 'rowCount' }),
    ]);
    expect(contract.declarations.tables[1]?.columns[1]).toMatchObject({
      name: 'phone',
      classification: 'personal-information',
      standard: { type: 'string' },
    });
  });

  it('asks in comments what only a person knows, and invents no answer', () => {
    expect(text).toMatch(/^# TODO Who answers for this data\? 谁对该数据负责？$/m);
    expect(text).toMatch(/^# TODO On what legal basis/m);
    expect(contract.declarations).not.toHaveProperty('team');
    expect(contract.declarations).not.toHaveProperty('assay');
  });

  it('asks by names that the contract reader knows', () => {
    const answered = text.replace(/^# (?!TODO)/gm, '');
    const { problems, declarations } = parseContract(answered, 'answered');
    expect(Object.keys(declarations.assay ?? {})).toContain('rights');
    const reasons = problems.map(({ params }) => params.reason);
    expect(reasons).not.toContain('unrecognized_keys');
    expect(reasons).not.toContain('unknown property');
  });

  it('gives a draft that is complete back to the byte', () => {
    expect(draftContract(shop, { existing: text, suggestions })).toBe(text);
  });

  it('keeps every word, number and comment of a person', () => {
    const existing = `# Ours.
kind: DataContract
apiVersion: v3.0.2
id: 0012
version: 1.0 # as agreed
status: active
team:
- username: li   # on leave
schema:
- name: Orders
  physicalName: orders
  properties:
  - name: ID
    description: 'ours'
    logicalType: string
    quality: []
customProperties:
- property: limit
  value: 12345678901234567890
`;
    const merged = draftContract(shop, { existing });
    for (const line of existing.split('\n'))
      expect(merged).toContain(line.trim().replace(/ +#/, ' #'));
    const [orders, ...others] = parseContract(merged, 'c').tables;
    expect(others.map(({ name }) => name)).toEqual(['customers', 'lines']);
    expect(orders?.columns.map(({ name }) => name)).toEqual(['ID', '客户', 'note']);
    expect(orders?.columns[0]?.property).toMatchObject({
      physicalName: 'id',
      logicalType: 'string',
      quality: [],
    });
    expect(orders?.columns[0]?.property).not.toHaveProperty('primaryKey');
    expect(merged).not.toContain('Who answers for this data');
    expect(draftContract(shop, { existing: merged })).toBe(merged);
  });

  it('reads back as it was drafted, whatever tables and columns are called', () => {
    const name = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom(
        'null',
        'true',
        '1.0',
        '0x1',
        '~',
        '- a',
        '#',
        'a: b',
        "it's",
        '"',
        '数 据',
        ' x ',
        '2020-01-01',
        '<<',
        '__proto__',
        '/ ',
        'a.b',
        'b',
        'x.yaml#',
      ),
    );
    const tables = fc.uniqueArray(
      fc.record({
        id: name,
        columns: fc.uniqueArray(
          fc.record({
            name,
            type: fc.constantFrom('text', 'integer', 'date', 'nested', 'empty'),
            missing: fc.nat(1),
            personal: fc.boolean(),
          }),
          { selector: (column) => column.name, minLength: 1, maxLength: 4 },
        ),
      }),
      { selector: (table) => table.id, minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(tables, (drawn) => {
        const [first, last] = [drawn[0], drawn.at(-1)];
        if (!first || !last) return;
        const key = first.columns.map((column) => column.name);
        const relationship = {
          from: { table: last.id, columns: [last.columns[0]?.name ?? ''] },
          to: { table: first.id, columns: [key[0] ?? ''] },
        };
        const asset: AssetReport = assetOf([{ ...first, key }, ...drawn.slice(1)], [relationship]);
        const draft = draftContract(asset);
        const read = parseContract(draft, 'c');
        expect(read.problems).toEqual([]);
        expect(read.tables.map((t) => [t.name, t.columns.map((c) => c.name)])).toEqual(
          drawn.map((t) => [t.id, t.columns.map((c) => c.name)]),
        );
        expect(read.declarations.tables[0]?.primaryKey).toEqual(key);
        expect(read.declarations.relationships).toEqual([relationship]);
        expect(draftContract(asset, { existing: draft })).toBe(draft);
      }),
      { numRuns: 100 },
    );
  });
});
