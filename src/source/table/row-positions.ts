/** Where data row `index` (from 0) stands in its file: both count from 1. */
export interface RowPosition {
  readonly record: number;
  readonly line: number;
}

/**
 * Remembers where each row stands. Rows mostly follow each other record by record and line by
 * line, so only the places where they do not are kept: a file without gaps costs one entry.
 */
export interface RowPositions {
  /** Notes the position of the next row. */
  readonly add: (position: RowPosition) => void;
  readonly at: (index: number) => RowPosition;
}

export function createRowPositions(): RowPositions {
  const starts: number[] = [];
  const records: number[] = [];
  const lines: number[] = [];
  let count = 0;
  const at = (index: number): RowPosition => {
    const run = lastAtMost(starts, index);
    const past = index - (starts[run] ?? 0);
    return { record: (records[run] ?? 1) + past, line: (lines[run] ?? 1) + past };
  };
  return {
    add: ({ record, line }) => {
      const expected = count === 0 ? undefined : at(count);
      if (expected?.record !== record || expected.line !== line) {
        starts.push(count);
        records.push(record);
        lines.push(line);
      }
      count += 1;
    },
    at,
  };
}

/**
 * The positions of rows of which some span several lines.
 *
 * @param firstLine line of the first row
 * @param rows indices of the rows that span lines, ascending
 * @param breaks line ends inside each of them
 */
export function positionsWithBreaks(
  firstLine: number,
  rows: Float64Array,
  breaks: Float64Array,
): RowPositions['at'] {
  const passed = new Float64Array(breaks.length + 1);
  breaks.forEach((count, at) => {
    passed[at + 1] = (passed[at] ?? 0) + count;
  });
  return (index) => {
    const [first = index] = rows;
    const before = index > first ? lastAtMost(rows, index - 1) + 1 : 0;
    return { record: index + 1, line: firstLine + index + (passed[before] ?? 0) };
  };
}

function lastAtMost(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
