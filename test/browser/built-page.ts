import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { renderHtml } from '../../src/report/html.ts';
import type { Report } from '../../src/vocabulary/reports/report.ts';
import { temporaryFolder } from './temporary-folder.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
let built: Promise<string> | undefined;

/** The template as `npm run build` makes it, built anew so that no test sees a stale one. */
export function pageTemplate(): Promise<string> {
  built ??= buildTemplate();
  return built;
}

/** In a process of its own, for a test's NODE_ENV would build React for development. */
async function buildTemplate(): Promise<string> {
  const outDir = temporaryFolder();
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const config = join(root, 'web/report/vite.config.ts');
  const { NODE_ENV: _, VITEST: _v, ...env } = process.env;
  await run(process.execPath, [vite, 'build', '--config', config, '--outDir', outDir], { env });
  return readFile(join(outDir, 'index.html'), 'utf8');
}

/** Writes the page of a report to a file of its own, and returns its address. */
export async function writePage(report: Report): Promise<string> {
  const file = join(temporaryFolder(), 'report.html');
  await writeFile(file, renderHtml(report, await pageTemplate()));
  return pathToFileURL(file).href;
}
