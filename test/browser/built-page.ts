import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { renderHtml } from '../../src/report/html.ts';
import type { Report } from '../../src/vocabulary/report.ts';

const built = new URL('../../dist/report/index.html', import.meta.url);

/** The template as `npm run build` makes it; built here if nobody has. */
export async function pageTemplate(): Promise<string> {
  if (!existsSync(built)) {
    const { build } = await import('vite');
    const configFile = fileURLToPath(new URL('../../web/report/vite.config.ts', import.meta.url));
    await build({ configFile, logLevel: 'error' });
  }
  return readFile(built, 'utf8');
}

/** Writes the page of a report to a file of its own, and returns its address. */
export async function writePage(report: Report): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'assay-page-')), 'report.html');
  await writeFile(file, renderHtml(report, await pageTemplate()));
  return pathToFileURL(file).href;
}
