import { judgeHeader } from '../table/judge-header.ts';
import { modalWidth } from './detect-dialect.ts';
import type { SplitRecord } from './split-records.ts';

type Cells = readonly (string | null)[];

/** Where the table lies in a delimited file. */
export interface Layout {
  /** Cells of each row. */
  readonly width: number;
  /** Rows down to this many cells are filled up with nulls: the header alone is wider. */
  readonly leastWidth: number;
  readonly headers: readonly string[];
  /** Nothing but its place says that the header is one. */
  readonly headerAssumed: boolean;
  /** Line of the header; undefined where there is none. */
  readonly headerLine: number | undefined;
  /** Line at which the table starts, with its header. */
  readonly firstLine: number;
  /** Records above the header that are not part of the table. */
  readonly preamble: number;
}

const deepestHeader = 20;

/** Finds the header among the first records and settles the width. Undefined where none is a record. */
export function detectLayout(sample: readonly SplitRecord[]): Layout | undefined {
  const records = sample.filter((record) => record.kind === 'record');
  const [first] = records;
  if (first === undefined) return undefined;
  const at = headerCandidate(records.map((record) => record.cells));
  const candidate = records[at] ?? first;
  const below = records.slice(at + 1);
  const [width] = modalWidth(below);
  const same = below.filter((record) => record.cells.length === width);
  const verdict = judgeHeader(
    candidate.cells,
    same.map((record) => record.cells),
  );
  if (verdict !== 'data') {
    return {
      headerAssumed: verdict === 'assumed',
      ...withHeader(candidate.cells, width || candidate.cells.length),
      ...place(candidate.line, at),
    };
  }
  const all = modalWidth(records)[0];
  return {
    width: all,
    leastWidth: all,
    headers: Array.from({ length: all }, () => ''),
    headerAssumed: false,
    headerLine: undefined,
    firstLine: first.line,
    preamble: 0,
  };
}

function place(line: number, at: number) {
  return { headerLine: line, firstLine: line, preamble: at };
}

/** The first record that is filled like a header: titles above it have one cell. */
function headerCandidate(records: readonly Cells[]): number {
  const [width] = modalWidth(
    records.map((cells) => ({ kind: 'record', line: 0, cells: [...cells] })),
  );
  if (width <= 1) return 0;
  const filled = (cells: Cells) =>
    cells.filter((cell) => cell !== null && cell.trim() !== '').length;
  const found = records
    .slice(0, deepestHeader)
    .findIndex((cells) => filled(cells) >= 2 && filled(cells) >= width / 2);
  return Math.max(found, 0);
}

/** Header and rows may differ in width: nothing that either holds is dropped. */
function withHeader(header: Cells, rowWidth: number) {
  const names = header.map((cell) => cell ?? '');
  const named = names.findLastIndex((name) => name.trim() !== '') + 1;
  const width = Math.max(named, rowWidth);
  const headers = Array.from({ length: width }, (_, column) => names[column] ?? '');
  return { width, leastWidth: Math.min(rowWidth, width), headers };
}
