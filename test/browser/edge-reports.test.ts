import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/vocabulary/reports/report.ts';
import { pageTemplate, writePage } from './built-page.ts';
import { emptyReport, hardReport } from './edge-reports.ts';
import { launchBrowser } from './launch.ts';
import { openPage, sidewaysOverflow } from './open-page.ts';
import { removeTemporaryFolders } from './temporary-folder.ts';

let browser: Browser;
let hard: string;
const asset = encodeURIComponent(hardReport().assets[0]?.id ?? '');

beforeAll(async () => {
  browser = await launchBrowser();
  hard = await writePage(hardReport());
});
afterAll(async () => {
  await browser?.close();
  removeTemporaryFolders();
});

test('the reports that are hard to show are reports', () => {
  expect(() => reportSchema.parse(hardReport())).not.toThrow();
  expect(() => reportSchema.parse(emptyReport())).not.toThrow();
});

test('a portfolio without a table says what would be here', async () => {
  const { page, complaints, close } = await openPage(browser, await writePage(emptyReport()));
  expect(await page.textContent('main')).toContain('npx assay assess FOLDER');
  expect(complaints).toEqual([]);
  await close();
});

test('the page loads nothing from elsewhere and may run only its own script', async () => {
  const template = await pageTemplate();
  expect(template.includes("default-src 'none'; script-src 'sha256-")).toBe(true);
  expect(/<(script|link|img|iframe)\b[^>]*\b(src|href)="(?!data:)/.exec(template)).toBeNull();
});

describe.each([360, 1440])('at %i px', (width) => {
  test.each([
    '#/',
    `#/asset/${asset}`,
    `#/asset/${asset}/evidence/Q1.1`,
    `#/asset/${asset}/table/no%20rows`,
    `#/asset/${asset}/table/no%20columns`,
    `#/asset/${asset}/table/wide`,
    `#/asset/${asset}/table/no%20rows/column/a`,
  ])('%s is shown whole', async (hash) => {
    const { page, complaints, close } = await openPage(browser, `${hard}${hash}`, { width });
    expect(await sidewaysOverflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

test('of a thousand columns only those in view are drawn, and the last can be reached', async () => {
  const { page, close } = await openPage(browser, `${hard}#/asset/${asset}/table/wide?lang=en`);
  expect(await page.textContent('#columns .filter output')).toBe('1,000 of 1,000');
  expect(await page.locator('.ct tbody tr').count()).toBeLessThan(120);
  await page.evaluate(() => document.querySelector('#columns .scroll')?.scrollTo(0, 1e7));
  await page.waitForSelector('.ct tbody >> text=c999');
  await close();
});
