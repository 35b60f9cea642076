import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * A browser for the tests: on Linux the Chromium inside an npm package, elsewhere an installed
 * Chrome or Edge. `ASSAY_FONTS` names a folder of fonts, for a machine that has no Chinese ones.
 */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === 'linux') return launchPackaged();
  for (const channel of ['chrome', 'msedge'] as const) {
    const browser = await chromium.launch({ channel }).catch(() => null);
    if (browser !== null) return browser;
  }
  throw new Error(
    'The browser tests need Google Chrome or Microsoft Edge on this system: install one of them.',
  );
}

async function launchPackaged(): Promise<Browser> {
  const { default: packaged } = await import('@sparticuz/chromium');
  const fonts = process.env.ASSAY_FONTS;
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    // The package's own list serves a cloud function: one process, and web security off.
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    ...(fonts === undefined
      ? {}
      : { env: { ...process.env, FONTCONFIG_FILE: await fontList(fonts) } }),
  });
}

async function fontList(folder: string): Promise<string> {
  if (!existsSync(folder)) throw new Error(`ASSAY_FONTS names no folder: ${folder}`);
  const file = join(temporaryFolder(), 'fonts.conf');
  const folders = [folder, '/usr/share/fonts'].map((one) => `<dir>${one}</dir>`).join('');
  await writeFile(file, `<?xml version="1.0"?><fontconfig>${folders}</fontconfig>`);
  return file;
}
