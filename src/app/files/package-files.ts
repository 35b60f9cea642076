import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineProblem } from '../../vocabulary/problem.ts';

export const pageNotBuilt = defineProblem({
  code: 'app.page-not-built',
  texts: {
    en: 'the page of the report is not built.',
    zh: '报告页面尚未构建。',
  },
  remedy: { en: 'Run: npm run build', zh: '请运行：npm run build' },
});

/** The built page that a report is written into. */
export async function reportPage(): Promise<string> {
  const path = join(packageRoot(), 'dist', 'report', 'index.html');
  if (!existsSync(path)) throw pageNotBuilt({});
  return await readFile(path, 'utf8');
}

/** Folder of the built web application; undefined where it was not built. */
export function webAppFolder(): string | undefined {
  const folder = join(packageRoot(), 'dist', 'web-app');
  return existsSync(join(folder, 'index.html')) ? folder : undefined;
}

/** The shop that comes with Assay: six tables with planted defects, and their contract. */
export function exampleFolder(): string {
  return join(packageRoot(), 'examples', 'shop');
}

/** The program that assesses in a process of its own. */
export function assessmentProgram(): string {
  return programBeside('assessment-child', 'src/app/registry/assessing/assessment-child.ts');
}

/** The program that reads reports in a thread of its own. */
export function reportReaderProgram(): string {
  return programBeside('report-reader', 'src/app/registry/assets/report-reader.ts');
}

/** A program of ours: its source where that runs, else what was built of it. */
function programBeside(name: string, source: string): string {
  if (import.meta.url.endsWith('.ts')) return join(packageRoot(), source);
  // A build for tests stands elsewhere, whole.
  const beside = fileURLToPath(new URL(`${name}.js`, import.meta.url));
  return existsSync(beside) ? beside : join(packageRoot(), 'dist', `${name}.js`);
}

/** The folder of Assay's own package: this module runs from `src/` and from `dist/`. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
