import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { type Contract, parseContract } from '../contract.ts';
import { exportDbt } from './dbt.ts';
import { exportFrictionless } from './frictionless.ts';
import { exportGreatExpectations } from './great-expectations.ts';
import { importFrictionless } from './read-frictionless.ts';

const contract = (schema: unknown): Contract =>
  parseContract(
    stringify({ kind: 'DataContract', apiVersion: 'v3.1.0', id: 'c', version: '1', schema }),
    'c',
  );

const name = fc.oneof(
  fc.constantFrom('id', 'order', '客户', 'a b', "o'clock", 'null', '1', 'x"y', '__proto__'),
  fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text.trim() === text),
);
const length = fc.nat(50);
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const present = (parts: object) =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
const bounds = fc
  .record({
    minimum: some(fc.integer()),
    maximum: some(fc.integer()),
    exclusiveMinimum: some(fc.integer()),
    exclusiveMaximum: some(fc.integer()),
    minLength: some(length),
    maxLength: some(length),
    pattern: some(fc.constantFrom('[a-z]+', '\\d{3}', '数.*')),
  })
  .map(present);
const values = fc.uniqueArray(fc.oneof(fc.string(), fc.integer()), { minLength: 1, maxLength: 4 });
const property = fc.record({
  logicalType: some(fc.constantFrom('string', 'integer', 'number', 'date', 'timestamp', 'time')),
  required: some(fc.boolean()),
  unique: some(fc.boolean()),
  logicalTypeOptions: some(bounds),
  quality: some(
    values.map((validValues) => [
      { type: 'library', metric: 'invalidValues', arguments: { validValues }, mustBe: 0 },
    ]),
  ),
});
const table = fc.record({
  name,
  properties: fc.uniqueArray(fc.tuple(name, property), {
    minLength: 1,
    maxLength: 4,
    selector: ([own]) => own,
  }),
  keys: fc.nat(2),
});
const schemas = fc
  .uniqueArray(table, { minLength: 1, maxLength: 3, selector: (one) => one.name })
  .map((tables) =>
    tables.map(({ name: own, properties, keys }, t) => ({
      id: `t${t}`,
      name: own,
      properties: properties.map(([column, parts], c) => ({
        id: `c${c}`,
        name: column,
        ...present(parts),
        ...(c < keys && { primaryKey: true, primaryKeyPosition: c + 1 }),
        ...(t > 0 && c === 0 && { relationships: [{ to: 'schema/t0/properties/c0' }] }),
      })),
    })),
  );

/** What is demanded, without where it is written. */
const demands = ({ constraints, rules }: Contract) =>
  [...constraints, ...rules].map(({ where: _, ...rule }) => rule);

describe('Frictionless', () => {
  it('keeps what both can say', () => {
    fc.assert(
      fc.property(schemas, (schema) => {
        const before = contract(schema);
        const exported = exportFrictionless(before);
        expect(exported.lost).toEqual([]);
        const imported = importFrictionless(exported.files[0]?.text ?? '', 'datapackage.json');
        expect(imported.lost).toEqual([]);
        const after = parseContract(imported.text, 'c');
        expect(after.problems).toEqual([]);
        expect(demands(after)).toEqual(demands(before));
      }),
    );
  });

  it('says what was lost', () => {
    const { lost } = exportFrictionless(contract(everything));
    expect(lost.map(({ what, code }) => [what, code])).toEqual([
      ['orders.rare', 'loss.tolerance'],
      ['own', 'loss.own-query'],
      ['words', 'loss.not-run'],
      ['late', 'loss.no-such-rule'],
      ['rows', 'loss.no-such-rule'],
    ]);
    const schema = { fields: [{ name: 'a', type: 'geopoint', constraints: { jsonSchema: {} } }] };
    const imported = importFrictionless(JSON.stringify(schema), 'x/places.json');
    expect(imported.lost.map(({ what, params }) => [what, params.field])).toEqual([
      ['places.a', 'type: geopoint'],
      ['places.a', 'jsonSchema'],
    ]);
    expect(() => importFrictionless('{}', 'x.json')).toThrow(
      expect.objectContaining({ code: 'contract.not-frictionless' }),
    );
  });
});

