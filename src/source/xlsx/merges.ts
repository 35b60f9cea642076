import { defineProblem } from '../../vocabulary/problem.ts';

export const mergedTooLarge = defineProblem({
  code: 'source.merged-too-large',
  params: ['limit'],
  texts: {
    en: 'The merged ranges of a sheet cover more than the limit of {limit} cells.',
    zh: '某工作表的合并区域超过 {limit} 个单元格的上限。',
  },
  remedy: { en: 'Undo the merging in the sheet.', zh: '请在工作表中取消合并。' },
});

/** A merged range. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const range = /<(?:\w+:)?mergeCell\s[^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"[^>]*>/g;

/**
 * The merged ranges of a sheet, which stand behind its cells. They are searched as text: to parse
 * the whole sheet for them would double the time. Raises `source.merged-too-large`.
 */
export async function readMerges(
  pieces: AsyncIterable<Buffer>,
  limit: number,
): Promise<readonly Merge[]> {
  const merges: Merge[] = [];
  let cells = 0;
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece.toString('latin1');
    let end = 0;
    for (const found of text.includes('mergeCell') ? text.matchAll(range) : []) {
      const [whole, left = '', top = '', right = '', bottom = ''] = found;
      const merge = {
        top: Number(top),
        left: columnNumber(left),
        bottom: Number(bottom),
        right: columnNumber(right),
      };
      merges.push(merge);
      cells += (merge.right - merge.left + 1) * (merge.bottom - merge.top + 1);
      end = found.index + whole.length;
    }
    rest = text.slice(Math.max(end, text.length - 200));
    if (cells > limit) throw mergedTooLarge({ limit });
  }
  return merges.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The number of a column from 1, by its letters; `AB12` is 28. */
export function columnNumber(reference: string): number {
  let number = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    number = number * 26 + letter;
  }
  return number;
}

/**
 * Tells whether a cell lies in a merged range without being its first. Rows are asked for in
 * ascending order.
 */
export function createMergeCover(
  merges: readonly Merge[],
): (row: number, column: number) => boolean {
  let next = 0;
  let current = 0;
  let open: Merge[] = [];
  const goTo = (row: number) => {
    current = row;
    open = open.filter(({ bottom }) => bottom >= row);
    for (; (merges[next]?.top ?? Number.POSITIVE_INFINITY) <= row; next += 1) {
      const merge = merges[next];
      if (merge !== undefined && merge.bottom >= row) open.push(merge);
    }
  };
  return (row, column) => {
    if (row !== current) goTo(row);
    return open.some(
      ({ top, left, right }) =>
        left <= column && column <= right && !(row === top && column === left),
    );
  };
}
