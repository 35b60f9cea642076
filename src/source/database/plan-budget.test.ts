import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BudgetRules, planBudget, plannedScans } from './plan-budget.ts';

const mebibyte = 2 ** 20;
const rules: BudgetRules = { maxBytes: 0, storage: 'rows', sampled: false };
const small = { id: 'small', columns: 3, bytes: mebibyte };
const large = { id: 'large', columns: 3, bytes: 100 * mebibyte };
const view = { id: 'view', columns: 3 };

const problemsOf = (tables: Parameters<typeof planBudget>[0], more: Partial<BudgetRules>) =>
  [...planBudget(tables, { ...rules, ...more }).refused].map(([id, { code }]) => [id, code]);

test('what costs least is measured first, and what exceeds the rest is refused with the figures', () => {
  const { refused, bytes } = planBudget([large, small], { ...rules, maxBytes: 50 * mebibyte });
  expect(bytes).toBe(20 * mebibyte);
  expect([...refused.keys()]).toEqual(['large']);
  expect(refused.get('large')).toMatchObject({
    code: 'source.too-costly',
    params: { bytes: 2000 * mebibyte, left: 30 * mebibyte, maxBytes: 50 * mebibyte },
  });
});

test('a table whose size nobody knows cannot be kept within a bound', () => {
  expect(problemsOf([view, small], { maxBytes: 1e12 })).toEqual([['view', 'source.cost-unknown']]);
});

test('drawing rows, and columns that lie apart, take fewer readings of a wide table', () => {
  const scans = (more: Partial<BudgetRules>) => plannedScans(100, { ...rules, ...more });
  expect(scans({ sampled: true })).toBeLessThan(scans({ storage: 'columns' }));
  expect(scans({ storage: 'columns' }) * 5).toBeLessThan(scans({}));
});

test('the sum over all tables never exceeds what is allowed, whatever their order', () => {
  const one = fc.record({
    columns: fc.integer({ min: 1, max: 300 }),
    bytes: fc.option(fc.nat(1e10), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), fc.nat(1e11), (list, maxBytes) => {
      const tables = list.map((table, i) => ({ id: `t${i}`, ...table }));
      const { refused, bytes } = planBudget(tables, { ...rules, maxBytes });
      const cost = ({ columns, bytes: size = 0 }: (typeof tables)[number]) =>
        size * plannedScans(columns, rules);
      const told = tables.filter(({ id }) => !refused.has(id)).map(cost);
      expect(told.reduce((a, b) => a + b, 0)).toBe(bytes);
      expect(bytes).toBeLessThanOrEqual(maxBytes);
      const backwards = planBudget([...tables].reverse(), { ...rules, maxBytes });
      expect(new Set(backwards.refused.keys())).toEqual(new Set(refused.keys()));
    }),
  );
});
