import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diff } from '../../../src/drift/diff.ts';
import type { Report } from '../../../src/vocabulary/reports/report.ts';
import { launchBrowser } from '../launch.ts';
import { sidewaysOverflow } from '../open-page.ts';
import { syntheticReport } from '../synthetic-report.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { graveViolations, openApp, takePicture } from './open-app.ts';
import { manyAssets, playedAssessments, playedAssets } from './played-assets.ts';
import { sessionOf, signingIn } from './played-people.ts';
import { type PlayedServer, playServer } from './played-server.ts';

let browser: Browser;
let server: PlayedServer;
const assessment = (index: number) => `01930002-0000-7000-8000-00000000000${index}`;
const both = `/compare?before=${assessment(1)}&after=${assessment(0)}`;

/** The same asset with a column fewer and a finding more. */
function changed(report: Report): Report {
  const [asset, ...others] = report.assets;
  const [table, ...tables] = asset?.tables ?? [];
  if (asset === undefined || table === undefined) throw new Error('bug: an empty report');
  const [, ...columns] = table.columns;
  const [, ...findings] = asset.findings;
  const after = { ...asset, findings, tables: [{ ...table, columns }, ...tables] };
  return { ...report, assets: [after, ...others] };
}

beforeAll(async () => {
  browser = await launchBrowser();
  const report = syntheticReport();
  server = await playServer({
    ...signingIn(sessionOf(['viewer'], ['asset.read', 'registration.read']), { signedIn: true }),
    ...playedAssets(manyAssets(30)),
    ...playedAssessments('orders'),
    'GET /comparisons/*/*': () => ({
      status: 200,
      body: { assay: '0.1.0', ...diff(report, changed(report)) },
    }),
    'GET /register': () => ({ status: 200, body: { items: [], next: null } }),
    'GET /registrations': () => ({ status: 200, body: { items: [], next: null } }),
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  removeTemporaryFolders();
});

const open = (path: string, view: Parameters<typeof openApp>[2] = {}) =>
  openApp(browser, `${server.address}${path}`, view);

test('the history of an asset leads to what changed, and other dates can be chosen there', async () => {
  const { page, complaints, close } = await open(`/assets/${manyAssets(1)[0]?.id}`);
  await page.locator('.history tbody tr').first().locator('a[href^="/compare"]').click();
  await page.waitForURL(`${server.address}${both}`);
  await page.waitForSelector('.compared-scores');
  expect(await page.textContent('.lead')).toMatch(/removed: 1.*resolved: 1/);
  expect(await page.textContent('.change-facts')).toContain('columns removed');
  expect(await page.textContent('main')).not.toMatch(/\{\w+\}/);
  await page.getByLabel('Before: assessment').selectOption(assessment(0));
  await page.waitForURL(/before=01930002-0000-7000-8000-000000000000/);
  expect(complaints).toEqual([]);
  await close();
});

test('the find dialog opens by keyboard, finds assets and pages, and goes there', async () => {
  const { page, complaints, close } = await open('/assets');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('compare');
  await page.waitForSelector('[role=option]:has-text("Compare two assessments")');
  expect(await graveViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/compare$/);
  await page.click('button:text("Choose a data asset") >> nth=0');
  await page.waitForSelector('[role=option]');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Courier');
  await page.waitForSelector('[role=option][aria-selected=true]:has-text("Courier")');
  await page.keyboard.press('ArrowDown');
  const marked = page.locator('[role=option][aria-selected=true]');
  const second = await page.locator('[role=option] >> nth=1').textContent();
  expect(await marked.textContent()).toBe(second);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/assets\/01930001/);
  expect(complaints).toEqual([]);
  await close();
});

test.each(['light', 'dark'] as const)(
  'a comparison fits and is accessible, in %s',
  async (theme) => {
    for (const [language, width] of [
      ['en', 1440],
      ['zh', 360],
    ] as const) {
      const { page, close } = await open(both, { theme, language, width });
      await page.waitForSelector('.compared-scores');
      await takePicture(page, `compare-${language}-${theme}`);
      expect(await graveViolations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      await close();
    }
  },
);
