import { readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putReport } from '../../../src/app/registry/assets/put-report.ts';
import { hashedReport } from '../../fixtures/hashed-report.ts';
import { reportBytes } from '../../fixtures/report-bytes.ts';
import { personIn } from '../../postgres/test-registry.ts';
import { launchBrowser } from '../launch.ts';
import { sidewaysOverflow } from '../open-page.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { graveViolations, openApp, takePicture } from './open-app.ts';
import { type RealServer, startRealServer } from './start-real-server.ts';

let browser: Browser;
let server: RealServer;
let people: Record<'assessor' | 'reviewer' | 'steward', string>;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startRealServer();
  const clock = { now: new Date() };
  const admin = await personIn(server.store, clock, { roles: ['admin'] });
  await putReport(admin.context, reportBytes(hashedReport({ id: 'orders', name: 'Orders 订单' })));
  const { organisation } = admin;
  const session = async (role: 'assessor' | 'reviewer' | 'steward', name: string) => {
    const person = await personIn(server.store, clock, { roles: [role], organisation });
    const { db } = server.store.owner;
    await db.execute(sql`update account set name = ${name} where id = ${person.account}`);
    return person.secret;
  };
  people = {
    assessor: await session('assessor', 'An Assessor'),
    reviewer: await session('reviewer', 'Rui Reviewer'),
    steward: await session('steward', 'Shen Steward'),
  };
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  removeTemporaryFolders();
});

type Person = keyof typeof people;
type View = Omit<NonNullable<Parameters<typeof openApp>[2]>, 'cookies'>;

async function openAs(person: Person, path: string, view: View = {}) {
  const { address: url } = server;
  const cookies = [{ name: 'assay-session', value: people[person], url }];
  return await openApp(browser, `${url}${path}`, { ...view, cookies });
}

/** Opens the form of an event by its button, fills it in and sends it. */
async function bring(page: Page, event: string, entries: Readonly<Record<string, string>> = {}) {
  await page.locator(`button:text-is("${event}"):not([aria-disabled=true])`).first().click();
  const form = page.locator('form.form').filter({ has: page.locator(`text="${event}"`) });
  for (const [label, value] of Object.entries(entries)) await form.getByLabel(label).fill(value);
  await form.locator(`button[type=submit]:text-is("${event}")`).click();
  await form.waitFor({ state: 'detached' });
}

const nextStep = (page: Page) => page.locator('.steps [aria-current=step] b').textContent();

test('an assessor leads a project from the plan to the report that two people signed', async () => {
  const { page, complaints, close } = await openAs('assessor', '/projects');
  await page.waitForSelector('text=an assessor opens it');
  await page.click('button:text("Open a project")');
  await page.getByLabel('Title of the project').fill('Orders for a pledge');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/projects\/[0-9a-f-]{36}$/);
  const path = new URL(page.url()).pathname;
  await page.waitForSelector('text=The plan is not complete');

  await page.click('button:text("Edit the plan")');
  await page.getByLabel('Purpose').fill('Value reference for a pledge');
  await page.getByLabel('Scope').fill('Quality of the orders of 2026');
  await page.getByLabel('Date of reference').fill('2026-09-30');
  await page.getByLabel('Name of party 1').fill('清禾零售集团（示例）');
  await page.getByLabel('Name of party 2').fill('Heng Assessors');
  await page.click('button[aria-label="Take in Orders 订单"]');
  await takePicture(page, 'project-plan');
  await page.click('button:text("Keep the plan")');
  await page.waitForSelector('dd:has-text("清禾零售集团（示例）")');

  await bring(page, 'Ask for evidence', {
    'What is asked for': 'Contract by which the orders were bought',
    'Asked of': 'Legal department',
    'Due on': new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10),
  });
  await bring(page, 'Finish step');
  expect(await nextStep(page)).toBe('survey');

  await stewardSupplies(path);
  await page.reload();
  await bring(page, 'Accept evidence');
  await page.waitForSelector('td:has-text("accepted")');
  await bring(page, 'Conclude step', { 'Conclusion of this step': 'All sources are known.' });
  await bring(page, 'Finish step');

  await page.click('button:text("Add a working paper")');
  await page.getByLabel('Title').fill('Quality of the orders');
  await page.getByLabel(/^Assessment/).selectOption({ index: 1 });
  await page.click('button:text("Add it")');
  await page.waitForSelector('a:has-text("Quality of the orders")');
  await bring(page, 'Conclude step', { 'Conclusion of this step': 'Fit for the purpose.' });
  await bring(page, 'Finish step');
  await bring(page, 'Leave step out', { Reason: 'Nothing comparable is traded.' });
  await bring(page, 'Leave step out', { Reason: 'No value is asked for.' });
  await bring(page, 'Draft report', { 'Conclusion of the report': 'The orders are fit.' });
  await bring(page, 'Submit for review');
  await page.waitForSelector('.lead:has-text("Under review")');

  await reviewerRaises(path);
  await page.reload();
  await bring(page, 'Answer issue', { Answer: 'Orders of 2026 alone; the plan says so.' });
  await reviewerPasses(path);
  await page.reload();
  await bring(page, 'Sign as preparer');
  await page.waitForSelector('text=Preparer and reviewer have not both signed');
  const reviewer = await openAs('reviewer', path);
  await bring(reviewer.page, 'Sign as reviewer');
  await reviewer.close();
  await page.reload();
  await bring(page, 'Issue report');
  await page.waitForSelector('.lead:has-text("its record is frozen")');
  expect(await page.locator('.signature b').allTextContents()).toEqual([
    'An Assessor',
    'Rui Reviewer',
  ]);
  expect(complaints).toEqual([]);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('text=Download the report'),
  ]);
  const report = await readFile(await download.path(), 'utf8');
  await anyoneChecks(path, report);
  await everyPageFits(path);

  await page.click('button:text("Open a project that follows")');
  await page.waitForSelector('.chain:has-text("Follows")');
  await close();
});

