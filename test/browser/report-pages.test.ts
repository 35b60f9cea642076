import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePage } from './built-page.ts';
import { launchBrowser } from './launch.ts';
import { openPage, sidewaysOverflow } from './open-page.ts';
import { syntheticReport } from './synthetic-report.ts';
import { removeTemporaryFolders } from './temporary-folder.ts';

const pages = [
  '#/',
  '#/assets',
  '#/files',
  '#/model',
  '#/asset/orders',
  '#/asset/orders/evidence/Q4.2',
  '#/asset/couriers',
  '#/asset/orders/table/orders',
  '#/asset/orders/table/orders/evidence/Q3.1',
  '#/asset/orders/table/orders/column/total',
  '#/asset/orders/table/orders/column/mobile',
  '#/asset/nowhere',
];

let browser: Browser;
let address: string;

beforeAll(async () => {
  browser = await launchBrowser();
  address = await writePage(syntheticReport());
});
afterAll(async () => {
  await browser?.close();
  removeTemporaryFolders();
});

describe.each(['en', 'zh'])('in %s', (language) => {
  describe.each([360, 1440])('at %i px', (width) => {
    test.each(pages)('%s asks for nothing, complains of nothing, and fits', async (hash) => {
      const opened = await openPage(browser, `${address}${hash}?lang=${language}`, { width });
      const { page, complaints } = opened;
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      const grave = violations.filter(
        ({ impact }) => impact === 'serious' || impact === 'critical',
      );
      expect(grave.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual(
        [],
      );
      expect(await sidewaysOverflow(page)).toBe(0);
      expect(complaints).toEqual([]);
      await opened.close();
    });
  });
});

test('dark colours have enough contrast', async () => {
  const opened = await openPage(browser, `${address}#/asset/orders/evidence/Q4.2`, {
    theme: 'dark',
  });
  const { violations } = await new AxeBuilder({ page: opened.page })
    .setLegacyMode()
    .withRules(['color-contrast'])
    .analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  await opened.close();
});
