import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KeyRing } from '../../../src/app/keys/key-ring.ts';
import { openAnchoring } from '../../../src/app/registry/anchoring.ts';
import { createServer } from '../../../src/server/create-server.ts';
import { type Answer, listen } from '../../../src/server/listen.ts';
import { hashedReport } from '../../fixtures/hashed-report.ts';
import { entryOf, password, setUpCode } from '../../postgres/test-registry.ts';
import { type TestStore, testStore } from '../../postgres/test-store.ts';
import { testRulebook } from '../../registry/registry-for-test.ts';
import { launchBrowser } from '../launch.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { builtApp } from './built-app.ts';
import { openApp, takePicture } from './open-app.ts';

/** Of a server that issues nothing. */
const noKeys: KeyRing = {
  current: () => Promise.reject(new Error('no signing key in this test')),
  publicKeys: async () => ({ keys: [] }),
};

const folder = mkdtempSync(join(tmpdir(), 'assay-app-'));
let browser: Browser;
let store: TestStore;
let address: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  browser = await launchBrowser();
  store = await testStore();
  let answer: Answer = () => new Response(null, { status: 503 });
  const listening = await listen((request, env) => answer(request, env), {
    host: '127.0.0.1',
    port: 0,
  });
  address = `http://127.0.0.1:${listening.port}`;
  const registry = {
    entry: { ...entryOf(store, { now: new Date() }), clock: () => new Date() },
    anchoring: await openAnchoring(folder),
    rulebook: testRulebook,
    keys: noKeys,
    setUpCode,
    background: () => [],
    isReady: async () => true,
    close: async () => undefined,
  };
  answer = createServer({
    registry,
    url: new URL(address),
    anyName: false,
    proxies: 0,
    log: pino({ base: null }, { write: () => undefined }),
    newId: randomUUID,
    webApp: await builtApp(),
  }).fetch;
  stop = () => listening.stop(1000);
});
afterAll(async () => {
  await browser?.close();
  await stop?.();
  await store?.close();
  rmSync(folder, { recursive: true });
  removeTemporaryFolders();
});

/** As the command line would bring it. */
function putReport(page: Page) {
  return page.evaluate(
    async (report) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': 'the-report' };
      const init = { method: 'POST', headers, body: JSON.stringify(report) };
      return (await fetch('/api/v1/reports', init)).status;
    },
    hashedReport({ id: 'orders', name: 'Orders 订单' }),
  );
}

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
  expect(await putReport(page)).toBe(200);
  await page.reload();
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
