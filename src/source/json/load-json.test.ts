import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSourceFixture, type SourceFixture } from '../../../test/source-fixture.ts';

let fixture: SourceFixture;
beforeAll(async () => {
  fixture = await createSourceFixture();
});
afterAll(() => fixture.close());

const record = fc.dictionary(
  fc.constantFrom('id', 'name', 'Name', '城市', 'note "x"'),
  fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant('a\n]},"')),
  { minKeys: 1 },
);

/** What a cell should hold: text as it is, all else as JSON writes it. */
const shown = (value: unknown) =>
  value === null || value === undefined || typeof value === 'string'
    ? (value ?? null)
    : JSON.stringify(value);

it.each([
  ['a.json', (records: readonly object[]) => JSON.stringify(records)],
  ['a.json', (records: readonly object[]) => JSON.stringify(records, null, 2)],
  ['a.ndjson', (records: readonly object[]) => records.map((r) => JSON.stringify(r)).join('\n')],
] as const)('reads back every cell of %s', async (name, print) => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 12 }), async (records) => {
      const table = await fixture.load(name, print(records));
      const keys = [...new Set(records.flatMap((each) => Object.keys(each)))];
      expect(table.columns.map((c) => c.sourceName ?? c.name)).toEqual(keys);
      const cells = records.map((each) => keys.map((key) => shown(each[key])));
      expect(await fixture.rows(table)).toEqual(cells);
    }),
    { numRuns: 40 },
  );
});

it('keeps the digits of numbers', async () => {
  const numbers = ['1.10', '9007199254740993', '1e400', '-0', '0.1000'];
  const table = await fixture.load('a.json', `[${numbers.map((n) => `{"n":${n}}`).join(',')}]`);
  expect((await fixture.rows(table)).flat()).toEqual(numbers);
});

it('keeps nested values as JSON and fills absent keys with null', async () => {
  const table = await fixture.load('a.ndjson', '{"a":{"x":[1.0]}}\n{"b":[true]}\n');
  expect(await fixture.rows(table)).toEqual([
    ['{"x":[1.0]}', null],
    [null, '[true]'],
  ]);
});

it('makes a table of each list of records in one document', async () => {
  const text = '{"meta":{"n":2},"orders":[{"id":1}],"people":[{"name":"x"},{"name":"y"}]}';
  const { tables } = await fixture.open([fixture.write('doc/shop.json', text)]);
  expect(tables.map(({ id, rows }) => [id, rows])).toEqual([
    ['shop/orders', 1],
    ['shop/people', 2],
  ]);
});

it('reads a compressed list and one that is named as something else', async () => {
  expect((await fixture.load('a.json.gz', gzipSync('[{"a":1}]'))).files[0]?.format).toBe('json');
  expect((await fixture.load('a.csv', '{"a":1}\n{"a":2}\n')).files[0]?.format).toBe('ndjson');
  expect((await fixture.load('a.csv', '[Date],[Open]\n1,2\n')).files[0]?.format).toBe('csv');
});

it('rejects a line that is not JSON and reads the rest', async () => {
  const table = await fixture.load('a.ndjson', '{"a":1}\n{"a":\n\n[3]\n{"a":4}\n');
  expect(table.rows).toBe(2);
  expect(table.rejections.rows.map(({ where, reason }) => [where.line, reason.code])).toEqual([
    [2, 'source.row.invalid-json'],
    [4, 'source.row.not-a-record'],
  ]);
  expect(table.address(1)).toMatchObject({ record: 4, line: 5 });
});

it.each([
  ['[{"a":1},\n {"a":}]', 'source.json-invalid', { line: 2, column: 7 }],
  ['[{"a":1},]', 'source.json-invalid', { line: 1, column: 10 }],
  ['[{"a":1} {"a":2}]', 'source.json-invalid', { line: 1, column: 10 }],
  ['[{"a":1}] x', 'source.json-invalid', { line: 1, column: 11 }],
  ['[{"a":1},\n{"a', 'source.json-truncated', { line: 2, column: 1 }],
  ['[{"a":1}', 'source.json-truncated', {}],
  ['[]', 'source.json-no-records', {}],
  ['"text"', 'source.json-no-records', {}],
  [`{"a":${'['.repeat(500)}${']'.repeat(500)}}`, 'source.json-too-deep', {}],
  [`[{"a":${'['.repeat(500)}`, 'source.json-too-deep', { line: 1, column: 2 }],
])('says where and what is wrong: %s', async (text, code, where) => {
  const { tables, unreadable } = await fixture.open([
    fixture.write(`bad/${text.length}.json`, text),
  ]);
  expect(tables).toEqual([]);
  expect(unreadable).toMatchObject([{ code, where }]);
});

it('passes over a document that is no data, unless it was named', async () => {
  const settings = { name: 'x', scripts: { a: 'b'.repeat(200) }, contributors: [{ name: 'y' }] };
  const contract = { apiVersion: 'v3.1.0', kind: 'DataContract', schema: [{ name: 'orders' }] };
  const files = [
    ['package.json', settings],
    ['flat.json', { version: 1, strict: true }],
    ['contract.json', contract],
    ['empty.json', {}],
  ] as const;
  for (const [name, content] of files) fixture.write(`config/${name}`, JSON.stringify(content));
  const found = await fixture.open([`${fixture.folder}/config`]);
  expect([found.tables, found.unreadable]).toEqual([[], []]);
  expect(found.notes).toEqual([
    { code: 'source.json-contract-passed-over', params: { file: 'contract.json' } },
    { code: 'source.json-object-passed-over', params: { file: 'empty.json' } },
    { code: 'source.json-object-passed-over', params: { file: 'flat.json' } },
    { code: 'source.json-object-passed-over', params: { file: 'package.json' } },
  ]);
  const named = await fixture.open(files.map(([name]) => `${fixture.folder}/config/${name}`));
  expect(named.tables.map(({ id, rows }) => [id, rows])).toEqual([
    ['flat', 1],
    ['package', 1],
  ]);
  expect(named.unreadable.map(({ where }) => where.file)).toEqual(['contract.json', 'empty.json']);
});

it('reads the list that is most of a document and says so', async () => {
  const table = await fixture.load('page.json', '{"count":2,"rows":[{"a":1},{"a":2}],"next":null}');
  expect(table.id).toBe('page');
  expect(table.rows).toBe(2);
  expect(table.notes).toEqual([
    { code: 'source.json-member-read', params: { member: 'rows', others: 2 } },
  ]);
});

it('reads GeoJSON as one row a feature', async () => {
  const point = (x: number) => ({ type: 'Point', coordinates: [x, 1.5] });
  const table = await fixture.load(
    'places.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', id: 7, properties: { id: 'p', name: 'A' }, geometry: point(1) },
        { type: 'Feature', properties: null, geometry: null },
      ],
    }),
  );
  expect(table.columns.map(({ name }) => name)).toEqual(['id', 'name', 'feature id', 'geometry']);
  expect(await fixture.rows(table)).toEqual([
    ['p', 'A', '7', '{"type":"Point","coordinates":[1,1.5]}'],
    [null, null, null, null],
  ]);
  expect(table.notes.map(({ code }) => code)).toEqual(['source.geojson-read']);
});
