import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Language } from '../../../src/vocabulary/text.ts';
import { router } from '../../../web/app/router.ts';
import { launchBrowser } from '../launch.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { faultsOf, inTabs, type OneOfEach, oneOfEach } from './one-of-each.ts';
import { graveViolations, takePicture } from './open-app.ts';
import { pageFaults } from './page-faults.ts';

/** Every page that the router knows, in both languages, both themes and both widths, on the real server. */

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

/** As the router has them, with parts of pages that have an address of their own, and one that leads nowhere. */
const paths = [
  ...Object.keys(router.routesByPath).toSorted(),
  '/assets/$asset?part=value',
  '/assets/$asset/evidence?part=fields',
  '/assets/$asset/evidence?part=documents',
  '/assets/$asset/evidence?part=discussion',
  '/no/such/page',
];

/** The one who is signed in may do everything: all that can be shown is. */
const roles = ['steward', 'assessor', 'reviewer', 'registrar', 'auditor', 'admin'] as const;

/** Of the other theme only the colours are new: all four pairs of language and theme are looked at. */
test.each([
  { language: 'en', width: 1440, theme: 'light', other: 'dark' },
  { language: 'zh', width: 360, theme: 'dark', other: 'light' },
] as const)(
  'every page is whole and accessible in $language at $width pixels, by day and by night',
  async ({ language, width, theme, other }) => {
    expect(paths.length).toBeGreaterThan(30);
    await inTabs(paths, async (some) => {
      const view = { language, width, theme };
      const { page, complaints, close } = await registry.openAs(roles, '/account', view);
      for (const path of some) {
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(registry.addressOf(path));
        await page.waitForSelector('h1');
        await page.waitForLoadState('networkidle');
        await takePicture(page, `page${path.replaceAll('/', '-')}-${language}-${theme}`);
        expect.soft(await faults(page, language), path).toEqual([]);
        await page.emulateMedia({ colorScheme: other });
        await page.waitForSelector(`:root[data-theme="${other}"]`);
        expect.soft(await graveViolations(page, ['color-contrast']), path).toEqual([]);
      }
      expect(faultsOf(complaints)).toEqual([]);
      await close();
    });
  },
  300_000,
);

async function faults(page: Page, language: Language) {
  const names = ['order lines', 'warehouse orders'];
  return [...(await pageFaults(page, { language, names })), ...(await graveViolations(page))];
}
