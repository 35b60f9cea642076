import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashedReport } from '../../fixtures/hashed-report.ts';
import { password, setUpCode } from '../../postgres/test-registry.ts';
import { launchBrowser } from '../launch.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { openApp, takePicture } from './open-app.ts';
import { type RealServer, startRealServer } from './start-real-server.ts';

let browser: Browser;
let server: RealServer;
let address: string;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startRealServer();
  address = server.address;
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  removeTemporaryFolders();
});

/** Chooses a file to add, as a person does. */
async function addReport(page: Page, report: unknown): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.click('button:text("Add reports")');
  await (await chooser).setFiles({
    name: 'report.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(report)),
  });
}

test('scripts and styles are sent compressed, and kept for a year', async () => {
  const page = await (
    await fetch(`${address}/sign-in`, { headers: { accept: 'text/html' } })
  ).text();
  const files = [...page.matchAll(/"(\/static\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path);
  expect(files.length).toBeGreaterThan(1);
  for (const path of files) {
    for (const encoding of ['br', 'gzip']) {
      const { headers } = await fetch(`${address}${path}`, {
        headers: { 'accept-encoding': encoding },
      });
      expect([path, headers.get('content-encoding')]).toEqual([path, encoding]);
      expect(headers.get('content-type')).toMatch(/^text\/(javascript|css)/);
      expect(headers.get('cache-control')).toContain('immutable');
    }
  }
});

test('from the printed code to the report of an asset, on the real server', async () => {
  const { page, complaints, close } = await openApp(browser, address);
  await page.getByLabel('Code').fill(setUpCode);
  await page.getByLabel('Organisation').fill('清禾零售集团（示例）');
  await page.getByLabel('Your name').fill('Lin Wei');
  await page.getByLabel('E-mail').fill('lin@example.com');
  await page.locator('input[autocomplete=new-password]').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${address}/assets`);
  await page.waitForSelector('text=Assessed data assets will stand here.');
  const report = hashedReport({ id: 'orders', name: 'Orders 订单' });
  await addReport(page, { ...report, assets: [] });
  await page.waitForSelector('.report-outcomes [data-state=refused]');
  await addReport(page, report);
  await page.waitForSelector('text=added; assessments: 1, new data assets: 1');
  await addReport(page, report);
  await page.waitForSelector('text=1 there already');
  await page.locator('.catalogue-table [data-row]').first().click();
  await page.waitForSelector('.history');
  await page.waitForSelector('.ct tbody tr');
  await takePicture(page, 'real-asset');
  expect(complaints).toEqual([]);

  await page.keyboard.press('g');
  await page.keyboard.press('r');
  await page.waitForSelector('text=Applications for registration will stand here.');

  await page.click('text=Lin Wei');
  await page.click('text=Sign out');
  await page.waitForURL(`${address}/sign-in`);
  await page.getByLabel('E-mail').fill('lin@example.com');
  await page.locator('input[autocomplete=current-password]').fill('a wrong password');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[role=alert]');
  expect(await page.textContent('html')).not.toContain('HTTP 4');
  await page.locator('input[autocomplete=current-password]').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.origin === address && url.pathname !== '/sign-in');
  await close();
});
