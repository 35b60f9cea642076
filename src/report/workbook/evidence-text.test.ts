import { expect, test } from 'vitest';
import { evidenceText } from './evidence-text.ts';

test('facts that follow one another are one range', () => {
  const facts = ['ev-1', 'ev-10', 'ev-2', 'ev-3', 'ev-12'];
  expect(evidenceText(facts)).toBe('ev-1–3, ev-10, ev-12');
  expect(evidenceText([])).toBe('');
  expect(evidenceText(['other', 'ev-1'])).toBe('other, ev-1');
});

test('a list of any length fits into a cell', () => {
  const facts = Array.from({ length: 50_000 }, (_, i) => `ev-${2 * i}`);
  expect(evidenceText(facts).length).toBeLessThan(700);
  expect(evidenceText(facts)).toMatch(/ev-\d+, …$/);
});