async function stewardSupplies(path: string): Promise<void> {
  const { page, close } = await openAs('steward', path);
  expect(await page.locator('.dec').textContent()).toContain('stands beside the evidence');
  await page.click('button[aria-label="supply evidence: R1"]');
  await page.getByLabel('Documents').setInputFiles({
    name: 'contract.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('We buy the orders.'),
  });
  await takePicture(page, 'project-supply');
  await page.click('button[type=submit]:text("Supply evidence")');
  await page.waitForSelector('a:text("contract.txt")');
  await close();
}

async function reviewerRaises(path: string): Promise<void> {
  const { page, close } = await openAs('reviewer', path);
  await bring(page, 'Raise issue', { Issue: 'Which year is it about?' });
  await page.waitForSelector('text=Issues that are not settled: I1');
  await close();
}

async function reviewerPasses(path: string): Promise<void> {
  const { page, close } = await openAs('reviewer', path);
  await bring(page, 'Settle issue', { 'How it was settled': 'The plan says so.' });
  await bring(page, 'Pass review', { 'Opinion of the reviewer': 'In order.' });
  await close();
}

/** A visitor compares the file with the seal: as it is, and with one word changed. */
async function anyoneChecks(path: string, report: string): Promise<void> {
  const { page, complaints, close } = await openApp(
    browser,
    `${server.address}${path.replace('/projects/', '/verify-project/')}`,
  );
  expect(await page.locator('h1').textContent()).toBe('This registry issued the report.');
  const choose = (text: string) =>
    page.getByLabel('File of the report').setInputFiles({
      name: 'project.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  await choose(report);
  await page.waitForSelector('text=The file is the report that was issued, unchanged.');
  expect(await graveViolations(page)).toEqual([]);
  await takePicture(page, 'project-verify');
  await choose(report.replace('The orders are fit.', 'The orders are unfit.'));
  await page.waitForSelector('text=The file was altered');
  await choose('nothing of the kind');
  await page.waitForSelector('text=This is not the file of an issued project report.');
  expect(complaints).toEqual([]);
  await close();
}

async function everyPageFits(path: string): Promise<void> {
  const views = [
    { language: 'en', width: 1440, theme: 'dark' },
    { language: 'zh', width: 360, theme: 'light' },
  ] as const;
  const verifyPath = path.replace('/projects/', '/verify-project/');
  for (const view of views) {
    for (const [name, at] of [
      ['project', path],
      ['projects', '/projects'],
      ['verify-project', verifyPath],
    ] as const) {
      const { page, complaints, close } = await openAs('assessor', at, view);
      await page.waitForLoadState('networkidle');
      await takePicture(page, `${name}-${view.language}-${view.width}-${view.theme}`);
      expect(await graveViolations(page), name).toEqual([]);
      expect(await sidewaysOverflow(page), name).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    }
  }
}

test('evidence that is overdue is told in words and by a mark, on the list and in the project', async () => {
  const { page, close } = await openAs('assessor', '/projects');
  await page.click('button:text("Open a project")');
  await page.getByLabel('Title of the project').fill('门店订单质押项目');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/projects\/[0-9a-f-]{36}$/);
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  await page.waitForSelector('button:text-is("Ask for evidence")');
  await bring(page, 'Ask for evidence', {
    'What is asked for': '数据采购合同',
    'Asked of': '法务部',
    'Due on': today,
  });
  await page.waitForSelector('td:has-text("today")');
  const { db } = server.store.owner;
  await db.execute(
    sql`update project set record = jsonb_set(record, '{requests,0,dueOn}', '"2026-01-05"') where title = '门店订单质押项目'`,
  );
  await page.reload();
  await page.waitForSelector('.tag.critical:has-text("overdue by")');
  expect(await page.locator('.lead').textContent()).toContain('Evidence is overdue: 1.');
  await takePicture(page, 'project-overdue');
  const list = await openAs('assessor', '/projects', { language: 'zh', width: 360, theme: 'dark' });
  await list.page.waitForSelector('.tag.critical:has-text("逾期 1 项")');
  expect(await list.page.locator('.lead').textContent()).toContain('其中 1 个有逾期资料。');
  await takePicture(list.page, 'projects-overdue');
  expect(await graveViolations(list.page)).toEqual([]);
  await list.close();
  await close();
});

test('an asset leads to its projects', async () => {
  const { page, close } = await openAs('steward', '/assets');
  await page.locator('.catalogue-table [data-row]').first().click();
  await page.waitForSelector('.project-rows a');
  await takePicture(page, 'asset-projects');
  await page.locator('.project-rows a').last().click();
  await page.waitForSelector('.steps');
  await close();
});
