import { expect, test } from 'vitest';
import { areContrary, unitNamedBy, unitOf } from './units.ts';

test.each([
  ['|oz', 'oz'],
  ['|OZ.', 'oz'],
  ['|ounce', 'oz'],
  ['|oz. Can', 'oz'],
  ['|fl. oz', 'oz'],
  ['|KG', 'kg'],
  ['|公斤', 'kg'],
  ['|A', undefined],
  ['$|', undefined],
])('%s is the unit %s', (affix, unit) => {
  expect(unitOf(affix)).toBe(unit);
});

test('units of one quantity are contrary, one unit or two quantities are not', () => {
  expect(areContrary(['kg', 'g', 'kg'])).toBe(true);
  expect(areContrary(['oz', 'ml'])).toBe(true);
  expect(areContrary(['kg', 'kg'])).toBe(false);
  expect(areContrary(['kg', 'km'])).toBe(false);
});

test('a header names a unit by a word of its own', () => {
  expect(unitNamedBy('ounces')).toBe('oz');
  expect(unitNamedBy('weight_kg')).toBe('kg');
  expect(unitNamedBy('网重(公斤)')).toBe('kg');
  expect(unitNamedBy('weight')).toBeUndefined();
  expect(unitNamedBy('plan_m')).toBeUndefined();
});
