import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../../src/vocabulary/registry/roles.ts';
import { hashedReport } from '../../fixtures/hashed-report.ts';
import { firstPerson, personIn } from '../../postgres/test-registry.ts';
import { launchBrowser } from '../launch.ts';
import { sidewaysOverflow } from '../open-page.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { graveViolations, openApp, takePicture, type View } from './open-app.ts';
import { type RealServer, startRealServer } from './start-real-server.ts';

/** Keeping the catalogue: many reports at once, what is said of assets, terms, schedules. */

const clock = { now: new Date() };
let browser: Browser;
let server: RealServer;
let organisation: string;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startRealServer();
  ({ organisation } = await firstPerson(server.store, clock));
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  removeTemporaryFolders();
});

async function openAs(roles: readonly Role[], path: string, view: View = {}) {
  const { secret } = await personIn(server.store, clock, { roles, organisation });
  const cookie = { name: 'assay-session', value: secret, url: server.address };
  return await openApp(browser, `${server.address}${path}`, { ...view, cookies: [cookie] });
}

const looks = [
  { language: 'en', width: 1440, theme: 'light' },
  { language: 'zh', width: 360, theme: 'dark' },
] as const satisfies readonly View[];

const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/json', buffer });
const reportOf = (id: string) => Buffer.from(JSON.stringify(hashedReport({ id, name: id })));

