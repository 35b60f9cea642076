import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseContract } from '../../src/contract/contract.ts';
import { openTestEngine } from '../profile/table-of.ts';
import { assay } from './command-line.ts';
import { writePeople } from './planted-data.ts';

let folder: string;
let data: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rules-test-'));
  data = join(folder, 'data');
  await writePeople(data);
  expect((await assay(['init', data, '--no-cache'])).code).toBe(0);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('rules go to every tool and back, and what is lost is told', async () => {
  const out = join(folder, 'out');
  for (const [tool, file] of [
    ['dbt', 'schema.yml'],
    ['great-expectations', 'orders.json'],
    ['frictionless', 'datapackage.json'],
    ['sql', 'orders.sql'],
  ] as const) {
    const { code, stdout } = await assay(['rules', 'export', data, '--to', tool, '--out', out]);
    expect([code, stdout]).toEqual([0, expect.stringContaining(join(out, file))]);
  }
  const target = join(folder, 'back.odcs.yaml');
  const back = await assay(['rules', 'import', join(out, 'datapackage.json'), '--out', target]);
  expect(back.code).toBe(0);
  const contract = parseContract(await readFile(target, 'utf8'), 'back');
  expect(contract.problems).toEqual([]);
  expect(contract.declarations.relationships).toEqual([
    {
      from: { table: 'orders', columns: ['customer_id'] },
      to: { table: 'customers', columns: ['customer_id'] },
    },
  ]);
});

test('each statement of the SQL gives the rows that break its rule', async () => {
  const out = join(folder, 'out');
  await assay(['rules', 'export', data, '--to', 'sql', '--out', out]);
  const engine = await openTestEngine();
  try {
    await engine.run('CREATE TABLE customers (customer_id VARCHAR)');
    await engine.run(`CREATE TABLE orders AS
      SELECT 'O1' AS order_id, 'C1' AS customer_id, '2999-01-01' AS ordered_on, 5 AS total`);
    const statements = (await readFile(join(out, 'orders.sql'), 'utf8')).split(/;\n+/);
    const broken: string[] = [];
    for (const statement of statements.filter((text) => text.trim() !== '')) {
      const { rows } = await engine.run(statement);
      if (rows.length > 0) broken.push(statement.split('\n', 1)[0] ?? '');
    }
    expect(broken).toContain('-- orders.customer_id.references.customers');
    expect(broken.some((line) => /ordered_on/.test(line))).toBe(true);
  } finally {
    await engine.close();
  }
});

test('the SQL of a type finds the cells that miss it in a column of text', async () => {
  const path = join(folder, 'typed.odcs.yaml');
  await writeFile(
    path,
    `kind: DataContract
apiVersion: v3.1.0
id: typed
version: 1.0.0
schema:
  - name: t
    properties: [{name: amount, logicalType: number}, {name: day, logicalType: date}]
`,
  );
  const out = join(folder, 'typed');
  await assay(['rules', 'export', path, '--to', 'sql', '--out', out]);
  const engine = await openTestEngine();
  try {
    await engine.run(`CREATE TABLE t AS SELECT * FROM (VALUES
      ('1.5', '2026-01-31'), ('abc', '2026-02-31'), (NULL, NULL)) AS t(amount, day)`);
    const statements = (await readFile(join(out, 't.sql'), 'utf8')).split(/;\n+/);
    const counts: number[] = [];
    for (const statement of statements.filter((text) => text.trim() !== ''))
      counts.push((await engine.run(statement)).rows.length);
    expect(counts).toEqual([1, 1]);
  } finally {
    await engine.close();
  }
});

test('what is no contract is a usage problem', async () => {
  await rm(data, { recursive: true });
  await writePeople(data);
  const { code, stderr } = await assay(['rules', 'export', data, '--to', 'dbt']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('assay init')]);
});
