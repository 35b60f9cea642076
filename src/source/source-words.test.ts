import fastGlob from 'fast-glob';
import { expect, test } from 'vitest';
import { sourceWords } from './source-words.ts';

test('every note and every reason for a rejection has its texts in the list', async () => {
  const files = await fastGlob('**/*.ts', { cwd: import.meta.dirname, ignore: ['**/*.test.ts'] });
  const modules = await Promise.all(files.map((file) => import(`./${file}`)));
  const codes = modules.flatMap((module) => Object.values(module).flatMap(phraseCodes));
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !(code in sourceWords))).toEqual([]);
});

/** The code of what `definePhrase` made; a problem has a remedy and brings its texts itself. */
function phraseCodes(value: unknown): string[] {
  if (typeof value !== 'function' || !('kind' in value)) return [];
  const { kind } = value;
  if (typeof kind !== 'object' || kind === null || !('code' in kind) || 'remedy' in kind) return [];
  return [String(kind.code)];
}