const everything = [
  {
    name: 'orders',
    quality: [
      { id: 'own', type: 'sql', query: 'SELECT 1', mustBe: 1 },
      { id: 'words', type: 'text', description: 'be nice' },
      {
        id: 'late',
        type: 'sql',
        query: `SELECT COUNT(*) FROM \${table} WHERE "placed" > "sent"`,
        mustBe: 0,
      },
      { id: 'rows', metric: 'rowCount', mustBeGreaterThan: 0 },
    ],
    properties: [
      { name: 'id', primaryKey: true },
      { name: 'placed', logicalType: 'date' },
      { name: 'sent', logicalType: 'date', required: true },
      {
        name: 'state',
        quality: [
          { metric: 'invalidValues', arguments: { validValues: ['a', 'b'] }, mustBe: 0 },
          { id: 'orders.rare', metric: 'nullValues', mustBeLessThan: 5 },
        ],
      },
      { name: 'amount', logicalTypeOptions: { minimum: 0, exclusiveMaximum: 10 } },
      { name: 'customer', relationships: [{ to: 'customers.id' }] },
    ],
  },
  { name: 'customers', properties: [{ name: 'id', logicalTypeOptions: { maxLength: 5 } }] },
];

describe('dbt', () => {
  it('writes its own tests, and those of packages where they are wanted', () => {
    const plain = exportDbt(contract(everything), { packages: false });
    const { models } = parse(plain.files[0]?.text ?? '');
    const tests = Object.fromEntries(
      models[0].columns.map((column: { name: string; data_tests?: unknown }) => [
        column.name,
        column.data_tests,
      ]),
    );
    expect(tests).toMatchObject({
      id: ['not_null', 'unique'],
      sent: ['not_null'],
      state: [
        { accepted_values: { arguments: { values: ['a', 'b'] } } },
        { not_null: { config: { error_if: '>4', warn_if: '>4' } } },
      ],
      customer: [{ relationships: { arguments: { to: "ref('customers')", field: 'id' } } }],
    });
    expect(plain.files[0]?.text).not.toMatch(/dbt_utils|dbt_expectations/);
    expect(plain.lost.map(({ what, code }) => [what, code])).toContainEqual([
      'late',
      'loss.needs-package',
    ]);
    const full = exportDbt(contract(everything), { packages: true }).files[0]?.text;
    expect(full).toContain('expression: placed <= sent');
    expect(full).toContain('dbt_expectations.expect_table_row_count_to_be_between');
    expect(full).toContain('dbt_expectations.expect_column_value_lengths_to_be_between');
  });

  it('names tests that dbt would give the same name, and quotes what needs quotes', () => {
    const schema = ['企业名称', '统一社会信用代码', 'full name'].map((name) => ({
      name,
      unique: true,
      quality: [{ metric: 'duplicateValues', mustBe: 0 }],
      ...(name === 'full name' && { primaryKey: true }),
    }));
    const file = exportDbt(contract([{ name: 'suppliers', properties: schema }]), {
      packages: false,
    }).files[0];
    const [model] = parse(file?.text ?? '').models;
    const columns: {
      name: string;
      quote?: true;
      data_tests: Record<string, { name: string }>[];
    }[] = model.columns;
    expect(columns.map(({ quote }) => quote)).toEqual([true, true, true]);
    const names = columns.flatMap(({ data_tests }) =>
      data_tests.flatMap((one) => Object.values(one).map((test) => test.name)),
    );
    expect(names).toContain('unique_suppliers_full_name_unique');
    expect(new Set(names).size).toBe(4);
  });
});

describe('Great Expectations', () => {
  it('takes a share of empty cells, and no pattern that Python cannot read', () => {
    const quality = [
      { id: 'most', metric: 'nullValues', unit: 'percent', mustBeLessOrEqualTo: 2.5 },
      { id: 'shape', metric: 'invalidValues', arguments: { pattern: '\\p{N}+' }, mustBe: 0 },
    ];
    const properties = [{ name: 'state', quality }];
    const { files, lost } = exportGreatExpectations(contract([{ name: 'orders', properties }]));
    const { expectations } = JSON.parse(files[0]?.text ?? '');
    expect(expectations.map(({ kwargs }: { kwargs: unknown }) => kwargs)).toEqual([
      { column: 'state', mostly: 0.975 },
    ]);
    expect(lost.map(({ what, code }) => [what, code])).toEqual([['shape', 'loss.unicode-class']]);
  });

  it('writes a suite for each table', () => {
    const { files } = exportGreatExpectations(contract(everything));
    expect(files.map(({ path }) => path)).toEqual(['orders.json', 'customers.json']);
    const { name: suite, expectations } = JSON.parse(files[0]?.text ?? '');
    expect(suite).toBe('orders');
    expect(expectations).toContainEqual({
      type: 'expect_column_values_to_be_between',
      kwargs: {
        column: 'amount',
        min_value: 0,
        max_value: 10,
        strict_min: false,
        strict_max: true,
      },
      meta: { rule: 'orders.amount.range' },
    });
    expect(expectations).toContainEqual({
      type: 'expect_column_pair_values_a_to_be_greater_than_b',
      kwargs: { column_A: 'sent', column_B: 'placed', or_equal: true },
      meta: { rule: 'late' },
    });
  });
});
