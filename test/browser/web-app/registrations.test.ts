import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../launch.ts';
import { sidewaysOverflow } from '../open-page.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { graveViolations, openApp, takePicture } from './open-app.ts';
import { clockStopped, playedCases, underReview } from './played-cases.ts';
import { sessionOf, signingIn } from './played-people.ts';
import { type PlayedServer, playServer } from './played-server.ts';

let browser: Browser;
let server: PlayedServer;

beforeAll(async () => {
  browser = await launchBrowser();
  const reviewer = sessionOf(['reviewer', 'registrar'], ['registration.read']);
  server = await playServer({ ...signingIn(reviewer, { signedIn: true }), ...playedCases() });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  removeTemporaryFolders();
});

const open = (path: string, view: Parameters<typeof openApp>[2] = {}) =>
  openApp(browser, `${server.address}${path}`, view);

describe.each(['light', 'dark'] as const)('in %s colours', (theme) => {
  test.each([
    ['desk', '/registrations'],
    ['case', `/registrations/${underReview}`],
    ['stopped', `/registrations/${clockStopped}`],
  ] as const)('%s fits and is accessible', async (name, path) => {
    for (const [language, width] of [
      ['en', 1440],
      ['zh', 360],
    ] as const) {
      const { page, complaints, close } = await open(path, { theme, language, width });
      await takePicture(page, `${name}-${language}-${theme}`);
      expect(await graveViolations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    }
  });
});

test('a stopped clock is hatched, and says so instead of a number of days', async () => {
  const { page, close } = await open(`/registrations/${clockStopped}`);
  expect(await page.locator('.days .stopped').count()).toBeGreaterThan(0);
  expect(await page.locator('.dd').count()).toBe(0);
  expect(await page.textContent('.page-head')).toContain('clock stopped');
  await close();
});

test('a reviewer answers what is open, and only then passes the case to publication', async () => {
  const { page, complaints, close } = await open(`/registrations/${underReview}`);
  const publish = page.getByRole('button', { name: 'Pass to publication', exact: true });
  expect(await publish.getAttribute('aria-disabled')).toBe('true');
  for (let open = await page.locator('.question.open').count(); open > 0; open--) {
    await page.locator('.question.open .btn').first().click();
    await page.getByLabel('Answer', { exact: true }).selectOption('yes');
    await page.locator('.question form').getByLabel('file-2.pdf').check();
    await page.click('text=Sign the answer');
    await page.waitForFunction(
      (left) => document.querySelectorAll('.question.open').length < left,
      open,
    );
  }
  await publish.click();
  await page.getByRole('button', { name: 'pass to publication', exact: true }).click();
  await page.waitForSelector('.steps .now >> text=published');
  expect(complaints).toEqual([]);
  await close();
});
