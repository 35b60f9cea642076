import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { writePage } from './built-page.ts';
import { launchBrowser } from './launch.ts';
import { openPage, type WatchedPage } from './open-page.ts';
import { syntheticReport } from './synthetic-report.ts';
import { removeTemporaryFolders } from './temporary-folder.ts';

let browser: Browser;
let address: string;
let opened: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  address = await writePage(syntheticReport());
});
afterAll(async () => {
  await browser?.close();
  removeTemporaryFolders();
});
beforeEach(async () => {
  opened = await openPage(browser, `${address}#/?lang=en`);
  page = opened.page;
  return async () => {
    expect(opened.complaints).toEqual([]);
    await opened.close();
  };
});

const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const visit = async (place: string) => {
  await page.goto(`${address}${place}`);
  await page.waitForSelector('h1');
};

test('the language switch changes every word and stays in the address', async () => {
  await page.click('.lang a[lang=zh]');
  await page.waitForSelector('html[lang=zh]');
  expect(await page.textContent('h1')).toContain('项数据资产');
  expect(page.url()).toContain('lang=zh');
  await page.click('.at a >> nth=0');
  await page.waitForSelector('.tree');
  expect(page.url()).toContain('lang=zh');
  expect(await page.textContent('.tree thead')).toContain('分子');
  expect(await page.getAttribute('html', 'lang')).toBe('zh');
});

test('the theme is chosen in the address and nowhere else', async () => {
  await page.click('.theme');
  expect(page.url()).toContain('theme=dark');
  await page.waitForFunction(
    () => getComputedStyle(document.documentElement).colorScheme === 'dark',
  );
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the drawer opens by keyboard, and Esc gives the focus back to its row', async () => {
  await visit('#/asset/orders?lang=en');
  await page.focus('a[data-indicator="Q4.2"][data-row]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.drawer');
  expect(page.url()).toContain('/evidence/Q4.2');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('drawer');
  expect(await page.textContent('.drawer')).toContain('LEFT JOIN "orders"');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.drawer', { state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-indicator'))).toBe(
    'Q4.2',
  );
});

test('the drawer has an address of its own', async () => {
  await visit('#/asset/orders/evidence/R2.5?lang=en');
  expect(await page.textContent('.drawer h2')).toContain('Clear direct identifiers');
  expect(await page.textContent('.drawer')).toContain('assay explain report.json');
});

test('the drawer of a column opens by its address', async () => {
  await visit('#/asset/orders/table/orders/column/total/evidence/Q2.1?lang=en');
  await page.waitForSelector('.drawer');
  expect(await page.textContent('.drawer')).toContain('assay explain report.json');
  expect(await page.textContent('.drawer')).toContain('orders/total:quality.Q2.Q2.1');
});

test('an address that asks for evidence of what was not judged says so', async () => {
  await visit('#/asset/stores/table/stores/evidence/Q2.1?lang=en');
  await page.waitForSelector('main .none');
  expect(await page.textContent('main')).toContain('no evidence for Q2.1 here');
});

test('j and k move between rows, Enter opens, Esc goes up', async () => {
  await page.keyboard.press('j');
  const first = await focused();
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  expect(await focused()).toBe(first);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.tree');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.hero');
});

test('f filters, and the count says how many are left', async () => {
  await page.keyboard.press('f');
  await page.keyboard.type('orders');
  expect(await page.textContent('.filter output')).toBe('1 of 12');
  expect(await page.locator('.at tbody tr').count()).toBe(1);
});

test('/ finds a table of another asset', async () => {
  await page.keyboard.press('/');
  await page.keyboard.type('order_lines');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.ct');
  expect(await page.textContent('h1')).toBe('order_lines');
});

test('g and a letter go to a page, and ? lists the keys', async () => {
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await page.waitForFunction(() =>
    document.querySelector('h1')?.textContent?.includes('questions'),
  );
  await page.keyboard.press('?');
  expect(await page.textContent('dialog')).toContain('Keys');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog', { state: 'detached' });
});

