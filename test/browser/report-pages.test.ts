import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePage } from './built-page.ts';
import { launchBrowser } from './launch.ts';
import { openPage, sidewaysOverflow, type WatchedPage } from './open-page.ts';
import { syntheticReport } from './synthetic-report.ts';
import { removeTemporaryFolders } from './temporary-folder.ts';

const pages = [
  '#/',
  '#/evidence/Q2.1',
  '#/assets',
  '#/files',
  '#/model',
  '#/asset/orders',
  '#/asset/orders/evidence/Q4.2',
  '#/asset/couriers',
  '#/asset/orders/table/orders',
  '#/asset/orders/table/orders/evidence/Q3.1',
  '#/asset/orders/table/orders/column/total',
  '#/asset/orders/table/orders/column/mobile',
  '#/asset/orders/table/orders/column/total/evidence/Q2.1',
  '#/asset/orders/value',
  '#/asset/orders/value/evidence/income.rate',
  '#/asset/orders/value/evidence/score.management',
  '#/asset/products/value',
  '#/asset/members/value',
  '#/asset/reviews/value',
  '#/asset/logs/value',
  '#/asset/stores/value',
  '#/asset/orders/ledger',
  '#/asset/nowhere',
];

let browser: Browser;
let address: string;

beforeAll(async () => {
  browser = await launchBrowser();
  address = await writePage(syntheticReport());
});
afterAll(async () => {
  await browser?.close();
  removeTemporaryFolders();
});

/** What axe calls serious or critical, with the first elements of each. */
async function graveViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]);
}

describe.each(['en', 'zh'])('in %s', (language) => {
  describe.each([360, 1440])('at %i px', (width) => {
    // One page for all: a change of the hash loads nothing, as for a reader who follows a link.
    let opened: WatchedPage;
    // Axe takes seconds a page: one width in either language sees each width and each language.
    const examined = (language === 'en') === (width === 1440);
    beforeAll(async () => {
      opened = await openPage(browser, `${address}#/?lang=${language}`, { width });
    });
    afterAll(() => opened.close());

    test.each(pages)('%s asks for nothing, complains of nothing, and fits', async (hash) => {
      const { page, complaints } = opened;
      await page.goto(`${address}${hash}?lang=${language}`);
      await page.waitForFunction(() => document.querySelector('.reading, .later-part') === null);
      await page.waitForSelector(hash.includes('/evidence/') ? '.drawer' : 'h1');
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      if (examined) expect(await graveViolations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(complaints).toEqual([]);
    });
  });
});

test.each([
  '#/',
  '#/asset/orders/evidence/Q4.2',
  '#/asset/orders/value',
  '#/asset/orders/value/evidence/income.rate',
  '#/asset/products/value',
  '#/asset/reviews/value',
  '#/asset/logs/value',
  '#/asset/orders/ledger',
])('in dark colours nothing is harder to read: %s', async (hash) => {
  const opened = await openPage(browser, `${address}${hash}`, { theme: 'dark' });
  expect(await graveViolations(opened.page)).toEqual([]);
  await opened.close();
});
