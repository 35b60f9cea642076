import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePage } from './built-page.ts';
import { launchBrowser } from './launch.ts';
import { openPage, type WatchedPage } from './open-page.ts';
import { syntheticReport } from './synthetic-report.ts';
import { removeTemporaryFolders } from './temporary-folder.ts';

const report = syntheticReport();
let browser: Browser;
let address: string;

beforeAll(async () => {
  browser = await launchBrowser();
  address = await writePage(report);
});
afterAll(async () => {
  await browser?.close();
  removeTemporaryFolders();
});

/** What stands for something in a document, and is no word: codes of texts, ids of steps. */
function namesOfMachines(): ReadonlySet<string> {
  const steps = report.assets.flatMap(({ valuation }) => valuation?.calculation.steps ?? []);
  const ids = steps.map(({ id }) => id).filter((id) => id.includes('.'));
  return new Set([...ids, ...Object.keys(report.words)]);
}

/** The words of the page; monospaced text is meant for machines. */
function wordsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true);
    if (!(main instanceof Element)) return [];
    for (const machine of main.querySelectorAll('.mono, pre, code')) machine.remove();
    const words = (main.textContent ?? '').split(/[\s，。：；、（）()]+/u);
    return words.map((word) => word.replace(/[.,;:]+$/, ''));
  });
}

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  let opened: WatchedPage;
  let page: Page;
  const visit = async (place: string) => {
    await page.goto(`${address}${place}?lang=${language}`);
    await page.waitForSelector(place.includes('/evidence/') ? '.drawer' : 'main h1');
  };
  beforeAll(async () => {
    opened = await openPage(browser, `${address}#/?lang=${language}`);
    page = opened.page;
  });
  afterAll(() => opened.close());

  test.each([
    '#/asset/orders/value',
    '#/asset/orders/value/evidence/income.cash.2',
    '#/asset/orders/value/evidence/market.comparables.1.adjusted',
    '#/asset/orders/value/evidence/reconciled.value',
    '#/asset/products/value',
    '#/asset/reviews/value',
    '#/asset/logs/value',
    '#/asset/orders/ledger',
  ])('%s has words for every code and for every step', async (hash) => {
    await visit(hash);
    const names = namesOfMachines();
    expect(names.size).toBeGreaterThan(100);
    expect((await wordsOf(page)).filter((word) => names.has(word))).toEqual([]);
    expect((await wordsOf(page)).filter((word) => /undefined|NaN|\{\w+\}/.test(word))).toEqual([]);
  });

  test('the range of a point that is refused names no point, the illustrative one no conclusion', async () => {
    await visit('#/asset/products/value');
    expect(await page.textContent('.vh h1')).toMatch(
      language === 'en' ? /^Between [\d.]+ and [\d.]+ million yuan; no/ : /^介于 .+ 万元之间；不/,
    );
    await visit('#/asset/reviews/value');
    expect(await page.textContent('.vh h1')).toMatch(language === 'en' ? /^Illus/ : /^仅供示意/);
    const spoken = await page.textContent('.vk');
    expect(spoken).toContain(language === 'en' ? ': unknown.' : '：未知。');
  });

  test('an asset without valuation says what would be here', async () => {
    await visit('#/asset/stores/value');
    expect(await page.textContent('main .lead')).toContain('assay.valuation');
  });
});

describe('ranked actions', () => {
  let opened: WatchedPage;
  beforeAll(async () => {
    opened = await openPage(browser, `${address}#/asset/orders/value?lang=en`);
    await opened.page.waitForSelector('.act');
  });
  afterAll(() => opened.close());

  test('on paper all of them stand, on the screen those with most gain until asked', async () => {
    const { page } = opened;
    const rows = page.locator('.act tbody tr');
    expect(await rows.count()).toBe(10);
    await page.emulateMedia({ media: 'print' });
    await page.waitForFunction(() => document.querySelectorAll('.act tbody tr').length === 12);
    await page.emulateMedia({ media: 'screen' });
    await page.waitForFunction(() => document.querySelectorAll('.act tbody tr').length === 10);
    await page.getByText('Show the 2 with less gain').click();
    expect(await rows.count()).toBe(12);
    expect(await rows.first().locator('td').last().textContent()).toBe('+56,000');
    expect(await rows.last().locator('td').allTextContents()).toEqual(['12', '–', '', '≈ 0']);
  });
});