test.each(looks)(
  'several reports are added one after the other, and each is told of: $language',
  async (look) => {
    const { page, complaints, close } = await openAs(['steward'], '/assets', look);
    const files = [
      file('good.json', reportOf(`good-${look.language}`)),
      file('cut.json', reportOf('cut').subarray(0, 500)),
      file('packed.json.gz', gzipSync(reportOf(`packed-${look.language}`))),
      file('again.json', reportOf(`good-${look.language}`)),
    ];
    await page.locator('.add-report input[type=file]').setInputFiles(files);
    const states = page.locator('.report-outcomes tbody tr');
    await page.waitForSelector('.add-report [role=status]:not(:has(progress))');
    expect(
      await states.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-state'))),
    ).toEqual(['kept', 'refused', 'kept', 'kept']);
    const told = await page.textContent('.add-report [role=status]');
    expect(told?.match(/\d+/g)).toEqual(['4', '2', '1', '1', '0']);
    await takePicture(page, `add-reports-${look.language}`);
    expect(await graveViolations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  },
);

test('a cancelled import says what was not added, and goes on from there', async () => {
  const { page, close } = await openAs(['steward'], '/assets');
  let turns = 0;
  await page.route('**/api/v1/reports', async (route) => {
    turns += 1;
    if (turns === 2) {
      await page.click('.add-report button:text("Cancel")');
      return await route.abort();
    }
    return await route.continue();
  });
  const files = ['one', 'two', 'three'].map((id) => file(`${id}.json`, reportOf(id)));
  await page.locator('.add-report input[type=file]').setInputFiles(files);
  await page.waitForSelector('text=3 reports: 1 added, 0 there already, 0 refused, 2 not sent.');
  await page.click('text=Send the rest');
  await page.waitForSelector('text=3 reports: 3 added, 0 there already, 0 refused, 0 not sent.');
  await close();
});

test('terms, owner, decided grade and relations are kept on the page of an asset, and lead on', async () => {
  const { page, complaints, close } = await openAs(['steward'], '/glossary');
  await page.click('button:text("Add a term")');
  await page.getByLabel('Name in English').fill('Turnover');
  await page.getByLabel('Name in Chinese').fill('营业额');
  await page.getByLabel('Definition in English').fill('Sum of all invoices of a month.');
  await page.getByLabel('Definition in Chinese').fill('当月全部发票金额之和。');
  await page.click('button:text("Save the term")');
  await page.waitForURL(/\/glossary\/[0-9a-f-]{36}$/);
  const term = new URL(page.url()).pathname;
  await page.waitForSelector('text=No data asset names it yet.');

  await page.goto(`${server.address}/assets`);
  await page.locator('.catalogue-table [data-row]').first().click();
  await page.click('button:text("Owner, steward and tags")');
  await page.getByLabel(/^Owner/).fill('销售部');
  await page.getByLabel(/^Tags/).fill('retail, 零售');
  await page.click('button:text("Save")');
  await page.waitForSelector('.upkeep:has-text("retail, 零售")');
  await page.click('button:text("Decide the data grade")');
  await page.getByLabel(/^Data grade/).selectOption('core');
  await page.getByLabel(/^Reason/).fill('listed as core data');
  await page.click('button:text-is("Decide")');
  await page.waitForSelector('.upkeep:has-text("listed as core data")');
  await page.waitForSelector('.idb:has-text("decided in the catalogue")');
  await page.waitForSelector('.upkeep:has-text("the newest assessment proposes general-3")');
  await page.click('button:text("Glossary terms")');
  await page.getByLabel('Table; empty for').fill('orders');
  await page.getByLabel('Column; empty for').fill('amount');
  await page.click('button:text("Add a term")');
  await page.locator('[role=option]:has-text("Turnover")').click();
  await page.click('button:text("Save")');
  await page.waitForSelector('.upkeep li:has-text("orders.amount")');
  await page.click('button:text("Related data assets")');
  await page.getByLabel(/^This data asset/).selectOption('isVersionOf');
  await page.click('button:text("Choose the other")');
  await page.locator('[role=option]:has-text("packed-en")').click();
  await page.waitForSelector('.checks-of:has-text("is version of packed-en")');
  await page.click('button:text("Save")');
  await page.waitForSelector('.upkeep li:has-text("is version of")');
  const asset = new URL(page.url()).pathname;
  expect(complaints).toEqual([]);
  await close();

  for (const look of looks) {
    const kept = { glossary: '/glossary', term, asset, narrowed: `/assets?term=${term.slice(10)}` };
    for (const [name, path] of Object.entries(kept)) {
      const shown = await openAs(['steward'], path, look);
      await shown.page.waitForLoadState('networkidle');
      if (name === 'term') await shown.page.waitForSelector('text=orders.amount');
      // Folded where the page is narrow.
      if (name === 'narrowed') {
        await shown.page.waitForSelector('.facet input:checked', { state: 'attached' });
      }
      await takePicture(shown.page, `upkeep-${name}-${look.language}`);
      expect(await graveViolations(shown.page), path).toEqual([]);
      expect(await sidewaysOverflow(shown.page), path).toBe(0);
      expect(shown.complaints).toEqual([]);
      await shown.close();
    }
  }
});

test('a schedule is set, paused and muted on the page of an asset, and stands in the list of all', async () => {
  const { page, complaints, close } = await openAs(['steward'], '/assets');
  await page.locator('.catalogue-table [data-row]').first().click();
  await page.waitForSelector('text=It is not assessed again by itself.');
  const asset = new URL(page.url()).pathname;
  await page.click('button:text("Set a schedule")');
  await page.getByLabel('How often').selectOption('monthly');
  await page.getByLabel('Day of the month').fill('15');
  await page.getByLabel('Hour (UTC)').fill('4');
  await page.getByLabel('Tell nobody before this day').fill('2099-01-01');
  await page.locator('.checks-of:has-text("Who gets a letter") input').first().check();
  await page.click('button:text("Save the schedule")');
  await page.waitForSelector('#schedule:has-text("sales: monthly on day 15 at 04:00")');
  await page.waitForSelector('text=Nobody is told before 2099-01-01 00:00.');
  await page.click('button:text-is("Pause")');
  await page.waitForSelector('text=Paused.');
  await page.click('button:text-is("Resume")');
  await page.waitForSelector('button:text-is("Pause")');
  await page.click('text=All schedules');
  await page.waitForSelector('td:has-text("monthly on day 15 at 04:00")');
  await page.waitForSelector('td:has-text("muted until 2099-01-01 00:00")');
  expect(complaints).toEqual([]);
  await close();
  for (const look of looks) {
    for (const [name, path] of [
      ['all', '/schedules'],
      ['asset', asset],
    ] as const) {
      const shown = await openAs(['steward'], path, look);
      await shown.page.waitForLoadState('networkidle');
      if (name === 'asset') await shown.page.locator('#schedule button').first().click();
      await takePicture(shown.page, `schedule-${name}-${look.language}`);
      expect(await graveViolations(shown.page), path).toEqual([]);
      expect(await sidewaysOverflow(shown.page), path).toBe(0);
      await shown.close();
    }
  }
});
