import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { putReport } from '../../../src/app/registry/assets/put-report.ts';
import type { Role } from '../../../src/vocabulary/registry/roles.ts';
import { hashedReport } from '../../fixtures/hashed-report.ts';
import { reportBytes } from '../../fixtures/report-bytes.ts';
import { personIn } from '../../postgres/test-registry.ts';
import { makeOrganisation } from '../../postgres/test-store.ts';
import { launchBrowser } from '../launch.ts';
import { sidewaysOverflow } from '../open-page.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { graveViolations, openApp, takePicture } from './open-app.ts';
import { type RealServer, startRealServer } from './start-real-server.ts';

/** The steward's and the assessor's way through the evidence of an asset, on the real server. */

const contract = `kind: DataContract
apiVersion: v3.1.0
id: shop
version: 1.0.0
description: {purpose: 销售分析, limitations: internal}
`;

let browser: Browser;
let server: RealServer;
let organisation: string;
let asset: string;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startRealServer();
  organisation = await makeOrganisation(server.store);
  const { context } = await signedUp('admin');
  const [kept] = await putReport(context, reportBytes(reportThatMisses()));
  asset = kept?.assetId ?? '';
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  removeTemporaryFolders();
});

/** Made by the contract above, and without word on quality issues. */
function reportThatMisses() {
  const { model, words } = hashedReport();
  const [first] = model.indicators;
  if (first === undefined) throw new Error('bug: the model has an indicator');
  const missing = { ifWorst: 60, ifBest: 80, coverageGain: 0.1 };
  const sha256 = createHash('sha256').update(contract).digest('hex');
  return hashedReport(
    {
      contract: { path: 'shop.odcs.yaml', id: 'shop', version: '1.0.0', sha256 },
      missingEvidence: [
        { ...missing, indicator: first.id, reason: { code: 'test.needs', params: {} } },
      ],
    },
    {
      model: {
        ...model,
        indicators: [{ ...first, formula: 'raw = "issues.closed" / "issues.due"' }],
      },
      words: { ...words, 'test.needs': { en: 'Declare issues.', zh: '请声明问题处理情况。' } },
    },
  );
}

async function signedUp(...roles: Role[]) {
  return await personIn(server.store, { now: new Date() }, { roles, organisation });
}

type View = Parameters<typeof openApp>[2];

/** Opens a part of the evidence as somebody with these roles. */
async function as(roles: readonly Role[], part: string, view: View = {}) {
  const { secret } = await signedUp(...roles);
  const opened = await openApp(browser, server.address, view);
  const { page } = opened;
  const { hostname: domain } = new URL(server.address);
  await page.context().addCookies([{ name: 'assay-session', value: secret, domain, path: '/' }]);
  await page.goto(`${server.address}/assets/${asset}/evidence?part=${part}`);
  await page.waitForSelector('.evidence .sec');
  return opened;
}

async function upload(page: Page, name: string, text: string, at = 0): Promise<void> {
  const file = { name, mimeType: 'application/x-whatever', buffer: Buffer.from(text) };
  await page.locator('.evidence input[type=file]').nth(at).setInputFiles(file);
}

test('a steward finds what is missing, attaches the log, and answers on it', async () => {
  const { page, complaints, close } = await as(['steward'], 'documents');
  await upload(page, 'log.csv', 'issue,closed\n1,yes\n');
  await page.waitForSelector('[role=status]:has-text("log.csv is kept as version 1. SHA-256")');
  await upload(page, 'log.csv', 'issue,closed\n1,yes\n2,yes\n', 1);
  await page.waitForSelector('td.n:text-is("2")');
  await upload(page, 'run.exe', 'MZ\u0000\u0001');
  await page.waitForSelector('[role=alert]:has-text("none of PDF")');

  await page.click('text=Missing evidence');
  await page.waitForSelector('td:has-text("60.0 … 80.0")');
  await page.click('a:text("quality issues")');
  const row = page.locator('[data-field="assay.management.issues"]');
  await row.getByLabel('due').fill('12');
  await row.getByLabel('closed and verified').fill('11');
  await row.getByLabel('On what document').selectOption({ label: 'log.csv, version 2' });
  await row.getByRole('button', { name: 'Declare' }).click();
  await row.locator('text=on log.csv, version 2').waitFor();
  expect(await row.textContent()).toContain('Li, 20');

  await page.click('text=Missing evidence');
  await page.waitForSelector('.tag:text("answered since")');
  expect(complaints).toEqual([]);
  await close();
});

