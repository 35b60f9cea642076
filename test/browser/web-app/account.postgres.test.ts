import { TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { client, type OidcServer, startOidcServer } from '../../postgres/oidc-server.ts';
import { firstPerson, password } from '../../postgres/test-registry.ts';
import { launchBrowser } from '../launch.ts';
import { sidewaysOverflow } from '../open-page.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { graveViolations, openApp, takePicture } from './open-app.ts';
import { type RealServer, startRealServer } from './start-real-server.ts';

let browser: Browser;
let oidc: OidcServer;
let server: RealServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startRealServer({
    providersAt: async (address) => {
      const people = { wei: { email: 'wei@corp.example', email_verified: true, name: 'Wei' } };
      oidc = await startOidcServer(people, {
        redirects: [`${address}/api/v1/providers/corp/return`],
        signedOut: [`${address}/sign-in`],
      });
      const { issuer } = oidc;
      const secrets = { clientId: client.id, clientSecret: client.secret };
      const more = { claimedRoles: [], secondFactor: { amr: ['mfa'], acr: [] } };
      return [{ id: 'corp', name: 'Example Group', issuer, ...secrets, ...more }];
    },
  });
  await firstPerson(server.store, { now: new Date() });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await oidc?.close();
  removeTemporaryFolders();
});

type View = Parameters<typeof openApp>[2];

async function signIn(page: Page, secret = password, code?: string) {
  await page.locator('input[type=email]').fill('first@registry.example');
  await page.locator('input[autocomplete=current-password]').fill(secret);
  await page.keyboard.press('Enter');
  if (code === undefined) return;
  await page.locator('input[autocomplete=one-time-code]').fill(code);
  await page.keyboard.press('Enter');
}

/** Opens the own account as the first person. */
async function atAccount(view: View = {}) {
  const opened = await openApp(browser, `${server.address}/account`, view);
  await signIn(opened.page);
  await opened.page.waitForURL(`${server.address}/account`);
  await opened.page.waitForSelector('h2');
  return opened;
}

async function fitsAndIsAccessible(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await takePicture(page, name);
  expect(await graveViolations(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
}

const section = (page: Page, title: string) => page.getByRole('region', { name: title });

test.each([
  ['en', 1440, 'light'],
  ['zh', 360, 'dark'],
] as const)('the pages fit and are accessible in %s', async (language, width, theme) => {
  const { page, complaints, close } = await atAccount({ language, width, theme });
  await fitsAndIsAccessible(page, `account-${language}`);
  expect(complaints).toEqual([]);
  await close();
  const entrance = await openApp(browser, `${server.address}/sign-in`, { language, width, theme });
  await entrance.page.waitForSelector('.by-provider');
  await fitsAndIsAccessible(entrance.page, `sign-in-${language}`);
  await entrance.close();
});

test('a weak password is refused with why, a strong one signs every browser out', async () => {
  const { page, close } = await atAccount();
  const part = section(page, 'Password');
  await part.locator('input[autocomplete=current-password]').fill(password);
  for (const [weak, why] of [
    ['password1234', 'leaked from other places'],
    ['too short', 'too short'],
    ['first@registry', 'your name or address'],
  ] as const) {
    await part.locator('input[autocomplete=new-password]').fill(weak);
    await page.click('button:text("Change password")');
    await part.locator(`[role=alert]:has-text("${why}")`).waitFor();
  }
  await fitsAndIsAccessible(page, 'weak-password');
  await part.locator('input[autocomplete=new-password]').fill(password);
  await page.click('button:text("Change password")');
  await page.waitForURL(`${server.address}/sign-in`);
  await close();
});

test('an authenticator is set up by its code, its codes are told once and open once', async () => {
  const { page, complaints, close } = await atAccount();
  await page.click('button:text("Set up an authenticator")');
  const part = section(page, 'Second factor');
  await part.locator('input[autocomplete=current-password]').fill(password);
  await page.click('button:text("Go on")');
  const key = (await part.locator('.secret-key').textContent())?.replaceAll(' ', '') ?? '';
  await fitsAndIsAccessible(page, 'authenticator');
  await part
    .locator('input[autocomplete=one-time-code]')
    .fill(new TOTP({ secret: key }).generate());
  await page.click('button:text("Ask for it from now on")');
  const codes = ((await part.locator('.secret').textContent()) ?? '').split('\n');
  expect(codes).toHaveLength(10);
  await fitsAndIsAccessible(page, 'recovery-codes');
  await page.click('button:text("I have kept it")');
  await page.reload();
  await page.waitForSelector('text=10 recovery codes are left');
  expect(await page.textContent('html')).not.toContain(codes[0]);
  expect(complaints).toEqual([]);
  await close();

  const next = await openApp(browser, `${server.address}/account`);
  await signIn(next.page, password, codes[0]);
  await next.page.waitForSelector('text=9 recovery codes are left');
  await next.page.waitForSelector('text=this browser');
  await next.page.click('button:text("Remove the second factor")');
  const removal = section(next.page, 'Second factor');
  await removal.locator('input[autocomplete=current-password]').fill(password);
  await removal.locator('input[autocomplete=one-time-code]').fill(codes[1] ?? '');
  await next.page.keyboard.press('Enter');
  await next.page.waitForSelector('text=Not set up');
  await next.close();
});

test('another provider is refused, then linked, signs in, and is signed out of', async () => {
  const { page, close } = await openApp(browser, `${server.address}/sign-in`);
  await page.click('button:text("Sign in with Example Group")');
  await page.waitForSelector('text=No organisation of this registry has invited you');
  await fitsAndIsAccessible(page, 'provider-refused');
  await signIn(page);
  await page.waitForURL(`${server.address}/assets`);
  await page.goto(`${server.address}/account`);
  await page.click('button:text("Let Example Group open it")');
  const part = section(page, 'Other provider');
  await part.locator('input[autocomplete=current-password]').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForSelector('text=Example Group opens this account');
  await page.context().clearCookies();

  await page.goto(`${server.address}/sign-in?next=%2Faccount`);
  await page.click('button:text("Sign in with Example Group")');
  await page.waitForURL(`${server.address}/account`);
  await page.waitForSelector('text=this browser');
  await page.click('button.account');
  await page.click('dialog button:text("Sign out")');
  await page.waitForURL(`${oidc.issuer}/**`);
  await close();
});
