import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from './column-widths.ts';
import { textWidth } from './styles.ts';

test('a column without a share is as wide as its text, the others share the rest', () => {
  const columns = [{ title: 'What', share: 3 }, { title: 'Where', share: 1 }, { title: 'Amount' }];
  const [what = 0, where = 0, amount = 0] = columnWidths(columns, [['a', 'b', '1,234,567.89']]);
  expect(amount).toBeGreaterThan(1100);
  expect(amount).toBeLessThan(1700);
  expect(what / where).toBeCloseTo(3, 1);
});

test('Chinese characters are twice as wide as letters', () => {
  const widthOf = (title: string) =>
    columnWidths([{ title: 'x', share: 1 }, { title }], [])[1] ?? 0;
  expect(widthOf('资产负债')).toBeGreaterThan(widthOf('abcd') + 200);
});

test('no share is too small for the longest word of its column', () => {
  const columns = [{ title: 'Year', share: 1 }, ...Array(6).fill({ title: 'Amount', share: 20 })];
  const row = ['2024', ...Array(6).fill('534,686.68')];
  const [year = 0] = columnWidths(columns, [row]);
  expect(year).toBeGreaterThan(230 + 4 * 112 - 1);
});

test('whatever the columns, they fill the page and none vanishes', () => {
  const column = fc.record({ title: fc.string() }, { requiredKeys: ['title'] });
  const shared = fc.record({ title: fc.string(), share: fc.integer({ min: 1, max: 9 }) });
  const columns = fc.array(fc.oneof(column, shared), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(columns, fc.string({ maxLength: 3000 }), (all, text) => {
      const widths = columnWidths(all, [all.map(() => text)]);
      const sum = widths.reduce((total, width) => total + width, 0);
      expect(sum).toBeLessThanOrEqual(textWidth);
      expect(sum).toBeGreaterThan(textWidth - all.length - 1);
      expect(Math.min(...widths)).toBeGreaterThan(20);
    }),
  );
});
