import { expect, test } from 'vitest';
import { seeded } from '../../../../test/evaluation/seeded.ts';
import { agreementOf, groupsOf, joined } from './agreement.ts';
import type { CodedColumn } from './column-codes.ts';

function coded(codes: readonly number[]): CodedColumn {
  return { of: { column: 'c' }, codes: Int32Array.from(codes), distinct: Math.max(...codes) + 1 };
}

test('a column decides what follows from it, and not what is drawn', () => {
  const draw = seeded(3);
  const city = Array.from({ length: 2000 }, () => draw.whole(0, 99));
  const state = coded(city.map((code) => code % 7));
  const drawn = coded(city.map(() => draw.whole(0, 6)));
  expect(agreementOf(groupsOf(coded(city)), state).lift).toBe(1);
  expect(Math.abs(agreementOf(groupsOf(coded(city)), drawn).lift)).toBeLessThan(0.03);
});

test('near-unique columns decide nothing by chance', () => {
  const draw = seeded(4);
  const nearUnique = coded(Array.from({ length: 3000 }, () => draw.whole(0, 2500)));
  const drawn = coded(Array.from({ length: 3000 }, () => draw.whole(0, 3)));
  expect(Math.abs(agreementOf(groupsOf(nearUnique), drawn).lift)).toBeLessThan(0.1);
});

test('missing cells belong to no group and agree with nothing', () => {
  const lhs = coded([0, 0, 0, 1, 1]);
  const rhs = { ...coded([2, 2, 0, 1, 1]), codes: Int32Array.from([2, 2, -1, 1, 1]) };
  expect(agreementOf(groupsOf(lhs), rhs)).toMatchObject({ groups: 2, rows: 4, lift: 1 });
  expect([...joined(lhs, rhs).codes]).toEqual([0, 0, -1, 1, 1]);
});
