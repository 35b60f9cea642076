import type { Texts } from '../../vocabulary/text.ts';
import { plainTable, type Style, say, section } from './style.ts';

/** Digits with separators of thousands, in every language alike; a dash where there are none. */
export function amountText(digits: string | undefined): string {
  if (digits === undefined) return '–';
  const [whole = '', ...fraction] = digits.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
}

/** A titled table whose columns after the first are numbers; nothing where it has no rows. */
export function tableSection(
  style: Style,
  title: Texts,
  columns: readonly Texts[],
  rows: readonly (readonly string[])[],
): string[] {
  if (rows.length === 0) return [];
  const heads = columns.map((column, i) => ({
    title: say(style, column),
    align: i === 0 ? ('left' as const) : ('right' as const),
  }));
  return section(style, title, plainTable(heads, rows));
}
