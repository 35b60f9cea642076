import { expect, test } from 'vitest';
import { fromTo } from './from-to.ts';

test('a small move is told with the decimals that show it', () => {
  expect(fromTo(59.94, 63.31)).toBe('59.9 → 63.3');
  expect(fromTo(91.291, 91.323)).toBe('91.29 → 91.32');
  expect(fromTo(91.2914, 91.2918)).toBe('91.291 → 91.292');
});
