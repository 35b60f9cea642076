import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  creditCode,
  gtin13,
  organisationCode,
  residentId,
  withWrongDigit,
} from '../../../bench/peers/data/check-digits.ts';
import { type DataSet, dataSet } from '../../../bench/peers/data/data-set.ts';
import type { Kind } from '../../../bench/peers/data/truth.ts';

const size = { rows: 2_000, columns: 27 };
let place: string;
let made: DataSet;
let orders: readonly Readonly<Record<string, string>>[];

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'assay-peers-'));
  made = await dataSet(size, place);
  orders = parse(await readFile(join(made.folder, 'orders.csv')), { columns: true });
});
afterAll(() => rm(place, { recursive: true, force: true }));

async function hashes(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = (await readdir(folder)).sort();
  const entries = files.map(async (file) => {
    const bytes = await readFile(join(folder, file));
    return [file, createHash('sha256').update(bytes).digest('hex').slice(0, 12)];
  });
  return Object.fromEntries(await Promise.all(entries));
}

test('the same bytes come out on every machine', async () => {
  expect(await hashes(made.folder)).toMatchInlineSnapshot(`
    {
      "orders.csv": "f1e7928c7f1c",
      "stores.csv": "c19179674762",
      "visits.csv": "a8420d3ac7e4",
    }
  `);
});

const share = (kind: Kind, at: string) =>
  made.truth.planted.find((item) => item.kind === kind && item.at === at)?.value;
const cells = (column: string) => orders.map((row) => row[column] ?? '');
const shareOf = (column: string, is: (cell: string) => boolean) =>
  cells(column).filter(is).length / size.rows;

test('the truth counts what stands in the file', () => {
  expect(Object.keys(orders[0] ?? {})).toHaveLength(size.columns);
  expect(made.truth.rows).toEqual({ orders: 2_000, stores: 500, visits: 2_040 });
  const tokens = {
    channel: 'N/A',
    quantity: '-1',
    ordered_on: '9999-12-31',
    customer_name: '不详',
  };
  for (const [column, text] of Object.entries(tokens)) {
    expect(share('missing-token', `orders.${column}`)).toBe(shareOf(column, (is) => is === text));
  }
  for (const column of ['email', 'company_code', 'delivered_at', 'weight_kg']) {
    expect(share('missing', `orders.${column}`)).toBe(shareOf(column, (is) => is === ''));
  }
  expect(share('outlier', 'orders.temperature_c')).toBe(
    shareOf('temperature_c', (is) => is === '85.0'),
  );
});

test('a fault that befell no cell is not planted', async () => {
  const { truth } = await dataSet({ rows: 40, columns: 20 }, place);
  expect(truth.planted.filter(({ value }) => value === 0)).toEqual([]);
  expect(truth.planted.map(({ kind }) => kind)).not.toContain('outlier');
});

test('check digits are wrong where that is planted, and nowhere else', () => {
  const checks = { id_number: residentId, company_code: creditCode, barcode: gtin13 };
  for (const [column, check] of Object.entries(checks)) {
    const wrong = shareOf(column, (is) => is !== '' && check(is.slice(0, -1)) !== is);
    expect(wrong).toBeGreaterThan(0);
    expect(share('invalid-identifier', `orders.${column}`)).toBe(wrong);
  }
});

test('order_id alone is a key', () => {
  const keys = Object.keys(orders[0] ?? {}).filter(
    (column) => new Set(cells(column)).size === size.rows && !cells(column).includes(''),
  );
  expect(keys).toEqual(['order_id']);
});

test('check digits are those of published examples', () => {
  expect(residentId('11010519491231002')).toBe('11010519491231002X');
  expect(organisationCode('D2143569')).toBe('D2143569X');
  expect(creditCode('91350100M000100Y4')).toBe('91350100M000100Y43');
  expect(gtin13('400638133393')).toBe('4006381333931');
  expect(withWrongDigit('4006381333939')).toBe('4006381333930');
});
