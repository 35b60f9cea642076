import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportSchema } from '../../src/vocabulary/reports/report.ts';
import { assay } from './command-line.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'metadata-files-'));
  const lines = Array.from({ length: 40 }, (_, index) => `${index % 39},open,${index * 3}`);
  await writeFile(join(folder, 'orders.csv'), ['id,state,amount', ...lines, ''].join('\n'));
  const unique = { name: 'unique', kwargs: {} };
  const manifest = {
    metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/manifest/v11.json' },
    nodes: {
      'model.a.orders': {
        resource_type: 'model',
        name: 'orders',
        schema: 'mart',
        columns: { ID: { name: 'ID', description: 'Number of the order' } },
      },
      'model.a.other': { resource_type: 'model', name: 'other', columns: {} },
      'test.a': {
        resource_type: 'test',
        name: 'u',
        attached_node: 'model.a.orders',
        column_name: 'ID',
        test_metadata: unique,
      },
    },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a dbt manifest describes columns and declares a key, which is tested on the rows; it is no data itself', async () => {
  const ended = await assay([
    ...['assess', folder, '--metadata', join(folder, 'manifest.json')],
    ...['--json', '--as-of', '2026-10-31', '--no-cache'],
  ]);
  expect(ended.stderr).toBe('');
  const report = reportSchema.parse(JSON.parse(ended.stdout));
  const tables = report.assets.flatMap((asset) => asset.tables);
  expect(tables.map(({ id }) => id)).toEqual(['orders']);
  expect(report.files.notes).toEqual([
    {
      code: 'metadata-file-read',
      params: { file: 'manifest.json', system: 'dbt manifest v11', described: 2, matched: 1 },
    },
  ]);
  expect(tables[0]?.columns[0]?.description).toBe('Number of the order');
  expect(tables[0]?.keys).toContainEqual(
    expect.objectContaining({ columns: ['id'], source: 'declared', holds: false, distinct: 39 }),
  );
  const described = report.evidence.find(({ name }) => name === 'columns.described');
  expect(described).toMatchObject({
    value: 1,
    basis: { params: { catalogues: 'dbt manifest v11 (manifest.json)' } },
  });
});

test('a file of metadata that is none is refused by its name', async () => {
  const ended = await assay([
    'assess',
    folder,
    '--metadata',
    join(folder, 'orders.csv'),
    '--no-cache',
  ]);
  expect(ended.code).not.toBe(0);
  expect(ended.stderr).toMatch(/orders\.csv/);
});
