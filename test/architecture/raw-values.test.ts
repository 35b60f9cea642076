import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import glob from 'fast-glob';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

test('one file alone opens raw values, after the column was classified', () => {
  const openers = sources().filter((file) => /RawValue\s*\.\s*open\b/.test(read(file)));
  expect(openers.filter((file) => !file.endsWith('.test.ts'))).toEqual([
    'src/discover/clearance.ts',
  ]);
});

function sources(): string[] {
  return glob
    .sync('{src,web,bench,scripts}/**/*.{ts,tsx}', { cwd: fileURLToPath(root) })
    .filter((file) => file !== 'src/vocabulary/raw-value.ts');
}

function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8');
}
