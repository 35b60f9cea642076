import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { assetDeclarationSchema } from '../../src/vocabulary/declarations/asset-declaration.ts';
import { columnDeclarationSchema } from '../../src/vocabulary/declarations/column-declaration.ts';
import { tableDeclarationSchema } from '../../src/vocabulary/declarations/table-declaration.ts';

const page = readFileSync(
  new URL('../../docs/reference/custom-properties.md', import.meta.url),
  'utf8',
);

/** Every key and every word of an enumeration in a JSON Schema. */
function wordsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = Reflect.get(schema, 'properties');
  const choices: unknown = Reflect.get(schema, 'enum');
  return [
    ...(typeof own === 'object' && own !== null ? Object.keys(own) : []),
    ...(Array.isArray(choices) ? choices.map(String) : []),
    ...Object.values(schema).flatMap(wordsOf),
  ];
}

it.each([
  ['contract', assetDeclarationSchema],
  ['table', tableDeclarationSchema],
  ['column', columnDeclarationSchema],
] as const)('every property of a %s is documented', (_, schema) => {
  const words = new Set(wordsOf(z.toJSONSchema(schema)));
  expect(words.size).toBeGreaterThan(10);
  const missing = [...words].filter((word) => !new RegExp(`\\b${word}\\b`).test(page));
  // The six grades are written as a range.
  expect(missing).toEqual(missing.filter((word) => /^general-[23]$/.test(word)));
});
