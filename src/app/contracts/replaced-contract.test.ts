import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContracts } from './read-contracts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'assay-contracts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function contract(place: string, id: string): Promise<string> {
  const path = join(folder, place);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, `kind: DataContract\napiVersion: v3.1.0\nid: ${id}\nversion: 1.0.0\n`);
  return path;
}

test('a contract that was named stands in place of the one with its id beside the data, and that is noted', async () => {
  const beside = await contract('data/shop.odcs.yaml', 'shop');
  const other = await contract('data/other.odcs.yaml', 'other');
  const named = await contract('answered/contract.odcs.yaml', 'shop');
  const read = await readContracts([other, beside], { named: [named] }, join(folder, 'data'));
  expect(read.contracts.map(({ file }) => file)).toEqual([named, other]);
  expect(read.notes).toMatchObject([
    {
      code: 'app.contract-replaced',
      params: { path: 'shop.odcs.yaml', by: 'contract.odcs.yaml' },
    },
  ]);
});

test('one that was found and named as well is read once, and nothing is noted', async () => {
  const beside = await contract('data/shop.odcs.yaml', 'shop');
  const read = await readContracts([beside], { named: [beside] }, join(folder, 'data'));
  expect(read.contracts).toHaveLength(1);
  expect(read.notes).toEqual([]);
});
