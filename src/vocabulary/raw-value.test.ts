import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { RawValue } from './raw-value.ts';

const secret = '13800000000';
const raw = RawValue.of(secret);

test('a raw value answers questions but has no text and no JSON form', () => {
  expect(raw.test((text) => text.length === 11)).toBe(true);
  expect(raw.measure((text) => text.length)).toBe(11);
  expect(() => `${raw}`).toThrow('bug');
  expect(() => JSON.stringify({ raw })).toThrow('bug');
  expect(inspect({ raw })).not.toContain(secret);
  expect(Object.keys(raw)).toEqual([]);
});

test('what is derived from a raw value is raw', () => {
  const upper = raw.map((text) => `+86${text}`);
  expect(upper.measure((text) => text.length)).toBe(14);
  expect(() => String(upper)).toThrow('bug');
});
