import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../launch.ts';
import { sidewaysOverflow } from '../open-page.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { graveViolations, openApp, takePicture } from './open-app.ts';
import { manyAssets, playedAssessments } from './played-assets.ts';
import { playedCases, underReview } from './played-cases.ts';
import { sessionOf, signingIn } from './played-people.ts';
import { type Answer, type PlayedServer, playServer, refused } from './played-server.ts';

let browser: Browser;
let server: PlayedServer;
let brought: unknown[] = [];
let answer: Answer;
const [asset] = manyAssets(1);
const agency = '01930000-0000-7000-8000-000000000002';

beforeAll(async () => {
  browser = await launchBrowser();
  const steward = sessionOf(['steward'], ['registration.read', 'registration.apply']);
  server = await playServer({
    ...signingIn(steward, { signedIn: true }),
    ...playedAssessments('orders'),
    ...playedCases(),
    'GET /agencies': () => ({
      status: 200,
      body: { items: [{ id: agency, name: 'Example Registry' }] },
    }),
    'POST /registrations': ({ body }) => {
      brought.push(body);
      return answer;
    },
  });
});
beforeEach(() => {
  brought = [];
  answer = { status: 201, body: { id: underReview, state: 'draft', version: 1 } };
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  removeTemporaryFolders();
});

const open = (view: Parameters<typeof openApp>[2] = {}) =>
  openApp(browser, `${server.address}/assets/${asset?.id}`, view);

test('an application is opened from an asset, and its draft on the desk', async () => {
  const { page, complaints, close } = await open();
  await page.getByRole('button', { name: 'Apply for registration' }).click();
  await page.getByLabel('Agency').selectOption({ label: 'Example Registry' });
  await page.getByRole('button', { name: 'Open the application' }).click();
  expect(brought).toEqual([]);
  await page.getByLabel('others were authorised to collect it').check();
  await page.getByLabel('derived data').check();
  await page.getByRole('button', { name: 'Open the application' }).click();
  await page.waitForURL(`${server.address}/registrations/${underReview}`);
  expect(brought).toEqual([
    {
      agency,
      asset: asset?.id,
      assessment: '01930002-0000-7000-8000-000000000000',
      acquisitionModes: ['contractedCollection', 'derived'],
    },
  ]);
  expect(complaints).toEqual([]);
  await close();
});

test('what the server refuses is told with what to do', async () => {
  answer = refused(409, 'registration.not-certified', 'There is no fingerprint.', 'Assess again.');
  const { page, close } = await open();
  await page.getByRole('button', { name: 'Apply for registration' }).click();
  await page.getByLabel('Agency').selectOption({ label: 'Example Registry' });
  await page.getByLabel('by agreement').check();
  await page.getByRole('button', { name: 'Open the application' }).click();
  expect(await page.locator('[role=alert]').textContent()).toContain('Assess again.');
  await close();
});

test.each(['light', 'dark'] as const)('the form fits and is accessible, in %s', async (theme) => {
  for (const [language, width] of [
    ['en', 1440],
    ['zh', 360],
  ] as const) {
    const { page, complaints, close } = await open({ theme, language, width });
    await page.getByRole('button', { name: /^(Apply for registration|申请登记)$/ }).click();
    await page.waitForSelector('.choices-of');
    // A mark beside a box that is not checked would say that it is.
    expect(await page.locator('.choices-of svg:visible').count()).toBe(0);
    await takePicture(page, `apply-${language}-${theme}`);
    expect(await graveViolations(page)).toEqual([]);
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  }
});
