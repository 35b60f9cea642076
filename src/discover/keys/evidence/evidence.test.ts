import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Random } from '../../../../test/browser/random.ts';
import { namesKey } from '../key-preference.ts';
import { coverageEvidence } from './coverage-evidence.ts';
import { frequencyEvidence } from './frequency-evidence.ts';
import { hierarchyEvidence } from './hierarchy-evidence.ts';
import type { KeyNumbers } from './key-numbers.ts';
import { namingEvidence, saysSomething } from './name-evidence.ts';
import { rangeEvidence } from './range-evidence.ts';

function numbersOf(cells: readonly number[]): KeyNumbers {
  const values = Float64Array.from(new Set(cells)).sort();
  const counts = new Map<number, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return { of: 'whole', values, counts: values.map((v) => counts.get(v) ?? 0) };
}
const counter = (rows: number) => numbersOf(Array.from({ length: rows }, (_, i) => i + 1));
const draw = (n: number, make: (random: Random) => number, seed: number) => {
  const random = new Random(seed);
  return numbersOf(Array.from({ length: n }, () => make(random)));
};
const ends = (child: KeyNumbers, keys: number) =>
  rangeEvidence(child, counter(keys), { distinct: child.values.length, keys });
const seed = fc.integer({ min: 1, max: 100_000 });

test('draws from a key reach its ends; a short scale inside a long key does not', () => {
  fc.assert(
    fc.property(seed, fc.integer({ min: 40, max: 400 }), (at, keys) => {
      const drawn = draw(15 * keys, (r) => r.whole(1, keys + 1), at);
      expect(ends(drawn, keys)).toBeGreaterThan(2);
      expect(
        ends(
          draw(500, (r) => r.whole(1, 6), at),
          200 + keys,
        ),
      ).toBeLessThan(-3);
    }),
  );
});

test('two or three values prove little, and less the longer the key', () => {
  const three = numbersOf([1, 2, 3]);
  expect(ends(three, 3)).toBeLessThan(4);
  expect(ends(three, 8)).toBeLessThan(1);
  expect(ends(three, 80)).toBeLessThan(-3);
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 500 }), (keys) => {
      expect(ends(three, keys + 1)).toBeLessThanOrEqual(ends(three, keys) + 1e-9);
    }),
  );
});

test('the ends of a range that goes on beyond the key are no evidence for it', () => {
  const wide = draw(2000, (r) => r.whole(0, 501), 7);
  expect(ends(wide, 455)).toBeLessThanOrEqual(0.5);
});

test('a smooth scale is told from references of uneven use', () => {
  let [smoothTaken, unevenTaken] = [0, 0];
  for (let at = 1; at <= 300; at++) {
    const bell = draw(4000, (r) => 18 + Math.round(20 * (r.next() + r.next() + r.next())), at);
    if (frequencyEvidence(bell, counter(100)) < 0) smoothTaken += 1;
    const weights = new Random(at);
    const use = Array.from({ length: 100 }, () => weights.next() ** 3);
    const uneven = numbersOf(
      use.flatMap((weight, i) => new Array<number>(1 + Math.round(60 * weight)).fill(i + 1)),
    );
    if (frequencyEvidence(uneven, counter(100)) > 0) unevenTaken += 1;
  }
  expect(smoothTaken).toBeGreaterThanOrEqual(297);
  expect(unevenTaken).toBeGreaterThanOrEqual(285);
});

test('numbers that count within groups are told by ever fewer of them; even use says nothing', () => {
  const lines = numbersOf(
    Array.from({ length: 300 }, (_, i) => i % 6).flatMap((n) =>
      Array.from({ length: n + 1 }, (_, line) => line + 1),
    ),
  );
  expect(frequencyEvidence(lines, counter(8))).toBe(-3);
  expect(frequencyEvidence(numbersOf([1, 2, 3, 4, 1, 2, 3, 4]), counter(4))).toBe(0);
});

test('hardly any use of a key speaks against it, and few references cannot speak for it', () => {
  expect(coverageEvidence(5, 1000, 400)).toBe(-3);
  expect(coverageEvidence(9, 10, 400)).toBe(0);
  expect(coverageEvidence(390, 4000, 400)).toBeGreaterThan(0);
});

test('a forest is a hierarchy, a circle is none', () => {
  fc.assert(
    fc.property(seed, fc.integer({ min: 10, max: 300 }), (at, rows) => {
      const random = new Random(at);
      const keys = Float64Array.from({ length: rows }, (_, i) => i + 1);
      const above = keys.map((key) => (key <= 2 ? Number.NaN : random.whole(1, key)));
      expect(hierarchyEvidence({ keys, above })).toBeGreaterThan(1);
      const circle = above.map((over, i) => (i === 0 ? rows : over));
      const reached = circle.map((over, i) => (i === rows - 1 ? 1 : over));
      expect(hierarchyEvidence({ keys, above: reached })).toBe(-4);
    }),
  );
});

test('numbers at random in the range of the key hardly ever make a hierarchy', () => {
  let wrong = 0;
  for (let at = 1; at <= 300; at++) {
    const random = new Random(at);
    const keys = Float64Array.from({ length: 40 }, (_, i) => i + 1);
    if (hierarchyEvidence({ keys, above: keys.map(() => random.whole(1, 41)) }) > 1) wrong += 1;
  }
  expect(wrong).toBeLessThanOrEqual(15);
});

test('names count where they say something, in English and Chinese', () => {
  const to = { table: 'customers', column: 'id' };
  expect(namingEvidence({ table: 'orders', column: 'customer_id' }, to)).toBeGreaterThan(5);
  expect(namingEvidence({ table: 'orders', column: 'quantity' }, to)).toBeLessThan(-2);
  expect(namingEvidence({ table: 't1', column: 'c4' }, { table: 't2', column: 'c0' })).toBe(0);
  const chinese = { table: '客户表', column: '客户编号' };
  expect(namingEvidence({ table: '订单表', column: '客户' }, chinese)).toBeGreaterThan(2);
  expect(['c0', 'col_3', 'field7', 't12', '列3'].some(saysSomething)).toBe(false);
});

test('a postal code or a word that ends alike is not called a key', () => {
  const called = ['customer_id', 'orderId', 'userid', '客户编号', 'area_code', 'invoice no'];
  expect(called.filter(namesKey)).toEqual(called);
  const others = ['postcode', 'zip_code', 'PostalCode', '邮政编码', 'paid', 'is_valid', 'grid'];
  expect(others.filter(namesKey)).toEqual([]);
});
