import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../launch.ts';
import { sidewaysOverflow } from '../open-page.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { graveViolations, openApp, takePicture } from './open-app.ts';
import { sessionOf, signingIn } from './played-people.ts';
import { type PlayedServer, playServer, refused } from './played-server.ts';

let browser: Browser;
const servers: PlayedServer[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});
afterAll(async () => {
  await browser?.close();
  removeTemporaryFolders();
});

const steward = sessionOf(['steward'], ['asset.list']);
type Start = Parameters<typeof signingIn>[1];

async function serve(start: Start, change: Parameters<typeof playServer>[0] = {}) {
  const assets = () => ({ status: 200, body: { items: [], order: 'name', next: null } });
  const facets = () => ({ status: 200, body: { counted: 0, facets: {} } });
  const routes = { 'GET /assets': assets, 'GET /assets/facets': facets };
  const server = await playServer({ ...routes, ...signingIn(steward, start), ...change });
  servers.push(server);
  return server.address;
}

test('a visitor signs in with password and second factor, and chooses the organisation', async () => {
  const address = await serve({ signedIn: false });
  const { page, complaints, close } = await openApp(browser, `${address}/assets`);
  expect(await page.textContent('h1')).toBe('Sign in');
  await page.fill('input[type=email]', 'lin@example.test');
  await page.fill('input[type=password]', 'wrong');
  await page.keyboard.press('Enter');
  expect(await page.textContent('[role=alert]')).toContain('E-mail or password is wrong.');
  await page.fill('input[type=password]', 'a long password');
  await page.keyboard.press('Enter');
  await page.fill('input[autocomplete=one-time-code]', '123456');
  await page.keyboard.press('Enter');
  await page.click('text=清禾零售集团（示例）');
  await page.waitForURL(`${address}/assets`);
  expect(complaints).toEqual([]);
  await close();
});

test('on the first start the code that was printed makes the administrator', async () => {
  const address = await serve({ signedIn: false, setUpNeeded: true });
  const { page, close } = await openApp(browser, address);
  expect(await page.textContent('h1')).toBe('Set up this registry');
  const fill = (label: string, text: string) => page.getByLabel(label).first().fill(text);
  await fill('Code', 'guess');
  await fill('Organisation', 'Qinghe');
  await fill('Your name', 'Lin Wei');
  await fill('E-mail', 'lin@example.test');
  await page.fill('input[autocomplete=new-password]', 'a long password');
  await page.keyboard.press('Enter');
  expect(await page.textContent('[role=alert]')).toContain('The code is wrong.');
  await fill('Code', 'K7QF-2M9D');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${address}/assets`);
  await close();
});

test('signing out leaves nothing behind', async () => {
  const address = await serve({ signedIn: true });
  const { page, close } = await openApp(browser, `${address}/assets`);
  await page.click('text=Lin Wei');
  await page.click('text=Sign out');
  await page.waitForURL(`${address}/sign-in`);
  await page.goto(`${address}/assets`);
  await page.waitForURL(/sign-in\?next=%2Fassets/);
  await close();
});

test('a link that asks to go to another site after signing in is not followed', async () => {
  const address = await serve({ signedIn: false });
  const { page, close } = await openApp(browser, `${address}/sign-in?next=//evil.test/`);
  await page.fill('input[type=email]', 'lin@example.test');
  await page.fill('input[type=password]', 'a long password');
  await page.keyboard.press('Enter');
  await page.fill('input[autocomplete=one-time-code]', '123456');
  await page.keyboard.press('Enter');
  await page.click('text=清禾零售集团（示例）');
  await page.waitForURL(`${address}/assets`);
  await close();
});

test('a failing server is told in its own words, and can be asked again', async () => {
  let failing = true;
  const assets = () =>
    failing
      ? refused(503, 'api.unavailable', 'The database is starting.', 'Try again in a moment.')
      : { status: 200, body: { items: [], order: 'name', next: null } };
  const address = await serve({ signedIn: true }, { 'GET /assets': assets });
  const { page, close } = await openApp(browser, `${address}/assets`);
  expect(await page.textContent('main')).toContain('The database is starting.');
  failing = false;
  await page.click('button:text("Try again")');
  await page.waitForSelector('text=The database is starting.', { state: 'detached' });
  await close();
});

test('the language that was chosen stays, and is that of the document', async () => {
  const address = await serve({ signedIn: false });
  const { page, close } = await openApp(browser, `${address}/sign-in`);
  await page.click('text=中文');
  await page.waitForSelector('h1:text-is("登录")');
  await page.reload();
  await page.waitForSelector('h1');
  expect(await page.getAttribute('html', 'lang')).toBe('zh');
  await close();
});

describe.each(['light', 'dark'] as const)('in %s colours', (theme) => {
  test.each([
    ['sign-in', { signedIn: false }],
    ['set-up', { signedIn: false, setUpNeeded: true }],
    ['organisation', { signedIn: true }],
    ['nowhere', { signedIn: true }],
  ] as const)('%s fits and is accessible', async (path, start) => {
    const address = await serve(start);
    for (const [language, width] of [
      ['en', 1440],
      ['zh', 360],
    ] as const) {
      const view = { theme, language, width };
      const { page, complaints, close } = await openApp(browser, `${address}/${path}`, view);
      await takePicture(page, `${path}-${language}-${theme}`);
      expect(await graveViolations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    }
  });
});
