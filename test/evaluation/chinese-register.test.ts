import { expect, test } from 'vitest';
import { registerColumns } from './chinese-register.ts';
import { cleanTable } from './clean-tables.ts';
import { corrupt } from './corruptions.ts';
import { registerTable } from './typed-tables.ts';

const table = cleanTable('register', 5, 500);
const cellsOf = (column: string) => table.rows.map((row) => row[table.columns.indexOf(column)]);

test('the register is written as people in China write, and the same at every run', () => {
  expect(cellsOf('签约日期').every((cell) => /^\d{4}年\d{1,2}月\d{1,2}日$/.test(cell ?? ''))).toBe(
    true,
  );
  const units = new Set(cellsOf('合同金额').map((cell) => cell?.replace(/[\d.]+/, '')));
  expect([...units].sort()).toEqual(['万元', '亿元']);
  const addresses = cellsOf('通讯地址').join('\n');
  for (const mark of ['，', ',', '（']) expect(addresses).toContain(mark);
  expect(cleanTable('register', 5, 500)).toEqual(table);
  expect(cleanTable('register', 6, 500).rows).not.toEqual(table.rows);
});

test('digits of full width are planted among plain ones, and nowhere else', () => {
  const full = /[０-９]/;
  expect(table.rows.flat().some((cell) => full.test(cell))).toBe(false);
  const { rows, planted } = corrupt(table, 1, 0.02);
  const wide = rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (full.test(cell) ? [`${r}.${table.columns[c]}`] : [])),
  );
  expect(wide.length).toBeGreaterThan(10);
  expect(new Set(wide.map((cell) => planted.get(cell)))).toEqual(new Set(['full-width digits']));
});

test('of the table whose types are judged a third is typed wide, and its truth stays by column', () => {
  const { rows, columns, known } = registerTable(5, { blank: true });
  expect(columns).toEqual(columns.map((_, i) => `c${i}`));
  expect(known).toEqual(Object.values(registerColumns));
  const mobiles = rows.map((row) => row[2] ?? '');
  const share = mobiles.filter((cell) => /[０-９]/.test(cell)).length / mobiles.length;
  expect(share).toBeGreaterThan(0.25);
  expect(share).toBeLessThan(0.42);
});
