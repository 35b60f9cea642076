import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BudgetedTable, planBudget, plannedScans, type Storage } from './plan-budget.ts';

const mebibyte = 2 ** 20;

const tableOf = (id: string, bytes?: number, more: Partial<BudgetedTable> = {}): BudgetedTable => ({
  id,
  rows: 100_000,
  columns: 9,
  ...(bytes !== undefined && { bytes }),
  blockBytes: 8192,
  ...more,
});

const kinds = (tables: readonly BudgetedTable[], maxBytes: number) =>
  [...planBudget(tables, { maxBytes, storage: 'rows' }).tables].map(([id, { kind }]) => [id, kind]);

test('tables that cost less than what is allowed are measured whole', () => {
  const budget = planBudget([tableOf('a', mebibyte)], { maxBytes: 20 * mebibyte, storage: 'rows' });
  expect(budget.tables.get('a')).toEqual({ kind: 'whole', bytes: 20 * mebibyte });
  expect(budget.bytes).toBe(20 * mebibyte);
});

test('what small tables leave goes to the large one, which is measured on some of its blocks', () => {
  const tables = [tableOf('large', 1000 * mebibyte), tableOf('small', mebibyte)];
  const { tables: planned, bytes } = planBudget(tables, {
    maxBytes: 520 * mebibyte,
    storage: 'rows',
  });
  expect(planned.get('small')?.kind).toBe('whole');
  const large = planned.get('large');
  if (large?.kind !== 'blocks') throw new Error('not by blocks');
  // 500 of 20,000 mebibytes, less what drawing blocks at random may exceed its mean by.
  expect(large.share).toBeGreaterThan(0.022);
  expect(large.share).toBeLessThan(0.025);
  expect(large.rows).toBe(Math.round(100_000 * large.share));
  expect(bytes).toBeLessThanOrEqual(520 * mebibyte);
});

test('without blocks, with too few, or of unknown size a table is refused with the figures', () => {
  const noBlocks = { id: 'no-blocks', rows: 1, columns: 9, bytes: 1000 * mebibyte };
  const tables = [noBlocks, tableOf('few', 1000 * mebibyte), tableOf('unknown')];
  const { tables: planned } = planBudget(tables, { maxBytes: 4 * mebibyte, storage: 'rows' });
  const problem = (id: string) => {
    const budget = planned.get(id);
    return budget?.kind === 'refused' ? budget.problem : undefined;
  };
  expect(problem('no-blocks')?.code).toBe('source.too-costly');
  expect(problem('few')?.params).toMatchObject({
    bytes: 20_000 * mebibyte,
    maxBytes: 4 * mebibyte,
  });
  expect(problem('unknown')?.code).toBe('source.cost-unknown');
});

test('where columns lie apart, a scan of one does not read the others', () => {
  expect(plannedScans(100, 'columns')).toBeLessThan(plannedScans(100, 'rows') / 5);
  expect(kinds([tableOf('wide', 100 * mebibyte, { columns: 100 })], 2000 * mebibyte)).toEqual([
    ['wide', 'blocks'],
  ]);
});

test('the sum over all tables never exceeds what is allowed, whatever their order', () => {
  const one = fc.record({
    rows: fc.nat(1e6),
    columns: fc.integer({ min: 1, max: 300 }),
    bytes: fc.option(fc.nat(1e10), { nil: undefined }),
    blocks: fc.boolean(),
  });
  const storage = fc.constantFrom<Storage>('rows', 'columns');
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), fc.nat(1e11), storage, (list, maxBytes, by) => {
      const tables = list.map(({ blocks, bytes, ...table }, i) => ({
        id: `t${i}`,
        ...table,
        ...(bytes !== undefined && { bytes }),
        ...(blocks && { blockBytes: 8192 }),
      }));
      const { tables: planned, bytes } = planBudget(tables, { maxBytes, storage: by });
      const told = [...planned.values()].map((each) => (each.kind === 'refused' ? 0 : each.bytes));
      expect(told.reduce((a, b) => a + b, 0)).toBe(bytes);
      expect(bytes).toBeLessThanOrEqual(maxBytes);
      expect(planned.size).toBe(tables.length);
      const backwards = planBudget([...tables].reverse(), { maxBytes, storage: by });
      expect(Object.fromEntries(backwards.tables)).toEqual(Object.fromEntries(planned));
    }),
  );
});
