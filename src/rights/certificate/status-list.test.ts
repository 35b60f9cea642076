import { expect, test } from 'vitest';
import { encodeStatusList, isRevoked, smallestStatusList } from './status-list.ts';

test('an index outside the list, before it or between two entries is refused, not read as unset', () => {
  const list = encodeStatusList([0, smallestStatusList - 1]);
  expect([isRevoked(list, 0), isRevoked(list, 1)]).toEqual([true, false]);
  expect(isRevoked(list, smallestStatusList - 1)).toBe(true);
  for (const index of [-1, 0.5, smallestStatusList]) {
    expect(() => isRevoked(list, index)).toThrow(
      expect.objectContaining({ code: 'certificate.status-index-outside' }),
    );
  }
});
