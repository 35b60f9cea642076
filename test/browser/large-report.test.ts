import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePage } from './built-page.ts';
import { largeReport } from './large-report.ts';
import { launchBrowser } from './launch.ts';
import { openPage } from './open-page.ts';
import { removeTemporaryFolders } from './temporary-folder.ts';

let browser: Browser;
let address: string;

beforeAll(async () => {
  browser = await launchBrowser();
  address = await writePage(largeReport());
});
afterAll(async () => {
  await browser?.close();
  removeTemporaryFolders();
});

test('500 tables of 100 columns: at most 30 MB, first view < 3 s, any asset page < 500 ms', async () => {
  const { size } = await stat(fileURLToPath(address));
  const { page, complaints, close } = await openPage(browser, `${address}#/?lang=en`);
  const firstView = await page.evaluate(() => performance.now());
  const goTo = (hash: string, wanted: string) =>
    page.evaluate(
      async ([to, selector]) => {
        const start = performance.now();
        window.location.hash = to ?? '';
        while (document.querySelector(selector ?? '') === null) {
          await new Promise(requestAnimationFrame);
        }
        return performance.now() - start;
      },
      [hash, wanted],
    );
  const assetPage = await goTo('#/asset/table_250?lang=en', '.ct tbody tr');
  const tablePage = await goTo('#/asset/table_499/table/table_499?lang=en', '#measures');
  console.log(
    `${(size / 1e6).toFixed(1)} MB, first view ${firstView.toFixed(0)} ms, asset page ${assetPage.toFixed(0)} ms, table page ${tablePage.toFixed(0)} ms`,
  );
  expect(size).toBeLessThanOrEqual(30e6);
  expect(firstView).toBeLessThan(3000);
  expect(assetPage).toBeLessThan(500);
  expect(complaints).toEqual([]);
  await close();
});
