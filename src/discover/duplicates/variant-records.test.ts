import { expect, test } from 'vitest';
import { levels } from './agreement-levels.ts';
import { variantTest } from './variant-records.ts';

const { missing, different, similar, near, equal } = levels;

const ware = variantTest({
  kinds: ['text', 'text', 'number'],
  telling: [true, false, false],
  intrinsic: [false, false, false],
});
const wares = (...of: readonly number[]) => ware((i) => of[i] ?? missing);

test.each([
  ['another name, whatever else agrees', [similar, equal, equal], true],
  ['one name in another size', [equal, equal, different], true],
  ['a slip in the name', [near, equal, equal], false],
  ['a rounded measure', [equal, equal, near], false],
  ['a slip in the name and another size', [near, equal, different], false],
  ['no name at all', [missing, equal, equal], false],
  ['a missing measure', [equal, equal, missing], false],
])('%s', (_, of, is) => {
  expect(wares(...of)).toBe(is);
});

test('what a name and a telephone agree in is one firm, however many work there', () => {
  const firm = variantTest({
    kinds: ['text', 'code', 'number'],
    telling: [true, true, false],
    intrinsic: [false, false, false],
  });
  const firms = (...of: readonly number[]) => firm((i) => of[i] ?? missing);
  expect(firms(equal, equal, different)).toBe(false);
  expect(firms(equal, missing, different)).toBe(true);
});

test('persons have no variants: who has a name and a birthday of their own has moved house', () => {
  const person = variantTest({
    kinds: ['text', 'code', 'text', 'number'],
    telling: [false, false, true, false],
    intrinsic: [true, true, false, false],
  });
  const persons = (...of: readonly number[]) => person((i) => of[i] ?? missing);
  expect(persons(equal, equal, different, different)).toBe(false);
  expect(persons(equal, equal, equal, different)).toBe(false);
  expect(persons(different, equal, different, equal)).toBe(true);
  expect(persons(equal, missing, different, equal)).toBe(true);
});