test('the contract of the assessment fills the forms, and an answer stands above it', async () => {
  const { page, complaints, close } = await as(['steward'], 'fields');
  const limitations = page.locator('[data-field="description.limitations"]');
  expect(await limitations.textContent()).toContain('nobody has said');
  await page.click('nav >> text=Documents');
  await upload(page, 'shop.odcs.yaml', contract);
  await page.waitForSelector('[role=status]:has-text("shop.odcs.yaml is kept")');
  await page.click('text=Contract fields');
  await limitations.locator('text=as the contract says').waitFor();
  await limitations.getByRole('button', { name: /^Change/ }).click();
  await limitations.getByLabel('limitations', { exact: false }).last().fill('不得转售');
  await limitations.getByRole('button', { name: 'Declare' }).click();
  await limitations.locator('text=the contract says otherwise').waitFor();

  await limitations.getByRole('button', { name: /^History/ }).click();
  await limitations.locator('.tag:text("stands")').waitFor();
  await takePicture(page, 'evidence-history');
  await limitations.getByRole('button', { name: 'Withdraw this answer' }).click();
  await limitations.getByLabel('Why it is withdrawn').fill('Not agreed yet.');
  await limitations.getByRole('button', { name: 'Withdraw this answer' }).click();
  await limitations.locator('.tag:text("withdrawn")').waitFor();
  expect(await limitations.textContent()).toContain('Not agreed yet.');
  await limitations.locator('text=as the contract says').waitFor();
  await limitations.getByRole('button', { name: /^Change/ }).click();
  await limitations.getByLabel('limitations', { exact: false }).last().fill('不得转售');
  await limitations.getByRole('button', { name: 'Declare' }).click();
  await limitations.locator('text=the contract says otherwise').waitFor();

  await page.getByLabel('Fields of').selectOption('orders');
  await page.getByLabel('Column', { exact: true }).selectOption('amount');
  const critical = page.locator(
    '[data-field="schema[orders].properties[amount].criticalDataElement"]',
  );
  await critical.getByRole('button', { name: /^Answer/ }).click();
  await critical.locator('select').first().selectOption('true');
  await critical.getByRole('button', { name: 'Declare' }).click();
  await critical.locator('text=on no document').waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('text=Download the contract'),
  ]);
  const stream = await download.createReadStream();
  let text = '';
  for await (const part of stream) text += part;
  expect(text).toContain('purpose: 销售分析');
  expect(text).toContain('limitations: 不得转售');
  expect(text).toContain('criticalDataElement: true');
  const [bundle] = await Promise.all([
    page.waitForEvent('download'),
    page.click('text=With its documents'),
  ]);
  expect(bundle.suggestedFilename()).toBe('contract-bundle.zip');
  expect(complaints).toEqual([]);
  await close();
});

