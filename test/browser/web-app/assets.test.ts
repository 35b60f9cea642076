import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../launch.ts';
import { sidewaysOverflow } from '../open-page.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { graveViolations, openApp, takePicture } from './open-app.ts';
import { manyAssets, playedAssessments, playedAssets } from './played-assets.ts';
import { sessionOf, signingIn } from './played-people.ts';
import { type PlayedServer, playServer } from './played-server.ts';

let browser: Browser;
let server: PlayedServer;
const assets = manyAssets(10_000);
const first = `/assets/${assets[0]?.id}`;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await playServer({
    ...signingIn(sessionOf(['steward'], ['assessment.put']), { signedIn: true }),
    ...playedAssets(assets),
    ...playedAssessments('orders'),
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  removeTemporaryFolders();
});

const open = (path: string, view: Parameters<typeof openApp>[2] = {}) =>
  openApp(browser, `${server.address}${path}`, view);

test('ten thousand assets: the page opens at once, and rows follow as they are wanted', async () => {
  const { page, complaints, close } = await open('/assets');
  const opened = await page.evaluate(() => performance.now());
  console.log(`catalogue shown ${opened.toFixed(0)} ms after a cold start`);
  expect(opened).toBeLessThan(1500);
  expect(await page.textContent('.lead')).toContain('10,000 data assets.');
  for (let times = 0; times < 20; times++) {
    await page.click('text=Show more');
    await page.waitForSelector(`text=${((times + 2) * 100).toLocaleString('en')} of 10,000`);
  }
  expect(await page.locator('.catalogue-table tbody tr').count()).toBeLessThan(80);
  expect(complaints).toEqual([]);
  await close();
});

test('a search narrows the list, stands in the address, and is there again on the way back', async () => {
  const { page, close } = await open('/assets');
  await page.keyboard.press('/');
  await page.keyboard.type('Courier');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=Courier/);
  await page.locator('.facet', { hasText: /^A/ }).first().click();
  await page.waitForURL(/grade=/);
  await page.waitForSelector('text=data assets found');
  const link = page.locator('.catalogue-table [data-row]').first();
  const name = await link.textContent();
  expect(name).toContain('Courier tracks');
  await link.click();
  await page.goBack();
  await page.waitForSelector(`text=${name}`);
  expect(await page.inputValue('input[type=search]')).toBe('Courier');
  await close();
});

test('nothing found says what to do', async () => {
  const { page, close } = await open('/assets?q=nothing-like-it');
  await page.waitForSelector('text=Nothing fits.');
  await close();
});

test('the whole report is there, live: evidence, tables, columns and value open without loading anew', async () => {
  const { page, complaints, close } = await open(first);
  await page.evaluate(() => {
    document.documentElement.dataset.same = 'yes';
  });
  await page.locator('main a[data-indicator]').first().click();
  await page.waitForSelector('.drawer');
  expect(page.url()).toContain('evidence=');
  await page.goto(`${server.address}${first}`);
  await page.waitForSelector('.ct tbody tr');
  await page.click('text=total >> nth=0');
  expect(complaints).toEqual([]);
  await close();
});

test('an earlier assessment can be looked at, and the difference is said', async () => {
  const { page, close } = await open(first);
  const lines = page.locator('.history tbody tr');
  expect(await lines.count()).toBe(3);
  expect(await lines.nth(0).textContent()).toContain('+2.4');
  expect(await lines.nth(0).textContent()).toContain('content changed');
  expect(await lines.nth(1).textContent()).toContain('another model');
  await lines.nth(1).locator('a[data-row]').click();
  await page.waitForURL(/assessment=/);
  await close();
});

test('an asset that is not there is told as the server says it', async () => {
  const { page, close } = await open('/assets/01930001-0000-7000-8000-ffffffffffff');
  expect(await page.textContent('main')).toContain('There is no such asset.');
  await close();
});

describe.each(['light', 'dark'] as const)('in %s colours', (theme) => {
  test.each([
    ['assets', '/assets'],
    ['asset', first],
    ['evidence', `${first}?evidence=Q4.2`],
    ['table', `${first}?table=orders`],
    ['column', `${first}?table=orders&column=total`],
    ['value', `${first}?part=value`],
  ] as const)('%s fits and is accessible', async (name, path) => {
    for (const [language, width] of [
      ['en', 1440],
      ['zh', 360],
    ] as const) {
      const { page, complaints, close } = await open(path, { theme, language, width });
      await page.waitForFunction(() => document.querySelector('.reading, .later-part') === null);
      await takePicture(page, `${name}-${language}-${theme}`);
      expect(await graveViolations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    }
  });
});
