import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { factTexts } from '../vocabulary/fact-names.ts';
import { functionNames } from './formula.ts';
import { fieldNames } from './model/model-schema.ts';

const path = new URL('../../docs/reference/assessment-models.md', import.meta.url);
const reference = readFileSync(path, 'utf8');

test('the reference names every fact with its texts', () => {
  for (const [name, { en, zh }] of Object.entries(factTexts)) {
    expect(reference).toContain(`| \`${name}\` | ${en} | ${zh} |`);
  }
});

test('the reference names every field and every function', () => {
  const missing = [...fieldNames, ...functionNames].filter((name) => !reference.includes(name));
  expect(missing).toEqual([]);
});
