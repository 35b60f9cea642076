import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putReport } from '../../../src/app/registry/assets/put-report.ts';
import { reportSha256 } from '../../../src/report/report-json.ts';
import { reportBytes } from '../../fixtures/report-bytes.ts';
import { personIn } from '../../postgres/test-registry.ts';
import { largeReport } from '../large-report.ts';
import { launchBrowser } from '../launch.ts';
import { sidewaysOverflow } from '../open-page.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { organisationOfMany } from './many-rows.ts';
import { openApp, takePicture } from './open-app.ts';
import { type RealServer, startRealServer } from './start-real-server.ts';

/** 10,000 rows of everything that a page lists, on the real server. */

const many = 10_000;
/** Elements that a page of any length may have: it draws what is in view, or a page of what there is. */
const mostElements = 6_000;
const clock = { now: new Date() };
let browser: Browser;
let server: RealServer;
let organisation: string;
let secret: string;
let asset: string;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startRealServer();
  ({ organisation, secret } = await organisationOfMany(server.store, clock, many));
  const { context } = await personIn(server.store, clock, { roles: ['admin'], organisation });
  const report = largeReport(1, many);
  const hashed = { ...report, run: { ...report.run, reportSha256: reportSha256(report) } };
  const [kept] = await putReport(context, reportBytes(hashed));
  asset = kept?.assetId ?? '';
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  removeTemporaryFolders();
});

async function open(path: string) {
  const cookies = [{ name: 'assay-session', value: secret, url: server.address }];
  return await openApp(browser, `${server.address}${path}`, { cookies });
}

const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);

/** Scrolls the box that has the rows to its end until a row with this head is there. */
async function scrollTo(page: Page, head: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const box = document.querySelector('.scroll.tall');
    box?.scrollTo({ top: box.scrollHeight });
    const heads = [...document.querySelectorAll('tbody th')];
    return heads.some(({ textContent }) => textContent?.startsWith(wanted));
  }, head);
}

test.each([
  ['/administration/members', 'text=Members: 10,00'],
  ['/administration/tokens', 'text=Active tokens: 10,00'],
  ['/administration/audit', 'td:has-text("data asset changed")'],
  ['/assets', '.catalogue-table [data-row]'],
  ['/portfolio', 'text=Data assets: 10,00'],
  ['/projects', 'main a[href^="/projects/"]'],
  ['/registrations', '.queue [data-row]'],
  ['/register', '.register a'],
])('%s stands 10,000 rows', async (path, shown) => {
  const { page, complaints, close } = await open(path);
  await page.waitForSelector(shown);
  await takePicture(page, `many${path.replaceAll('/', '-')}`);
  expect(await elements(page)).toBeLessThan(mostElements);
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('the last member of 10,000 is reached by scrolling, and their roles can be changed', async () => {
  const { page, close } = await open('/administration/members');
  await page.waitForSelector('text=Member 00001');
  await scrollTo(page, 'Member 10000');
  await page.click('button[aria-label="Change the roles of Member 10000"]');
  await page.waitForSelector('dialog >> text=Roles of Member 10000');
  await close();
});

test('another page of the audit trail is added under the first', async () => {
  const { page, close } = await open('/administration/audit');
  await page.click('button:text("Show more")');
  await scrollTo(page, '9,8');
  await page.waitForSelector('text=more faults');
  expect(await elements(page)).toBeLessThan(mostElements);
  await close();
});

test('an asset of 10,000 columns can be read, filtered and told about', async () => {
  const { page, complaints, close } = await open(`/assets/${asset}`);
  await page.waitForSelector('#columns tbody tr');
  expect(await elements(page)).toBeLessThan(mostElements);
  await page.goto(`${server.address}/assets/${asset}/evidence?part=fields`);
  await page.waitForSelector('.field-line', { state: 'attached' });
  expect(await elements(page)).toBeLessThan(2 * many + mostElements);
  expect(complaints).toEqual([]);
  await close();
});
