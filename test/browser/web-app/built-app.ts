import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from '../temporary-folder.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../../..', import.meta.url));
let built: Promise<string> | undefined;

/** The folder of the web application as `npm run build` makes it, built anew for the run. */
export function builtApp(): Promise<string> {
  built ??= buildApp();
  return built;
}

async function buildApp(): Promise<string> {
  const outDir = temporaryFolder();
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const config = join(root, 'web/app/vite.config.ts');
  const { NODE_ENV: _, VITEST: _v, ...env } = process.env;
  await run(process.execPath, [vite, 'build', '--config', config, '--outDir', outDir], { env });
  return outDir;
}