test('sorting by a column goes one way and then the other', async () => {
  const names = () => page.locator('.at tbody .nm a').allTextContents();
  const byRows = page.locator('.at thead button', { hasText: 'Rows' });
  await byRows.click();
  const up = await names();
  await byRows.click();
  expect(await names()).toEqual(up.toReversed());
  expect(await page.getAttribute('.at th[aria-sort]', 'aria-sort')).toBe('descending');
});

test('nothing of a personal column is shown, nor hidden in its page', async () => {
  await visit('#/asset/orders/table/orders/column/mobile?lang=en');
  const text = (await page.textContent('main')) ?? '';
  expect(text).toContain('Withheld: personal information.');
  expect(await page.locator('.strip').count()).toBe(0);
});

test('any number of a valuation opens what it comes from, down to the document and back', async () => {
  await visit('#/asset/orders/value?lang=en');
  const number = page.locator('.wt a[href*="evidence/income.cash.2"]');
  await number.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.drawer');
  expect(await page.textContent('.drawer')).toContain(
    'Income of a full year, year 2 × Part of the',
  );
  for (const next of ['income.flow.2', 'income.royalty.2', 'income.share']) {
    await page.click(`.drawer .worded a[href*="evidence/${next}?"]`);
    await page.waitForFunction(
      (id) => document.querySelector('.drawer header .mono')?.textContent === id,
      next,
    );
  }
  const drawer = await page.textContent('.drawer');
  expect(drawer).toContain('assay.valuation.income.share');
  expect(drawer).toContain('documents/agreement.pdf');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.drawer', { state: 'detached' });
  const address = () => document.activeElement?.getAttribute('href');
  expect(await page.evaluate(address)).toContain('evidence/income.cash.2');
});

test('a number stays where it is in the window while its drawer opens and shuts', async () => {
  await visit('#/asset/orders/value?lang=en');
  const number = page.locator('.wt a[href*="evidence/income.present.3"]');
  await number.scrollIntoViewIfNeeded();
  const top = async () => Math.round((await number.boundingBox())?.y ?? Number.NaN);
  const before = await top();
  await number.click();
  await page.waitForSelector('.drawer');
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.drawer', { state: 'detached' });
  expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
});

test('a measured score leads from the valuation to its indicators', async () => {
  await visit('#/asset/orders/value/evidence/score.management?lang=en');
  await page.click('.drawer a[href*="evidence/M1.1"]');
  await page.waitForSelector('.tree');
  expect(page.url()).toContain('#/asset/orders/evidence/M1.1');
});

test("a reader's what-if follows the inputs, says that it is no result, and goes back", async () => {
  await visit('#/asset/orders/value?lang=en');
  const outcome = page.locator('.wi-out tr', { hasText: 'Reconciled value' });
  const cells = () => outcome.locator('td').allTextContents();
  const [before, same] = await cells();
  expect(same).toBe(before);
  await page.getByLabel('Share of revenue due to the data: number').fill('0.06');
  const [declared, changed, change] = await cells();
  expect(declared).toBe(before);
  expect(Number(changed?.replaceAll(',', ''))).toBeLessThan(Number(before?.replaceAll(',', '')));
  expect(change).toMatch(/^−\d/);
  expect(await page.textContent('.wi-out')).toContain('not a result');
  expect(await page.textContent('.vh h1')).toContain('About');
  await page.click('#what-if button');
  expect((await cells())[1]).toBe(before);
});

test('a refused valuation says why, and has no figure', async () => {
  await visit('#/asset/logs/value?lang=en');
  const text = (await page.textContent('main')) ?? '';
  expect(text).toContain('No value is given.');
  expect(text).toContain('Gate G6');
  expect(await page.locator('.lane, .wt, .wi-out').count()).toBe(0);
});

test('a year of the cost ledger opens to its months', async () => {
  await visit('#/asset/orders/ledger?lang=en');
  expect(await page.locator('.month').count()).toBe(0);
  await page.getByLabel('Months of 2025').click();
  expect(await page.locator('.month').count()).toBe(12);
});

test('the print layout shows every dimension and the run block, without navigation', async () => {
  await visit('#/asset/orders?lang=en');
  await page.emulateMedia({ media: 'print' });
  await page.waitForFunction(() => document.querySelectorAll('.tree').length === 4);
  expect(await page.isVisible('.top')).toBe(false);
  expect(await page.isVisible('.foot')).toBe(true);
});
