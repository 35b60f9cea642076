import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assay } from '../../cli/command-line.ts';
import { defaultChecklist } from '../../rights/rule-files.ts';
import { launchBrowser } from '../launch.ts';
import { sidewaysOverflow } from '../open-page.ts';
import { removeTemporaryFolders } from '../temporary-folder.ts';
import { graveViolations, type OpenedApp, openApp, takePicture } from './open-app.ts';
import {
  bring,
  type Person,
  textFile,
  type WalkedRegistry,
  walkedRegistry,
} from './walked-cases.ts';

let browser: Browser;
let registry: WalkedRegistry;
let path: string;

beforeAll(async () => {
  browser = await launchBrowser();
  registry = await walkedRegistry(browser);
});
afterAll(async () => {
  await browser?.close();
  await registry?.close();
  removeTemporaryFolders();
});

/** A page of somebody at work, looked at before it is left: nothing failed, nothing is barred to anybody. */
async function at<T>(
  who: Person,
  where: string,
  work: (page: Page, opened: OpenedApp) => Promise<T>,
  view: Parameters<WalkedRegistry['openAs']>[2] = {},
): Promise<T> {
  const opened = await registry.openAs(who, where, view);
  const done = await work(opened.page, opened);
  expect(opened.complaints).toEqual([]);
  await opened.close();
  return done;
}

async function look(page: Page, name: string): Promise<void> {
  await takePicture(page, `walk-${name}`);
  expect(await graveViolations(page), name).toEqual([]);
  expect(await sidewaysOverflow(page), name).toBe(0);
}

test('an assessed asset becomes a registered one with a certificate that anyone verifies', async () => {
  path = await at('steward', '/assets', applied);
  await registry.goTo('2026-11-03');
  await at('registrar', path, accepted, { language: 'zh' });
  await at('reviewer', path, reviewed);
  await anyone('/register', async (page) => {
    await page.locator('a', { hasText: 'Orders of all shops' }).first().click();
    await page.waitForSelector('text=anyone may object until 2026-11-10');
    await look(page, 'published');
  });
  await registry.goTo('2026-11-11');
  await at('registrar', path, certified, { language: 'zh', width: 360, theme: 'dark' });
  const certificate = await published();
  await verified(certificate);
  await at('registrar', path, cancelled, { language: 'zh' });
  await shownAsRevoked(certificate);
}, 180_000);

async function anyone(
  where: string,
  work: (page: Page) => Promise<void>,
  view: Parameters<typeof openApp>[2] = {},
): Promise<void> {
  const { page, complaints, close } = await openApp(
    browser,
    `${registry.server.address}${where}`,
    view,
  );
  await work(page);
  expect(complaints).toEqual([]);
  await close();
}

/** The steward opens the application from the asset, fills it in, attaches four files, and submits it. */
async function applied(page: Page): Promise<string> {
  await page.locator('.catalogue-table [data-row]').first().click();
  await page.click('button:text("Apply for registration")');
  await page.getByLabel('Agency').selectOption({ label: '示例数据登记中心' });
  await page.getByRole('checkbox').first().check();
  await page.click('button:text("Open the application")');
  await page.waitForURL(/\/registrations\/[0-9a-f-]{36}$/);
  await page.waitForSelector('.application');
  await look(page, 'form-empty');
  await filledIn(page);
  await page.click('button:text("Save the draft")');
  await page.waitForSelector('[role=status]:has-text("Complete.")');
  await page.waitForSelector('aside.dec button:text("Submit"):not([aria-disabled=true])');
  await look(page, 'form');
  await bring(page, 'submit');
  await page.waitForSelector('.steps .now >> text=submitted');
  return new URL(page.url()).pathname;
}

async function filledIn(page: Page): Promise<void> {
  const part = (legend: string) =>
    page.locator('fieldset.form-part').filter({ has: page.locator(`legend:text-is("${legend}")`) });
  const firm = {
    'ID or credit code': '91110000600037341L',
    'contact person': 'Shen',
    phone: '13800000000',
    address: 'Shanghai',
    'legal representative': 'Lin',
    'date of registration': '2015-03-02',
    'place of registration': 'Shanghai',
    'term of business': 'none',
    standing: 'in good standing',
    'scope of business': 'retail',
  };
  const data = {
    'name of the data': 'Orders of all shops 全国门店零售订单',
    overview: 'Orders of the shops',
    industry: 'F52',
    'time span, from': '2026-01-01',
    'time span, to': '2026-09-30',
    form: 'table',
    'restrictions (none: say so)': 'none',
  };
  for (const [label, value] of Object.entries(firm)) {
    await part('Applicants').getByLabel(label, { exact: false }).first().fill(value);
  }
  for (const [label, value] of Object.entries(data)) {
    await part('Data').getByLabel(label, { exact: false }).first().fill(value);
  }
  for (const label of ['region', 'update frequency']) {
    await part('Data').getByLabel(label).selectOption({ index: 1 });
  }
  const holder = part('Holders and their rights');
  await holder.getByLabel('ID or credit code').fill('91110000600037341L');
  for (const name of [
    'application form',
    'proof of identity',
    'proof of lawful acquisition',
    'data sample',
  ]) {
    await part('Attachments')
      .getByLabel(new RegExp(`^${name}.*Attach a file`))
      .setInputFiles(textFile(`${name}.txt`));
    await part('Attachments').locator(`label:has-text("${name}.txt")`).first().waitFor();
  }
  for (const proof of await holder.locator('.held-terms').all()) {
    await proof.getByLabel('proof of lawful acquisition.txt').check();
  }
}

