import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableMetadataSchema } from '../../../vocabulary/metadata/table-metadata.ts';
import { Problem } from '../../../vocabulary/problem.ts';
import { readMetadataFile } from './read-metadata-file.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'metadata-file-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function read(content: unknown) {
  const path = join(folder, 'given.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return await readMetadataFile(path);
}

const test_ = (kind: string, column: string, kwargs: object = {}, enabled = true) => ({
  resource_type: 'test',
  name: `${kind}_${column}`,
  attached_node: 'model.shop.orders',
  column_name: column,
  config: { enabled },
  test_metadata: { name: kind, kwargs },
});

const manifest = {
  metadata: {
    dbt_schema_version: 'https://schemas.getdbt.com/dbt/manifest/v12.json',
    adapter_type: 'postgres',
  },
  nodes: {
    'model.shop.orders': {
      resource_type: 'model',
      name: 'orders',
      alias: 'fct_orders',
      schema: 'mart',
      description: 'One line an order',
      meta: { owner: 'Li Lei' },
      depends_on: { nodes: ['source.shop.raw.orders', 'macro.x'] },
      compiled_code: 'select o.id as order_id, upper(o.state) as state from raw.orders o',
      columns: {
        order_id: { name: 'order_id', description: 'Number of the order' },
        state: { name: 'state', description: ' ' },
      },
      unknown_field: { whatever: 1 },
    },
    'model.shop.customers': {
      resource_type: 'model',
      name: 'customers',
      schema: 'mart',
      depends_on: { nodes: ['model.shop.orders'] },
    },
    'model.shop.off': { resource_type: 'model', name: 'off', config: { enabled: false } },
    'test.a': test_('unique', 'order_id'),
    'test.b': test_('not_null', 'order_id'),
    'test.c': test_('accepted_values', 'state', { values: ['open'] }),
    'test.d': test_('relationships', 'customer', { to: "ref('customers')", field: 'id' }),
    'test.e': test_('not_null', 'state', {}, false),
  },
  sources: {
    'source.shop.raw.orders': {
      resource_type: 'source',
      name: 'orders',
      schema: 'raw',
      columns: {},
    },
  },
  exposures: { 'exposure.shop.page': { depends_on: { nodes: ['model.shop.orders'] } } },
};

test('a dbt manifest: descriptions, tests as keys and rules, lineage of columns, an owner without a name', async () => {
  const said = (await read(manifest)).map((one) => tableMetadataSchema.parse(one));
  expect(said.map(({ schema, name }) => [schema, name])).toEqual([
    ['raw', 'orders'],
    ['mart', 'fct_orders'],
    ['mart', 'customers'],
  ]);
  expect(said[1]).toEqual({
    origin: { kind: 'dbt', system: 'dbt manifest v12', file: 'given.json' },
    schema: 'mart',
    name: 'fct_orders',
    comment: 'One line an order',
    ownerNamed: true,
    columns: [
      { name: 'order_id', notNull: true, comment: 'Number of the order', tests: 2 },
      { name: 'state', tests: 1 },
      { name: 'customer', tests: 1 },
    ],
    uniqueKeys: [{ enforced: false, validated: true, columns: ['order_id'] }],
    foreignKeys: [
      {
        enforced: false,
        validated: true,
        columns: ['customer'],
        to: { schema: 'mart', table: 'customers', columns: ['id'] },
      },
    ],
    lineage: {
      process: { kind: 'model', name: 'orders' },
      tables: [{ schema: 'raw', name: 'orders' }],
      columns: [
        {
          column: 'order_id',
          inputs: [{ schema: 'raw', table: 'orders', column: 'id' }],
          transformation: 'identity',
        },
        {
          column: 'state',
          inputs: [{ schema: 'raw', table: 'orders', column: 'state' }],
          transformation: 'transformation',
        },
      ],
      complete: true,
    },
    readBy: 2,
  });
  expect(JSON.stringify(said)).not.toContain('Li Lei');
});

test('a dbt catalog: types and comments in the order of the table', async () => {
  const column = (name: string, index: number, comment?: string) => ({
    name,
    index,
    type: 'INTEGER',
    comment,
  });
  const said = await read({
    metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/catalog/v1.json' },
    nodes: {
      'model.shop.orders': {
        metadata: { schema: 'MART', name: 'ORDERS', type: 'BASE TABLE', comment: null },
        columns: { B: column('B', 2, 'second'), A: column('A', 1) },
      },
    },
  });
  expect(said).toMatchObject([
    {
      schema: 'MART',
      name: 'ORDERS',
      columns: [
        { name: 'A', type: 'INTEGER' },
        { name: 'B', comment: 'second' },
      ],
    },
  ]);
});

const event = {
  eventType: 'COMPLETE',
  eventTime: '2026-10-31T09:00:00+08:00',
  producer: 'https://scheduler.example/1.0',
  schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
  run: { runId: '01941f29-7c00-7000-8000-000000000001' },
  job: { namespace: 'nightly', name: 'load orders' },
  inputs: [{ namespace: 'postgres://shop:5432', name: 'shop.raw.orders' }],
  outputs: [
    {
      namespace: 'postgres://shop:5432',
      name: 'shop.mart.orders',
      facets: {
        schema: { fields: [{ name: 'id', type: 'int', description: 'Number of the order' }] },
        columnLineage: {
          fields: {
            id: {
              inputFields: [
                {
                  namespace: 'x',
                  name: 'shop.raw.orders',
                  field: 'no',
                  transformations: [{ type: 'DIRECT', subtype: 'IDENTITY' }],
                },
                {
                  namespace: 'x',
                  name: 'shop.raw.orders',
                  field: 'day',
                  transformations: [{ type: 'INDIRECT', subtype: 'FILTER' }],
                },
              ],
            },
          },
        },
        ownership: 'not as the standard has it',
      },
    },
  ],
};

test('OpenLineage events, one a line: the newest run that made a table says what of', async () => {
  const older = {
    ...event,
    eventTime: '2026-10-01T00:00:00Z',
    inputs: [],
    job: { namespace: 'n', name: 'old' },
  };
  const failed = { ...event, eventTime: '2026-11-01T00:00:00Z', eventType: 'FAIL' };
  const said = await read([event, older, failed].map((one) => JSON.stringify(one)).join('\n'));
  expect(said.map((one) => tableMetadataSchema.parse(one))).toEqual([
    {
      origin: { kind: 'openlineage', system: 'OpenLineage', file: 'given.json' },
      schema: 'mart',
      name: 'orders',
      columns: [{ name: 'id', type: 'int', comment: 'Number of the order' }],
      lineage: {
        process: { kind: 'job', name: 'load orders', at: '2026-10-31T01:00:00.000Z' },
        tables: [{ schema: 'raw', name: 'orders' }],
        columns: [
          {
            column: 'id',
            inputs: [{ schema: 'raw', table: 'orders', column: 'no' }],
            transformation: 'identity',
          },
        ],
        complete: true,
      },
    },
  ]);
});

test.each([
  ['nothing', '', 'app.metadata-unknown', {}],
  ['other JSON', { a: 1 }, 'app.metadata-unknown', {}],
  ['no JSON', 'eventTime\nrun', 'app.metadata-invalid', { line: 1 }],
  [
    'a manifest of a version to come',
    {
      metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/manifest/v99.json' },
      nodes: {},
    },
    'app.metadata-unknown',
    {},
  ],
  [
    'a manifest whose columns are a list',
    { ...manifest, nodes: { m: { resource_type: 'model', name: 'm', columns: [1] } } },
    'app.metadata-invalid',
    { path: 'nodes.m.columns' },
  ],
  [
    'an event without a run id',
    `${JSON.stringify(event)}\n${JSON.stringify({ ...event, run: {} })}`,
    'app.metadata-invalid',
    { line: 2 },
  ],
])('%s is refused, with the place', async (_, content, code, where) => {
  const problem = await read(content).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(Problem);
  expect(problem).toMatchObject({ code, where });
});

test('a file that is not there is told by its name alone', async () => {
  const problem = await readMetadataFile(join(folder, 'gone', 'manifest.json')).catch(
    (e: unknown) => e,
  );
  expect(problem).toMatchObject({
    code: 'app.metadata-unreadable',
    where: { file: 'manifest.json' },
  });
});

test('whatever stands in a manifest, it is read or refused as a problem', async () => {
  const node = fc.record(
    {
      resource_type: fc.constantFrom('model', 'test', 'source'),
      name: fc.string(),
      columns: fc.anything(),
      depends_on: fc.record({ nodes: fc.array(fc.constantFrom('a', 'b', '__proto__')) }),
      compiled_code: fc.oneof(fc.string(), fc.constant('select * from a')),
      test_metadata: fc.anything(),
      meta: fc.anything(),
    },
    { requiredKeys: ['resource_type', 'name'] },
  );
  await fc.assert(
    fc.asyncProperty(node, node, async (a, b) => {
      const found = await read({ ...manifest, nodes: { a, b } }).catch((error: unknown) => error);
      if (found instanceof Problem) return;
      for (const one of found as unknown[]) tableMetadataSchema.parse(one);
    }),
    { numRuns: 50 },
  );
});
