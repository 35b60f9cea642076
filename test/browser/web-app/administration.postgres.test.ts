import { readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstPerson, password } from '../../postgres/test-registry.ts';
import { launchBrowser } from '../launch.ts';
import { sidewaysOverflow } from '../open-page.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { graveViolations, openApp, takePicture } from './open-app.ts';
import { type RealServer, startRealServer } from './start-real-server.ts';

let browser: Browser;
let server: RealServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startRealServer();
  await firstPerson(server.store, { now: new Date() });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  removeTemporaryFolders();
});

type View = Parameters<typeof openApp>[2];

/** Opens a page as somebody who signs in for it. */
async function signedIn(path: string, view: View = {}, email = 'first@registry.example') {
  const opened = await openApp(browser, `${server.address}${path}`, view);
  const { page } = opened;
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[autocomplete=current-password]').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${server.address}${path}`);
  await page.waitForSelector('.parts-nav ~ .page-head');
  return opened;
}

async function fitsAndIsAccessible(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await takePicture(page, name);
  expect(await graveViolations(page)).toEqual([]);
  expect(await sidewaysOverflow(page)).toBe(0);
}

test('a member is invited by a link, joins with it once, and gets another role', async () => {
  const admin = await signedIn('/administration/members');
  await admin.page.locator('input[type=email]').fill('mei@example.com');
  await admin.page.getByLabel('auditor').check();
  await admin.page.click('button:text("Make the link")');
  const link = (await admin.page.locator('.secret').textContent()) ?? '';
  await fitsAndIsAccessible(admin.page, 'invited');

  const guest = await openApp(browser, link, { language: 'zh', width: 360 });
  await fitsAndIsAccessible(guest.page, 'invitation-zh');
  await guest.page.getByLabel('您的姓名').fill('梅 Mei');
  await guest.page.locator('input[autocomplete=new-password]').fill(password);
  await guest.page.keyboard.press('Enter');
  await guest.page.waitForSelector('text=您已加入');
  expect(guest.complaints).toEqual([]);
  await guest.close();

  const late = await openApp(browser, link);
  await late.page.getByLabel('Your name').fill('Somebody else');
  await late.page.locator('input[autocomplete=new-password]').fill(password);
  await late.page.keyboard.press('Enter');
  await late.page.waitForSelector('text=There is no such invitation');
  await fitsAndIsAccessible(late.page, 'invitation-en');
  await late.close();

  await admin.page.reload();
  await admin.page.click('button[aria-label="Change the roles of 梅 Mei"]');
  await admin.page.locator('dialog').getByLabel('data steward').check();
  await fitsAndIsAccessible(admin.page, 'roles');
  await admin.page.click('button:text("Save roles")');
  await admin.page.waitForSelector('td:text("viewer · data steward · auditor")');
  expect(admin.complaints).toEqual([]);
  await admin.close();
});

test('an invitation stands among the open ones until it is withdrawn, and its link opens nothing any more', async () => {
  const { page, complaints, close } = await signedIn('/administration/members');
  await page.waitForSelector('text=Nobody is invited at present.');
  for (const name of ['lan', 'bo']) {
    await page.locator('input[type=email]').fill(`${name}@example.com`);
    await page.click('button:text("Make the link")');
    await page.locator(`td:has-text("viewer") >> visible=true`).last().waitFor();
    await page.waitForSelector(`th:text("${name}@example.com")`);
    await page.click('button:text("I have kept it")');
  }
  const invited = page.locator('section[aria-label="Open invitations"]');
  await fitsAndIsAccessible(page, 'invitations');
  await page.click('button[aria-label="Withdraw the invitation of lan@example.com"]');
  await page.waitForSelector(
    '[role=status]:has-text("The invitation of lan@example.com is withdrawn.")',
  );
  await invited.locator('th:text("lan@example.com")').waitFor({ state: 'detached' });
  expect(await invited.locator('tbody th').allTextContents()).toEqual(['bo@example.com']);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  await page.goto(`${server.address}/administration/audit`);
  await page.waitForSelector('td:has-text("invitation taken back")');
  expect(complaints).toEqual([]);
  await close();
});

