import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeRulebook } from '../../../src/app/registry/registration/show/describe-rulebook.ts';
import type { RegisterItem } from '../../../src/vocabulary/registry/registration/register-entry.ts';
import { filledApplication, testRulebook } from '../../registry/registry-for-test.ts';
import { launchBrowser } from '../launch.ts';
import { sidewaysOverflow } from '../open-page.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { graveViolations, openApp, takePicture } from './open-app.ts';
import { sessionOf, signingIn } from './played-people.ts';
import { type PlayedServer, playServer } from './played-server.ts';

let browser: Browser;
let server: PlayedServer;
const certificate = '01930000-0000-7000-8000-0000000000ce';

/** Entries of which the second has a certificate, and the last is one that was only published. */
const items = Array.from({ length: 60 }, (_, index) => item(index));

function item(index: number): RegisterItem {
  const registration = `01930000-0000-7000-8000-0000000001${String(index).padStart(2, '0')}`;
  const published = '2026-09-10';
  const name = index === 1 ? '全国门店零售订单明细' : `Courier tracks ${index}`;
  const registered: Partial<RegisterItem['entry']> = {
    recordedOn: '2026-09-18',
    validity: { from: '2026-09-18', until: '2031-09-17' },
    certificate: {
      id: `urn:uuid:${certificate}`,
      issuedOn: '2026-09-21',
      agencyNumber: 'SJ3112026090001',
    },
  };
  const holder = '清禾零售集团（示例）';
  return {
    registration,
    state: index === 1 ? 'inForce' : 'published',
    name,
    holder,
    publishedAt: `${published}T02:00:00.000Z`,
    changedAt: `${published}T02:00:00.000Z`,
    entry: {
      kind: 'first',
      agency: 'Example Registry',
      rules: { id: 'national-guideline', version: '1.0.0' },
      data: { ...filledApplication.data, dataName: name },
      holders: [{ name: holder, rights: [{ right: 'hold', until: '2031-09-17' }] }],
      acquisitionModes: ['ownOrJointOperations'],
      remarks: testRulebook.rules[0].remarks.slice(0, 1).map(({ id }) => id),
      publishedOn: published,
      ...(index === 1 ? registered : {}),
      contentVersion: 1,
      timeline: [
        { event: 'submit', on: '2026-09-01' },
        { event: 'accept', on: '2026-09-01' },
        { event: 'publish', on: published },
      ],
    },
  };
}

beforeAll(async () => {
  browser = await launchBrowser();
  server = await playServer({
    ...signingIn(sessionOf([], []), { signedIn: false }),
    'GET /registration-rules': () => ({ status: 200, body: describeRulebook(testRulebook) }),
    'GET /register': ({ query }) => {
      const [q, state] = [query.get('q') ?? '', query.get('state')];
      const found = items.filter(
        (one) => one.name.includes(q) && (state === null || one.state === state),
      );
      const [from, limit] = [Number(query.get('cursor') ?? 0), Number(query.get('limit'))];
      const to = from + limit;
      const next = to < found.length ? String(to) : null;
      return { status: 200, body: { items: found.slice(from, to), next } };
    },
    'GET /register/*': ({ parts }) => ({
      status: 200,
      body: items.find(({ registration }) => registration === parts[0]),
    }),
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  removeTemporaryFolders();
});

const open = (path: string, view: Parameters<typeof openApp>[2] = {}) =>
  openApp(browser, `${server.address}${path}`, view);

describe.each(['light', 'dark'] as const)('without signing in, in %s colours', (theme) => {
  test.each([
    ['register', '/register?q=1'],
    ['register-entry', `/register/${items[1]?.registration}`],
  ] as const)('%s fits and is accessible', async (name, path) => {
    for (const [language, width] of [
      ['en', 360],
      ['zh', 1440],
      ['zh', 360],
    ] as const) {
      const { page, complaints, close } = await open(path, { theme, language, width });
      await takePicture(page, `${name}-${language}-${width}-${theme}`);
      expect(await graveViolations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    }
  });
});

test('a visitor searches, narrows by state, and reads on from page to page', async () => {
  const { page, complaints, close } = await open('/register');
  const rows = page.locator('.register li');
  expect(await rows.count()).toBe(50);
  await page.click('text=Show more');
  await page.waitForFunction(() => document.querySelectorAll('.register li').length === 60);
  await page.getByLabel('State').selectOption({ label: 'in force' });
  await page.waitForFunction(() => document.querySelectorAll('.register li').length === 1);
  expect(page.url()).toContain('state=inForce');
  await page.getByLabel('Search the register').fill('nothing of this name');
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Nothing fits.');
  expect(complaints).toEqual([]);
  await close();
});

test('an entry tells holder, validity and what happened, and leads to its certificate', async () => {
  const { page, complaints, close } = await open('/register?q=零售');
  await page.locator('.register a').first().click();
  await page.waitForSelector('.entry-timeline');
  expect(await page.textContent('.lead')).toContain('valid 2026-09-18 to 2031-09-17');
  expect(await page.textContent('.holders')).toContain('清禾零售集团（示例）');
  expect(await page.locator('.entry-timeline li').allTextContents()).toEqual([
    '2026-09-01submitted the application · accepted the application',
    '2026-09-10passed it to publication',
  ]);
  const check = page.getByRole('link', { name: 'Check this certificate' });
  expect(await check.getAttribute('href')).toBe(`/verify/${certificate}`);
  expect(complaints).toEqual([]);
  await close();
});

test('an entry that was only published says that there is no certificate', async () => {
  const { page, close } = await open(`/register/${items[0]?.registration}`);
  await page.waitForSelector('text=No certificate was issued yet.');
  expect(await page.locator('a[href^="/verify/"]').count()).toBe(0);
  await close();
});
