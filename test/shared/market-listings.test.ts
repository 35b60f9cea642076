import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { valueReportSchema } from '../../src/vocabulary/value/value-report.ts';
import { assay } from '../cli/command-line.ts';
import { sharedFolder } from './shared-folder.ts';

/** What a listing of a data exchange says, as far as a comparable can use it. */
interface Listing {
  readonly title: string;
  readonly price: string;
  readonly url: string;
  readonly new_category: string;
  readonly create_time: string;
}

/** A listing with a price becomes a comparable; prices by negotiation and free ones do not. */
function comparableOf({ title, price, url, new_category, create_time }: Listing) {
  const perUse = /^(\d+(?:\.\d+)?)元\/次$/.exec(price)?.[1];
  if (perUse === undefined) return [];
  return [
    {
      id: `${title} ${url.split('/').at(-1)}`,
      price: perUse,
      kind: 'asking',
      unit: 'use',
      date: create_time.slice(0, 10),
      source: url,
      category: new_category,
    },
  ];
}

let folder: string;
let listings: readonly Listing[];
let comparables: readonly { readonly price: string }[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-listings-'));
  const file = join(sharedFolder, 'data/market/guiyang/listings-raw.csv');
  listings = parse(await readFile(file), { columns: true });
  comparables = listings.flatMap(comparableOf);
});
afterAll(() => rm(folder, { recursive: true }));

/** Values a small asset by the listings, as the market part of its contract says. */
async function valued(name: string, market: string) {
  const data = join(folder, name);
  await mkdir(data);
  await writeFile(join(data, 'firms.csv'), 'id,name\n1,a\n2,b\n3,c\n');
  await writeFile(join(data, 'listings.csv'), stringify([...comparables], { header: true }));
  await writeFile(
    join(data, 'firms.odcs.yaml'),
    `kind: DataContract
apiVersion: v3.1.0
id: firms
name: firms
version: 1.0.0
status: active
customProperties:
  - property: assay.valuation
    value: { market: { file: listings.csv, ${market} } }
schema:
  - { name: firms, physicalName: firms.csv }
`,
  );
  const options = ['--as-of', '2026-10-31', '--no-cache', '--json'];
  const { code, stdout } = await assay(['value', data, ...options]);
  expect(code).toBe(0);
  const [asset] = valueReportSchema.parse(JSON.parse(stdout)).assets;
  expect(asset?.problems).toEqual([]);
  return asset?.valuation;
}

describe('asking prices of a data exchange', () => {
  test('few listings have a price, all for one use, over seven orders of magnitude', () => {
    expect([listings.length, comparables.length]).toEqual([669, 51]);
    const prices = comparables.map(({ price }) => Number(price));
    expect([Math.min(...prices), Math.max(...prices)]).toEqual([0.1, 2_880_000]);
  });

  test('value no asset by themselves: a price of one use is none of the asset', async () => {
    const valuation = await valued('asset', 'category: 金融业');
    expect(valuation?.state).toBe('refused');
    expect(valuation?.conclusion).toBeUndefined();
    expect(valuation?.rejected).toContainEqual({
      approach: 'market',
      reason: { code: 'value.market.too-few', params: { comparables: 0 } },
    });
  });

  test('with expected uses give an illustration that says how weak it is', async () => {
    const valuation = await valued('uses', 'category: 金融业, uses: 1000');
    expect(valuation?.state).toBe('illustrative');
    expect(valuation?.conclusion?.value).toBeUndefined();
    const market = valuation?.approaches.find(({ approach }) => approach === 'market');
    const caveats = new Map(market?.caveats.map(({ code, params }) => [code, params]));
    expect(caveats.get('value.market.asking')).toEqual({ asking: 6, comparables: 6 });
    expect(caveats.get('value.market.other-rights')).toEqual({ unstated: 6, comparables: 6 });
    // Two listings are of its category: the others are the first of those that are not alike at all.
    expect(caveats.get('value.market.left-unlike')).toEqual({ left: 45, similarity: '0.00' });
    expect(Number(caveats.get('value.market.wide')?.percent)).toBeGreaterThan(100);
    const [price] =
      valuation?.calculation.steps.filter(({ id }) => /comparables\.\d+\.price$/.test(id)) ?? [];
    expect(price?.source).toMatchObject({ documents: [{ path: 'listings.csv' }] });
  });
});
