import { expect, test } from 'vitest';
import { discoverWords } from './discover-words.ts';
import { semanticTypes } from './semantic/semantic-types.ts';

test('every text is there in both languages with the same parameters', () => {
  const parameters = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
  for (const [code, { en, zh }] of Object.entries(discoverWords)) {
    expect(en, code).not.toBe('');
    expect(zh, code).toMatch(/\p{Script=Han}/u);
    expect(parameters(zh), code).toEqual(parameters(en));
  }
});

test('every semantic type has an id of its own and a chance rate that is a share', () => {
  expect(new Set(semanticTypes.map((type) => type.id)).size).toBe(semanticTypes.length);
  for (const { id, randomPassRate } of semanticTypes) {
    expect(randomPassRate > 0 && randomPassRate <= 1, id).toBe(true);
  }
});
