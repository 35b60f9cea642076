import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putLineage } from '../../../src/app/registry/assets/put-lineage.ts';
import { putReport } from '../../../src/app/registry/assets/put-report.ts';
import type { Role } from '../../../src/vocabulary/registry/roles.ts';
import { router } from '../../../web/app/router.ts';
import { hashedReport } from '../../fixtures/hashed-report.ts';
import { reportBytes } from '../../fixtures/report-bytes.ts';
import { foreignOrganisation } from '../../postgres/foreign-organisation.ts';
import { firstPerson, personIn } from '../../postgres/test-registry.ts';
import { launchBrowser } from '../launch.ts';
import { sidewaysOverflow } from '../open-page.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { graveViolations, openApp, takePicture, type View } from './open-app.ts';
import { type RealServer, startRealServer } from './start-real-server.ts';

/** Every page that the router knows, and the ways of those who only read, on the real server. */

const clock = { now: new Date() };
let browser: Browser;
let server: RealServer;
let organisation: string;
let asset: string;
let assessments: readonly string[];
/** Of one thing of each kind, by the name of the parameter that takes it. */
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startRealServer();
  ({ organisation } = await firstPerson(server.store, clock));
  ({ ids } = await foreignOrganisation(server.store, clock, { organisation }));
  const { context } = await personIn(server.store, clock, { roles: ['admin'], organisation });
  const reports = ['2026-07-31', '2026-10-31'].map((asOf) =>
    hashedReport({ id: 'orders', name: 'Orders 订单' }, { asOf }),
  );
  const kept = [];
  for (const report of reports) kept.push(...(await putReport(context, reportBytes(report))));
  asset = kept[0]?.assetId ?? '';
  assessments = kept.map(({ assessmentId }) => assessmentId);
  await putLineage(context, {
    eventTime: clock.now.toISOString(),
    eventType: 'COMPLETE',
    producer: 'https://pipeline.example',
    schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json',
    run: { runId: randomUUID() },
    job: { namespace: 'nightly', name: 'load orders' },
    inputs: [{ namespace: 'shop', name: 'order lines 订单明细' }],
    outputs: [{ namespace: 'warehouse', name: 'orders' }],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  removeTemporaryFolders();
});

/** Opens a page as somebody with these roles. */
async function openAs(roles: readonly Role[], path: string, view: View = {}) {
  const { secret } = await personIn(server.store, clock, { roles, organisation });
  const cookie = { name: 'assay-session', value: secret, url: server.address };
  return await openApp(browser, `${server.address}${path}`, { ...view, cookies: [cookie] });
}

/** A refusal is an answer that the page shows. */
const isFault = (complaint: string) => !complaint.startsWith('Refusal:');

/** Things that are not there, as certificates, are told of on a page as well. */
function addressOf(path: string): string {
  const there: Readonly<Record<string, string>> = { ...ids, asset };
  return path.replace(/\$(\w+)/g, (_, name: string) => there[name] ?? randomUUID());
}

const paths = Object.keys(router.routesByPath).toSorted();

/** Parts of pages that have an address of their own. */
const parts = [
  '/assets/$asset?part=value',
  '/assets/$asset/evidence?part=fields',
  '/assets/$asset/evidence?part=documents',
  '/assets/$asset/evidence?part=discussion',
];

test.each([
  ['en', 1440, 'light'],
  ['zh', 360, 'dark'],
] as const)(
  'every page fits and is accessible, in %s at %i px, %s',
  async (...of) => {
    const [language, width, theme] = of;
    const roles = ['steward', 'assessor', 'reviewer', 'registrar', 'auditor', 'admin'] as const;
    const { page, complaints, close } = await openAs(roles, '/', { language, width, theme });
    expect(paths.length).toBeGreaterThan(15);
    for (const path of [...paths, ...parts]) {
      await page.goto(`${server.address}${addressOf(path)}`);
      await page.waitForSelector('h1');
      await page.waitForLoadState('networkidle');
      await takePicture(page, `page${path.replaceAll('/', '-')}-${language}`);
      expect(await graveViolations(page), path).toEqual([]);
      expect(await sidewaysOverflow(page), path).toBe(0);
    }
    expect(complaints.filter(isFault)).toEqual([]);
    await close();
  },
  300_000,
);

test('a viewer finds an asset, reads where it came from, and compares; nothing is offered that is not allowed', async () => {
  const { page, complaints, close } = await openAs(['viewer'], '/portfolio');
  await page.locator('.count-rows a').first().click();
  await page.waitForURL(/\/assets\?/);
  await page.waitForSelector('.catalogue-table [data-row]');
  expect(await page.locator('button:text("Add reports")').count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('订单');
  await page.waitForSelector('[role=option]:has-text("Orders 订单")');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${server.address}/assets/${asset}`);
  await page.waitForSelector('svg.lineage text:has-text("order lines")');
  expect(await page.locator('button:text("Apply for registration")').count()).toBe(0);
  await page.locator('.history a[href^="/compare"]').click();
  await page.waitForSelector('.compared-scores');
  expect(page.url()).toContain(`before=${assessments[0]}&after=${assessments[1]}`);
  await page.goto(`${server.address}/administration/audit`);
  await page.waitForSelector('h1');
  expect(await page.locator('tbody tr').count()).toBe(0);
  expect(complaints.filter(isFault)).toEqual([]);
  await close();
});

test('an auditor sees whether the trail holds, and who did what', async () => {
  const { page, complaints, close } = await openAs(['auditor'], '/administration/audit');
  await page.waitForSelector('text=Nothing was rewritten or left out');
  await page.waitForSelector('td:has-text("registry set up")');
  expect(complaints.filter(isFault)).toEqual([]);
  await close();
});
