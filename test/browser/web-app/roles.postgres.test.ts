import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Role, roles } from '../../../src/vocabulary/registry/roles.ts';
import { launchBrowser } from '../launch.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { faultsOf, inTabs, type OneOfEach, oneOfEach } from './one-of-each.ts';

/** What each role is offered, and the ways of those who only read, on the real server. */

let browser: Browser;
let registry: OneOfEach;

beforeAll(async () => {
  browser = await launchBrowser();
  registry = await oneOfEach(browser);
});
afterAll(async () => {
  await browser?.close();
  await registry?.close();
  removeTemporaryFolders();
});

/** The pages on which things are done, beside those that navigation leads to. */
const workplaces = [
  '/assets/$asset',
  '/assets/$asset/evidence?part=fields',
  '/assets/$asset/evidence?part=documents',
  '/assets/$asset/evidence?part=discussion',
  '/glossary',
  '/glossary/$term',
  '/registrations/$registration',
  '/projects/$project',
  '/account',
];

test.each(roles)(
  'every way that is shown to the role %s is open to it, and no page asks for what is refused',
  async (role) => {
    const ways = [...(await waysOf(role)), ...workplaces.map(registry.addressOf)];
    await inTabs(ways, async (addresses) => {
      const { page, complaints, close } = await registry.openAs([role], '/account');
      const refused: string[] = [];
      page.on('response', (response) => {
        if (response.status() === 403) refused.push(`${page.url()}: ${response.url()}`);
      });
      for (const address of addresses) {
        await page.goto(address);
        await page.waitForSelector('h1');
        await page.waitForLoadState('networkidle');
        expect(await page.locator('main [role=alert]').allTextContents(), address).toEqual([]);
        if (role === 'viewer') expect.soft(await offersOf(page), address).toEqual([]);
      }
      expect(refused).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    });
  },
);

/** What the header and the parts of administration lead to. */
async function waysOf(role: Role): Promise<readonly string[]> {
  const { page, close } = await registry.openAs([role], '/administration');
  await page.waitForSelector('.parts-nav a');
  const links = await page.locator('nav.pages a, .parts-nav a').all();
  const ways = await Promise.all(links.map((link) => link.getAttribute('href')));
  await close();
  return ways.map((way) => `${registry.address}${way}`);
}

/** What everybody may do, and what changes nothing but what is shown. */
const harmless =
  /^(Save|Comment|Set up an authenticator|Make the token|Search|Show|▼|Column|Type|Meaning|Personal|Missing|Distinct|Grade|by position)/;

/** What else a page offers to do, by the names of its buttons. */
async function offersOf(page: Page): Promise<readonly string[]> {
  const buttons = page.locator('main button:not([aria-disabled=true])');
  const names = await buttons.evaluateAll((all) =>
    all.map((one) => one.getAttribute('aria-label') ?? one.textContent?.trim() ?? ''),
  );
  return names.filter((name) => !harmless.test(name));
}

test('a viewer finds an asset, opens its report, reads where it came from, and compares', async () => {
  const { address, asset, assessments } = registry;
  const { page, complaints, close } = await registry.openAs(['viewer'], '/portfolio');
  await page.locator('.count-rows a').first().click();
  await page.waitForURL(/\/assets\?/);
  await page.waitForSelector('.catalogue-table [data-row]');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('订单');
  await page.waitForSelector('[role=option]:has-text("Orders 订单")');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${address}/assets/${asset}`);
  await page.waitForSelector('svg.lineage text:has-text("order lines")');
  await page.locator('.history a[href^="/compare"]').click();
  await page.waitForSelector('.compared-scores');
  expect(page.url()).toContain(`before=${assessments[0]}&after=${assessments[1]}`);
  await page.goto(`${address}/administration/audit`);
  await page.waitForSelector('h1');
  expect(await page.locator('tbody tr').count()).toBe(0);
  expect(faultsOf(complaints)).toEqual([]);
  await close();
});

test('an auditor proves the trail, searches it, and takes it along', async () => {
  const { page, complaints, close } = await registry.openAs(['auditor'], '/');
  await page.click('nav.pages >> text=Administration');
  await page.click('.parts-nav >> text=Audit trail');
  await page.waitForSelector('text=Nothing was rewritten or left out');
  await page.waitForSelector('td:has-text("registry set up")');
  const entries = page.locator('section[aria-label="What was done"] tbody tr');
  const all = await entries.count();
  const person = page.locator('.audit-filter datalist option').first();
  await page.getByLabel('Who').fill((await person.getAttribute('value')) ?? '');
  await page.waitForURL(/account=/);
  await page.getByLabel('Who').fill('');
  await page.waitForURL((url) => !url.search.includes('account='));
  await page.locator('.audit-filter select').last().selectOption({ label: 'report added' });
  await page.waitForURL(/action=assessment\.put/);
  await entries.filter({ hasText: 'registry set up' }).waitFor({ state: 'detached' });
  expect(await entries.count()).toBe(3);
  await page.reload();
  await page.waitForSelector('td:has-text("report added")');
  expect(await entries.count()).toBe(3);
  await page.locator('.audit-filter input').last().fill('2020-01-01');
  await page.waitForSelector('text=No entry is of that kind.');
  await page.click('button:text("Show all")');
  await page.waitForSelector('td:has-text("registry set up")');
  expect(await entries.count()).toBe(all);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('text=Download every entry'),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
  expect(lines).toHaveLength(all);
  expect(faultsOf(complaints)).toEqual([]);
  await close();
});
