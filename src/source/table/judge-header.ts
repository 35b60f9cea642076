import { definePhrase } from '../phrase.ts';

export const noHeader = definePhrase({
  code: 'source.no-header',
  texts: {
    en: 'There is no header line; columns are named by their position.',
    zh: '没有表头，列按位置命名。',
  },
});

export const headerAssumed = definePhrase({
  code: 'source.header-assumed',
  texts: {
    en: 'The first line was taken for a header, though nothing but its position says so; check that it is no data.',
    zh: '首行被视为表头，但除位置外并无其他依据；请确认其不是数据。',
  },
});

type Cells = readonly (string | null)[];

/** `assumed` where no column tells and the first row could be either. */
export type HeaderVerdict = 'header' | 'assumed' | 'data';

/** Whether the first row names the columns, with or without evidence. */
export function isHeader(first: Cells, below: readonly Cells[]): boolean {
  return judgeHeader(first, below) !== 'data';
}

/**
 * Whether the first row names the columns or is data already. Each column votes: a word above
 * numbers or dates says header, and so does a name in the manner of programs (`first_name`) above
 * other words. A first cell of the same shape as the cells below it, or one
 * that comes again below, says data. Where nothing speaks, distinct words are assumed to be a header.
 */
export function judgeHeader(first: Cells, below: readonly Cells[]): HeaderVerdict {
  const named = first.filter((cell) => cell !== null && cell.trim() !== '');
  if (named.length === 0) return 'data';
  if (isRunOfYears(named)) return 'header';
  const votes = first.map((cell, column) =>
    vote(
      cell,
      below.map((row) => row[column] ?? null),
    ),
  );
  const balance = votes.reduce((sum, each) => sum + each, 0);
  if (balance !== 0) return balance > 0 ? 'header' : 'data';
  if (named.some((cell) => isValueShaped(shapeOf(cell ?? '')))) return 'data';
  return below.length === 0 || named.some((cell) => isIdentifier(cell)) ? 'header' : 'assumed';
}

/** Positive for a header, negative for data, 0 where the column does not tell. */
function vote(cell: string | null, below: Cells): number {
  const values = below.filter((value) => value !== null && value.trim() !== '');
  if (cell === null || cell.trim() === '' || values.length === 0) return 0;
  const shape = shapeOf(cell);
  const shapes = values.map((value) => shapeOf(value ?? ''));
  const valueShaped = shapes.filter(isValueShaped).length / shapes.length;
  if (isValueShaped(shape)) return valueShaped >= 0.5 ? -2 : -0.5;
  if (valueShaped >= 0.8) return 2;
  if (values.includes(cell)) return -1;
  const digits = /9/.test(shape);
  const alike = shapes.filter((each) => each === shape).length / shapes.length;
  if (digits && alike >= 0.8) return -1;
  if (!digits && shapes.filter((each) => /9/.test(each)).length >= shapes.length * 0.8) return 1;
  return isIdentifier(cell) && !values.some(isIdentifier) ? 1 : 0;
}

/** A name with an underscore, as programs give: `customer_id`, `ORDER_DATE`, `unitPrice`. */
function isIdentifier(cell: string | null): boolean {
  return /^\p{L}[\p{L}\d]*(_[\p{L}\d]+)+$|^[a-z]+\d*([A-Z][a-z]+)+$/u.test(cell ?? '');
}

/** Digits as 9, letters as a, runs of either as one: `2024-03-01` is `9-9-9`. */
function shapeOf(cell: string): string {
  return cell
    .trim()
    .slice(0, 200)
    .replace(/\p{L}+/gu, 'a')
    .replace(/\p{N}+/gu, '9');
}

/** The shape of a number, an amount, a date or a time rather than of a word. */
function isValueShaped(shape: string): boolean {
  if (/^[-+]?(a )?[$€£¥]?[9.,]*9[9.,%]*( ?[$€£¥%])?$/.test(shape)) return true;
  return /^9([-/.:]9)+([T ]9(:9)*(\.9)?(Z|a)?)?$/.test(shape) || /^9[年]/.test(shape);
}

/** Years in order across the columns name them, as in `country, 2019, 2020, 2021`. */
function isRunOfYears(cells: Cells): boolean {
  const years = cells.filter((cell) => /^(19|20)\d\d$/.test(cell ?? '')).map(Number);
  const others = cells.length - years.length;
  const inOrder = years.every(
    (year, at) => at === 0 || Math.abs(year - (years[at - 1] ?? 0)) === 1,
  );
  return years.length >= 2 && others >= 1 && others <= 3 && inOrder;
}