test('the last administrator stays one', async () => {
  const { page, close } = await signedIn('/administration/members');
  await page.click('button[aria-label="Change the roles of Wei"]');
  const dialog = page.locator('dialog');
  await dialog.getByLabel('administrator').uncheck();
  await page.click('button:text("Save roles")');
  await dialog.locator('[role=alert]').waitFor();
  expect(await dialog.textContent()).toContain('without an administrator');
  await close();
});

test('the secret of a token is shown once, opens the API, and opens nothing once revoked', async () => {
  const { page, complaints, close } = await signedIn('/administration/tokens');
  await page.waitForSelector('text=Tokens for programs will stand here');
  await page.getByLabel('Name').fill('nightly pipeline');
  await page.click('button:text("Make the token")');
  const secret = (await page.locator('.secret').textContent()) ?? '';
  await fitsAndIsAccessible(page, 'token-made');
  const statusOf = async () => {
    const headers = { authorization: `Bearer ${secret}` };
    return (await fetch(`${server.address}/api/v1/assets`, { headers })).status;
  };
  expect(await statusOf()).toBe(200);
  await page.click('button:text("I have kept it")');
  await page.locator('.secret').waitFor({ state: 'detached' });
  expect(await page.textContent('html')).not.toContain(secret);
  await page.click('button[aria-label="Revoke nightly pipeline"]');
  await page.waitForSelector('td:has-text("revoked")');
  expect(await statusOf()).toBe(401);
  expect(complaints).toEqual([]);
  await close();
});

test('a webhook is made, tried, sent again, given another secret and removed', async () => {
  const { page, complaints, close } = await signedIn('/administration/webhooks');
  await page.waitForSelector('text=Other programs that are told at once');
  await page.locator('input[type=url]').fill('https://127.0.0.1/hook');
  await page.getByLabel('everything').check();
  await page.click('button:text("Make the webhook")');
  await page.locator('[role=alert]').waitFor();
  await page.locator('input[type=url]').fill('https://receiver.example/hook');
  await page.click('summary:text("Single events")');
  await page.getByLabel('assessment added to an asset').check();
  await page.click('button:text("Make the webhook")');
  const secret = (await page.locator('.secret').textContent()) ?? '';
  expect(secret).toMatch(/^whsec_/);
  await page.click('button:text("I have kept it")');
  await page.click('button[aria-label^="Send a ping"]');
  await page.waitForSelector('td:has-text("on its way")');
  const { db } = server.store.owner;
  await db.execute(
    sql`update webhook_delivery set state = 'dead', attempts = 10, settled_at = now(), reason = '{"code":"webhook.answered","params":{"status":500}}'`,
  );
  await page.waitForSelector('td:has-text("The address answered 500")');
  await fitsAndIsAccessible(page, 'webhook-given-up');
  await page.click('button:text("Send again")');
  await page.waitForSelector('td:has-text("on its way")');
  await page.click('button[aria-label^="New secret"]');
  await page.waitForSelector('text=signed by the one before as well');
  expect(await page.locator('.secret').textContent()).not.toBe(secret);
  expect(JSON.stringify(await db.execute(sql`select * from webhook`))).not.toContain(secret);
  await page.click('button[aria-label^="Remove"]');
  await page.waitForSelector('text=Other programs that are told at once');
  expect(complaints).toEqual([]);
  await close();
});

test('the trail says first whether it is intact, shows who did what, and can be taken along', async () => {
  const { page, complaints, close } = await signedIn('/administration/audit');
  await page.waitForSelector('text=Nothing was rewritten or left out');
  expect(await page.textContent('tbody')).toContain('registry set up');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('text=Download every entry'),
  ]);
  const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ sequence: 1, action: 'registry.set-up' });
  expect(complaints).toEqual([]);
  await close();
});

test('what was rewritten in the database is said before anything else', async () => {
  const { db } = server.store.owner;
  await db.execute(sql`alter table audit_entry disable trigger audit_entry_stays`);
  await db.execute(sql`update audit_entry set action = 'asset.made' where sequence = 1`);
  const { page, close } = await signedIn('/administration/audit', { language: 'zh', width: 360 });
  await page.waitForSelector('.lead:has-text("第 1 条被改写")');
  expect(await page.textContent('.lead')).toMatch(/^审计记录不完好/);
  await fitsAndIsAccessible(page, 'audit-broken');
  await close();
});
