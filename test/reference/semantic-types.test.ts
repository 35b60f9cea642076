import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { semanticTypes } from '../../src/discover/semantic/semantic-types.ts';
import { semanticTypesPage } from './semantic-types-page.ts';

test('the reference page lists the types as they are', () => {
  const page = new URL('../../docs/reference/semantic-types.md', import.meta.url);
  expect(readFileSync(page, 'utf8')).toBe(semanticTypesPage());
});

test('types have ids and texts of their own', () => {
  for (const of of [
    (t: (typeof semanticTypes)[number]) => t.id,
    (t: (typeof semanticTypes)[number]) => t.texts.en,
    (t: (typeof semanticTypes)[number]) => t.texts.zh,
  ]) {
    expect(new Set(semanticTypes.map(of)).size).toBe(semanticTypes.length);
  }
});
