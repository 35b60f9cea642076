import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { password, setUpCode } from '../../postgres/test-registry.ts';
import { launchBrowser } from '../launch.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { graveViolations, openApp, takePicture } from './open-app.ts';
import { type RealServer, startRealServer } from './start-real-server.ts';

let browser: Browser;
let server: RealServer;
beforeAll(async () => {
  // The process that assesses runs from the sources here.
  vi.stubEnv('NODE_OPTIONS', '--import tsx');
  browser = await launchBrowser();
  server = await startRealServer();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await browser?.close();
  await server?.close();
  removeTemporaryFolders();
});

test('from an empty registry by the example and files of one’s own to assets', {
  timeout: 240_000,
}, async () => {
  const { page, complaints, close } = await openApp(browser, server.address);
  await page.getByLabel('Code').fill(setUpCode);
  await page.getByLabel('Organisation').fill('清禾零售集团（示例）');
  await page.getByLabel('Your name').fill('Lin Wei');
  await page.getByLabel('E-mail').fill('lin@example.com');
  await page.locator('input[autocomplete=new-password]').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForSelector('button:text("Load the example")');
  await takePicture(page, 'assessing-empty');
  await page.click('button:text("Load the example")');
  await page.waitForURL('**/assess/*');
  await page.waitForSelector('.run-steps [aria-current=step]');
  await takePicture(page, 'assessing-run');
  expect(await graveViolations(page)).toEqual([]);
  await page.waitForURL('**/assets/*', { timeout: 100_000 });
  await page.waitForSelector('.ct tbody tr');
  await page.goto(`${server.address}/assess`);
  await page.waitForSelector('button:text("Assess sales")');
  const chooser = page.waitForEvent('filechooser');
  await page.click('button:text("Hand in files")');
  const csv = Buffer.from('id,amount\n1,10.5\n2,11\n3,9\n');
  await (await chooser).setFiles([
    { name: 'orders.csv', mimeType: 'text/csv', buffer: csv },
    { name: '订单.csv', mimeType: 'text/csv', buffer: Buffer.from('id,名称\n1,甲\n2,乙\n') },
  ]);
  await page.waitForSelector('button:text("Assess the files chosen")');
  await expect.poll(() => page.locator('.uploads input:checked').count()).toBe(2);
  expect(await graveViolations(page)).toEqual([]);
  for (const [theme, width] of [
    ['light', 1440],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height: 900 });
    await takePicture(page, `assessing-sources-${theme}-${width}`);
    const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(wide).toBeLessThanOrEqual(0);
  }
  await page.click('button:text("Assess the files chosen")');
  await page.waitForURL('**/assets/*', { timeout: 100_000 });
  await page.waitForSelector('h1:has-text("upload")');
  expect(complaints).toEqual([]);
  await close();
});
