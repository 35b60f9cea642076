import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import glob from 'fast-glob';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);

const openers = {
  /** What may be shown, after the column was classified. */
  shows: 'src/discover/clearance.ts',
  /** What repairs put into a copy of the data, from the engine into the engine. */
  repairs: 'src/discover/release-proposals.ts',
};

test('two files alone open raw values', () => {
  const found = sources().filter((file) => /RawValue\s*\.\s*open\b/.test(read(file)));
  expect(found.filter((file) => !file.endsWith('.test.ts'))).toEqual([
    openers.shows,
    openers.repairs,
  ]);
});

test('what repairs open goes into the engine: the file returns nothing and only cleaning calls it', () => {
  expect(read(openers.repairs)).toMatch(/export async function \w+\([^)]*\): Promise<void> \{/);
  expect(read(openers.repairs).match(/^export (?!interface)/gm)).toHaveLength(1);
  const callers = sources().filter((file) => /release-proposals\.ts'/.test(read(file)));
  expect(callers).toEqual(['src/app/clean/propose-repairs.ts']);
});

test('cleaning reads no content out of the engine: rooms that hold its files never see a raw value', () => {
  const own = sources().filter((file) => /^src\/(app\/)?clean\//.test(file));
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter((file) => /raw-value\.ts/.test(read(file)))).toEqual([]);
});

function sources(): string[] {
  return glob
    .sync('{src,web,bench,scripts}/**/*.{ts,tsx}', { cwd: fileURLToPath(root) })
    .filter((file) => file !== 'src/vocabulary/raw-value.ts');
}

function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8');
}
