import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { writePage } from '../test/browser/built-page.ts';
import { launchBrowser } from '../test/browser/launch.ts';
import { syntheticReport } from '../test/browser/synthetic-report.ts';
import { removeTemporaryFolders } from '../test/browser/temporary-folder.ts';

// Pictures of a report's pages: npx tsx scripts/screenshots.ts --out FOLDER
//   [--report report.html] [--pages '#/,#/asset/orders'] [--widths 1440,360] [--langs en,zh] [--themes light]
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'test-results/screenshots' },
    report: { type: 'string' },
    pages: { type: 'string', default: '#/,#/asset/orders' },
    widths: { type: 'string', default: '1440,360' },
    langs: { type: 'string', default: 'en,zh' },
    themes: { type: 'string', default: 'light' },
  },
});
const address =
  values.report === undefined
    ? await writePage(syntheticReport())
    : pathToFileURL(resolve(values.report)).href;
const shots = values.pages
  .split(',')
  .flatMap((hash) =>
    values.widths
      .split(',')
      .flatMap((width) =>
        values.langs
          .split(',')
          .flatMap((language) =>
            values.themes
              .split(',')
              .map((theme) => ({ hash, width: Number(width), language, theme })),
          ),
      ),
  );
await mkdir(values.out, { recursive: true });
const browser = await launchBrowser();
for (const { hash, width, language, theme } of shots) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.on('console', (message) => console.log(message.type(), message.text()));
  page.on('pageerror', (error) => console.log(error.message));
  await page.goto(`${address}${hash}?lang=${language}&theme=${theme}`);
  await page.waitForSelector('h1');
  await page.waitForTimeout(300);
  const name = hash.replace(/[^\w]+/g, '-').replace(/^-|-$/g, '') || 'portfolio';
  const path = join(values.out, `${name}-${width}-${language}-${theme}.png`);
  await page.screenshot({ path, fullPage: true });
  console.log(path);
  await page.close();
}
await browser.close();
removeTemporaryFolders();