test('a correction goes to the steward and back; two others sign the assessment off', async () => {
  const assessor = await as(['assessor'], 'discussion');
  const ask = assessor.page.locator('.sec', { hasText: 'Requests for correction' });
  await ask.getByLabel('About').selectOption({ label: 'column orders.amount' });
  await ask.getByLabel('In words').fill('The unit is not said.');
  await ask.getByRole('button', { name: 'Ask for a correction' }).click();
  await ask.locator('.correction').waitFor();

  const steward = await as(['steward'], 'discussion');
  await steward.page.getByRole('button', { name: 'Answer' }).click();
  await steward.page.locator('.correction textarea').fill('Yuan, it now says so.');
  await steward.page.locator('.correction').getByRole('button', { name: 'Answer' }).click();
  await steward.page.locator('.correction .tag:text("answered")').waitFor();
  await steward.close();

  await assessor.page.reload();
  await assessor.page.getByRole('button', { name: 'Accept' }).click();
  await assessor.page.locator('.correction textarea').fill('Seen.');
  await assessor.page.locator('.correction').getByRole('button', { name: 'Accept' }).click();
  await assessor.page.locator('.correction .tag:text("accepted")').waitFor();

  await assessor.page.getByRole('button', { name: 'Sign off' }).click();
  await assessor.page.waitForSelector('text=1 of 2 have signed.');
  const reviewer = await as(['reviewer'], 'discussion');
  await reviewer.page.getByRole('button', { name: 'Sign off' }).click();
  await reviewer.page.waitForSelector('text=Two persons stand for this assessment.');
  expect(await reviewer.page.locator('.correction').textContent()).toContain('Yuan');
  expect([...assessor.complaints, ...reviewer.complaints]).toEqual([]);
  await assessor.close();
  await reviewer.close();
});

test('masked rows are asked for, granted, given and looked at; a value among them is refused', async () => {
  const assessor = await as(['assessor'], 'discussion');
  await assessor.page.getByLabel('What for').fill('See the form of amounts.');
  await assessor.page.getByRole('button', { name: 'Ask for masked rows' }).click();
  await assessor.page.locator('.tag:text("asked for")').waitFor();

  await assessor.page.getByRole('button', { name: 'Take the request back' }).click();
  await assessor.page.locator('.tag:text("taken back")').waitFor();
  await assessor.page.getByLabel('What for').fill('See the form of amounts.');
  await assessor.page.getByRole('button', { name: 'Ask for masked rows' }).click();
  await assessor.page.locator('.tag:text("asked for")').waitFor();

  const steward = await as(['steward'], 'discussion');
  await steward.page.getByRole('button', { name: 'Grant' }).click();
  const command = (await steward.page.locator('pre').textContent()) ?? '';
  const seed = Number(/--seed (\d+)/.exec(command)?.[1]);
  const columns = [{ name: 'amount', shown: 'shape' }];
  const sample = { schema: 'assay-sample/1', table: 'orders', seed, of: 100, columns };
  const give = async (shape: string) => {
    const buffer = Buffer.from(JSON.stringify({ ...sample, rows: [[{ shape }]] }));
    const file = { name: 'sample.json', mimeType: 'application/json', buffer };
    await steward.page.getByLabel('Give sample.json').setInputFiles(file);
  };
  await give('128.50');
  await steward.page.locator('[role=alert]').waitFor();
  await give('999.99');
  await steward.page.locator('.tag:text("given")').waitFor();
  await steward.close();

  await assessor.page.reload();
  await assessor.page.getByRole('button', { name: 'Look at the masked rows' }).click();
  await assessor.page.waitForSelector('td:text("999.99")');
  await assessor.page.waitForSelector('text=looked at by Li');
  expect([...assessor.complaints, ...steward.complaints]).toEqual([]);
  await assessor.close();
});

test.each(['missing', 'fields', 'documents', 'discussion'])(
  '%s fits and is accessible',
  async (part) => {
    for (const [language, width, theme] of [
      ['en', 1440, 'light'],
      ['zh', 360, 'dark'],
    ] as const) {
      const view = { language, width, theme };
      const { page, complaints, close } = await as(['steward', 'assessor'], part, view);
      await page.waitForLoadState('networkidle');
      await takePicture(page, `evidence-${part}-${language}`);
      expect(await graveViolations(page)).toEqual([]);
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    }
  },
);
