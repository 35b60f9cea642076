import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../launch.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { openApp } from './open-app.ts';
import { manyAssets, playedAssessments, playedAssets } from './played-assets.ts';
import { sessionOf, signingIn } from './played-people.ts';
import { type PlayedServer, playServer, refused } from './played-server.ts';

/** The application without a mouse, and what a screen reader is told. */

let browser: Browser;
let server: PlayedServer;
const assets = manyAssets(30);

beforeAll(async () => {
  browser = await launchBrowser();
  const session = sessionOf(['steward'], ['assessment.put']);
  const found = playedAssets(assets);
  server = await playServer({
    ...signingIn(session, { signedIn: true }),
    ...found,
    'GET /assets': (asked) =>
      asked.query.get('query') === 'broken'
        ? refused(503, 'server.busy', 'The server is busy.', 'Try again later.')
        : (found['GET /assets']?.(asked) ?? { status: 500 }),
    ...playedAssessments('orders'),
    'GET /register': () => ({ status: 200, body: { items: [], next: null } }),
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  removeTemporaryFolders();
});

const open = (path: string) => openApp(browser, `${server.address}${path}`);

/** What has the focus: its kind and words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { tagName, textContent } = document.activeElement ?? document.body;
    return `${tagName.toLowerCase()} ${textContent?.trim() ?? ''}`.trim();
  });

test('the first stop leaps over the header, and a page that is gone to is read from its title', async () => {
  const { page, close } = await open('/assets');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('button Skip to content');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toMatch(/^main /);
  const link = page.locator('.catalogue-table [data-row]').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/assets\/[0-9a-f-]{36}$/);
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  expect(await page.title()).toContain(' · Assay 数衡');
  await page.goBack();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Data assets');
  await close();
});

test('every stop of the keyboard shows where it is', async () => {
  const { page, close } = await open('/assets');
  await page.waitForSelector('.catalogue-table [data-row]');
  const hidden: string[] = [];
  let stops = 0;
  for (; stops < 40; stops += 1) {
    await page.keyboard.press('Tab');
    const shown = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const { width, height } = at.getBoundingClientRect();
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width * height > 0;
    });
    if (shown === null) break;
    if (!shown) hidden.push(await focused(page));
  }
  expect(stops).toBeGreaterThan(20);
  expect(hidden).toEqual([]);
  await close();
});

test('the finding dialog keeps the keyboard, says what it found or why not, and gives the focus back', async () => {
  const { page, close } = await open('/assets');
  await page.locator('.find-button').focus();
  await page.keyboard.press('Enter');
  const dialog = page.locator('dialog[open]');
  await dialog.waitFor();
  for (let stops = 0; stops < 6; stops += 1) {
    const inside = () =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at === document.body || at?.closest('dialog') !== null;
      });
    expect(await inside()).toBe(true);
    await page.keyboard.press('Tab');
  }
  const field = dialog.getByRole('combobox');
  await field.fill('qqqqq');
  await dialog.locator('output:text("Nothing has these words.")').waitFor();
  await field.fill('Courier');
  await dialog.locator('output:has-text("Found: 8")').waitFor();
  const marked = await field.getAttribute('aria-activedescendant');
  expect(await dialog.locator(`[id="${marked}"]`).getAttribute('aria-selected')).toBe('true');
  await field.fill('broken');
  await dialog.locator('[role=alert]:has-text("The server is busy.")').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await focused(page)).toMatch(/^button Find/);
  await close();
});
