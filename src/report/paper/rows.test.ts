import { expect, test } from 'vitest';
import type { RowReference } from '../../vocabulary/row-reference.ts';
import { render } from '../../words/words.ts';
import { rowsText } from './rows.ts';

const row = (file: string, record: number, line?: number): RowReference =>
  line === undefined ? { kind: 'record', file, record } : { kind: 'record', file, record, line };
const said = (rows: readonly RowReference[], language: 'en' | 'zh') =>
  rowsText(rows, (texts, params) => render(texts, language, params));

test('a file is named once, its first three rows by numbers that no separator tears apart', () => {
  const rows = [row('a.csv', 1, 1202), row('a.csv', 2, 1203), row('b.csv', 7), row('b.csv', 8)];
  expect(said(rows, 'en')).toBe('a.csv lines 1202, 1203; b.csv record 7');
  expect(said(rows, 'zh')).toBe('a.csv 第 1202、1203 行；b.csv 第 7 条记录');
});

test('a masked key is shown, and what has no address is left out', () => {
  const rows: RowReference[] = [{ kind: 'unaddressable' }, { kind: 'key', masked: 'k***' }];
  expect(said(rows, 'en')).toBe('k***');
  expect(said([], 'en')).toBe('');
});