/** The registrar finds the case on the desk and accepts it. */
async function accepted(page: Page): Promise<void> {
  await page.goto(`${registry.server.address}/registrations`);
  await page.locator('.queue a').first().click();
  await page.waitForSelector('aside.dec');
  await look(page, 'desk-zh');
  await bring(page, '受理', async (form) => {
    await look(page, 'accept-zh');
    await form.getByLabel(/上传文件/).setInputFiles(textFile('受理通知书.txt'));
    await page.waitForSelector('option:text("受理通知书.txt")', { state: 'attached' });
  });
  await page.waitForSelector('.steps .now >> text=受理');
}

/** The reviewer answers every question on a document of the case, and passes it to publication. */
async function reviewed(page: Page): Promise<void> {
  await bring(page, 'begin review');
  await page.waitForSelector('.question.open');
  await page.locator('.question.open .btn').first().click();
  await page.locator('.question form').getByLabel('proof of identity.txt').check();
  await look(page, 'checklist');
  await page.click('text=Sign the answer');
  await page.waitForSelector('text=on proof of identity.txt');
  await answerTheRest(page);
  await page.reload();
  await bring(page, 'pass to publication', async (form) => {
    await form.getByLabel('Validity in months').fill('36');
  });
  await page.waitForSelector('.steps .now >> text=published');
}

/** What was shown for one question is brought for the others as the page brings it. */
async function answerTheRest(page: Page): Promise<void> {
  const questions = defaultChecklist.parts.flatMap((part) =>
    part.questions.map(({ id }) => `${part.id}.${id}`),
  );
  const id = path.split('/').at(-1) ?? '';
  const status = await page.evaluate(
    async ({ id, questions }) => {
      const shown = await (await fetch(`/api/v1/registration-pages/${id}`)).json();
      const evidence = [shown.documents[0].id];
      const answers = questions.map((question) => ({ question, answer: 'yes', evidence }));
      const answer = await fetch(`/api/v1/registrations/${id}/review`, {
        method: 'PUT',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': crypto.randomUUID(),
          'If-Match': `"${shown.version}"`,
        },
        body: JSON.stringify({ answers }),
      });
      return answer.status;
    },
    { id, questions },
  );
  expect(status).toBe(200);
}

/** The registrar issues the certificate under the number of the agency, in Chinese, on a telephone at night. */
async function certified(page: Page): Promise<void> {
  await page.waitForSelector('.steps .now >> text=信息存证');
  await bring(page, '核发凭证', async (form) => {
    await form.getByLabel(/登记机构核发的凭证编号/).fill('SJ3112026110001');
    await look(page, 'issue-zh-360-dark');
  });
  await page.waitForSelector('.steps .now >> text=有效');
  await look(page, 'in-force-zh-360-dark');
}

/** Anyone finds the entry in the register and goes from there to the certificate. */
async function published(): Promise<string> {
  let found = '';
  await anyone(
    '/register?q=零售',
    async (page) => {
      await page.locator('a', { hasText: 'Orders of all shops' }).first().click();
      await page.waitForSelector('text=SJ3112026110001');
      await look(page, 'entry-zh');
      await page.click('text=查验此凭证');
      await page.waitForSelector('h1:has-text("凭证有效。")');
      await look(page, 'verify-zh');
      found = page.url().split('/').at(-1) ?? '';
    },
    { language: 'zh' },
  );
  await anyone(
    `/verify/${found}`,
    async (page) => {
      await page.waitForSelector('h1:has-text("The certificate is valid.")');
      await look(page, 'verify-360-dark');
    },
    { width: 360, theme: 'dark' },
  );
  return found;
}

/** The file of the certificate on the command line: with the data as they were, and as they are after a change. */
async function verified(certificate: string): Promise<void> {
  const { server, folder, data } = registry;
  const jwt = await fetch(`${server.address}/api/v1/certificates/${certificate}/file`);
  const file = join(folder, 'certificate.jwt');
  await writeFile(file, await jwt.text());
  const ask = () => assay(['verify-certificate', file, '--against', data, '--as-of', '2026-11-12']);
  const held = await ask();
  expect(held.stdout).toContain('these are the data that it was issued for');
  expect(held.code).toBe(0);
  const orders = join(data, 'orders.csv');
  await writeFile(orders, (await readFile(orders, 'utf8')).replace('Ulm', 'Rom'));
  const changed = await ask();
  expect(changed.stdout).toContain('not the data that the certificate was issued for');
  expect(changed.code).toBe(4);
}

/** A court has decided: the registrar cancels the registration on its ruling. */
async function cancelled(page: Page): Promise<void> {
  await bring(page, '注销', async (form) => {
    await form.getByLabel('理由').selectOption('byLaw');
    await form.getByLabel('依据类型').selectOption('ruling');
    await form.getByLabel(/上传文件/).setInputFiles(textFile('民事判决书.txt'));
    await page.waitForSelector('option:text("民事判决书.txt")', { state: 'attached' });
  });
  await page.waitForSelector('.steps .now >> text=已注销');
  await page.waitForSelector('.record a:text("民事判决书.txt")');
  await look(page, 'cancelled-zh');
}

/** Neither page nor command line takes it for valid any more. */
async function shownAsRevoked(certificate: string): Promise<void> {
  await anyone(
    `/verify/${certificate}`,
    async (page) => {
      await page.waitForSelector('h1:has-text("The certificate was revoked.")');
      await page.waitForSelector('text=the registration was cancelled');
      await look(page, 'revoked');
    },
    { theme: 'dark' },
  );
  const file = join(registry.folder, 'certificate.jwt');
  const { stdout, code } = await assay(['verify-certificate', file, '--as-of', '2026-11-12']);
  expect(stdout).toContain('The certificate was revoked.');
  expect(code).toBe(4);
}
