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
