import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { maskedSampleSchema } from '../../src/vocabulary/masked-sample.ts';
import { assay } from './command-line.ts';

const surnames = ['王', '李', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴'];
const cities = ['Lisbon', 'Porto', 'Braga', 'Évora'];
const planted = 'SECRETVALUE';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-masked-'));
  const rows = Array.from({ length: 300 }, (_, at) => {
    const name = `${surnames[at % 10]}小${surnames[(at * 7) % 10]}`;
    const mobile = `138${String(10_000_000 + at * 7919).slice(0, 8)}`;
    const note = at === 3 ? `${planted}-${at} ٤٢ नमस्ते 🙂` : `order ${at % 9}`;
    return [at + 1, name, mobile, `u${at}@example.com`, cities[at % 4], `${at}.50`, note].join(',');
  });
  const head = 'id,customer_name,mobile,email,city,amount,note';
  await writeFile(join(folder, 'orders.csv'), `${[head, ...rows].join('\n')}\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function sampled(name: string, seed: number) {
  const out = join(folder, name);
  const source = join(folder, 'orders.csv');
  const asked = ['--table', 'orders', '--rows', '200', '--seed', String(seed), '--out', out];
  const { code, stderr } = await assay(['sample', source, ...asked, '--as-of', '2026-10-31']);
  expect([code, stderr]).toEqual([0, expect.anything()]);
  return await readFile(join(out, 'sample.json'), 'utf8');
}

test('no value leaves: names, numbers, addresses and planted words are nowhere in the file', async () => {
  const text = await sampled('masked', 7);
  const sample = maskedSampleSchema.parse(JSON.parse(text));
  expect(sample).toMatchObject({ table: 'orders', of: 300 });
  expect(sample.rows).toHaveLength(200);
  const cells = JSON.stringify(sample.rows);
  for (const value of [...surnames, ...cities, planted, 'example', '138', '٤', 'न', '🙂']) {
    expect(cells, value).not.toContain(value);
  }
  const shown = new Map(sample.columns.map((one) => [one.name, one.shown]));
  for (const name of ['customer_name', 'mobile', 'email']) expect(shown.get(name)).toBe('withheld');
  expect(shown.get('amount')).toBe('shape');
});

test('the same seed draws the same rows, another one others', async () => {
  const first = await sampled('first', 7);
  expect(await sampled('again', 7)).toBe(first);
  expect(await sampled('other', 8)).not.toBe(first);
});

test('a sample with a value in it is refused by its schema', () => {
  const sample = {
    schema: 'assay-sample/1',
    table: 'orders',
    seed: 1,
    of: 1,
    columns: [{ name: 'a', shown: 'shape' }],
    rows: [[{ shape: '9Aa汉 -' }]],
  };
  expect(maskedSampleSchema.safeParse(sample).success).toBe(true);
  for (const shape of ['b', '1', '王', 'é', '🙂', '\n']) {
    const leaking = { ...sample, rows: [[{ shape }]] };
    expect(maskedSampleSchema.safeParse(leaking).success, shape).toBe(false);
  }
});
