import type { Problem, Where } from '../../../vocabulary/problem.ts';
import type { TemplateColumn } from '../../../vocabulary/value/template/template-field.ts';
import { nearestOrDash } from '../../../words/nearest.ts';
import { findHeaders } from './find-headers.ts';
import {
  cellMissing,
  cellOfNoChoice,
  cellOfNoDate,
  cellOfNoFlag,
  cellOfNoNumber,
  cellOfNoWhole,
  headerMissing,
  headerUnknown,
} from './input-file-problems.ts';
import { type CellValue, readCell } from './read-cell.ts';
import type { Grid, GridLine } from './read-grids.ts';

/** One entry of a list, and the line that it stands in. */
export interface ReadEntry {
  readonly line: number;
  readonly values: Readonly<Record<string, CellValue>>;
}

export interface ReadTable {
  readonly entries: readonly ReadEntry[];
  readonly problems: readonly Problem[];
  /** Where a column stands, for what is found wrong later. */
  readonly placeOf: (line: number, name: string) => Where;
}

/**
 * Reads the entries of a sheet or a delimited file by the names of its columns. Empty rows are left
 * out; whatever is wrong is told with its row and column, all of it at once.
 */
export function readTable(grid: Grid, columns: readonly TemplateColumn[]): ReadTable {
  const file = { file: grid.file, ...(grid.sheet === undefined ? {} : { sheet: grid.sheet }) };
  const found = findHeaders(grid, columns);
  const needed = columns.filter(({ required }) => required === true).map(({ name }) => name);
  const missing = needed.filter((name) => found?.columns.has(name) !== true);
  if (found === undefined || missing.length > 0) {
    const problem = headerMissing({ columns: missing.join(', ') }, file);
    return { entries: [], problems: [...grid.problems, problem], placeOf: () => file };
  }
  const placeOf = (line: number, name: string): Where => {
    const column = found.columns.get(name);
    return { ...file, line, ...(column === undefined ? {} : { column }) };
  };
  const known = columns.flatMap(({ name, label }) => [name, label.en, label.zh]);
  const problems: Problem[] = [
    ...grid.problems,
    ...found.unknown.map(({ column, header }) =>
      headerUnknown(
        { nearest: nearestOrDash(header, known) },
        { ...file, line: found.line, column },
      ),
    ),
  ];
  const entries = found.below.flatMap((line) => {
    const filled = columns.filter(({ name }) => textAt(line, found.columns, name) !== undefined);
    if (filled.length === 0) return [];
    const read = readLine(line, { columns, at: found.columns, placeOf });
    problems.push(...read.problems);
    return [{ line: line.line, values: read.values }];
  });
  return { entries, problems, placeOf };
}

interface LineContext {
  readonly columns: readonly TemplateColumn[];
  readonly at: ReadonlyMap<string, number>;
  readonly placeOf: ReadTable['placeOf'];
}

function readLine(line: GridLine, { columns, at, placeOf }: LineContext) {
  const values: Record<string, CellValue> = {};
  const problems: Problem[] = [];
  for (const { name, kind, choices, required } of columns) {
    const text = textAt(line, at, name);
    const where = placeOf(line.line, name);
    if (text === undefined) {
      if (required === true) problems.push(cellMissing({ input: name }, where));
      continue;
    }
    const value = readCell(text, kind, choices);
    if (value === undefined) problems.push(unfit(name, { kind, choices }, where));
    else values[name] = value;
  }
  return { values, problems };
}

function textAt(line: GridLine, at: ReadonlyMap<string, number>, name: string): string | undefined {
  const column = at.get(name);
  return column === undefined ? undefined : line.cells.get(column);
}

/** What is wrong with a cell: what it should hold, never what it holds. */
export function unfit(
  input: string,
  { kind, choices }: { readonly kind: string; readonly choices?: readonly string[] | undefined },
  where: Where,
): Problem {
  if (kind === 'decimal') return cellOfNoNumber({ input }, where);
  if (kind === 'whole') return cellOfNoWhole({ input }, where);
  if (kind === 'date') return cellOfNoDate({ input }, where);
  if (kind === 'flag') return cellOfNoFlag({ input }, where);
  return cellOfNoChoice({ input, choices: (choices ?? []).join(' | ') }, where);
}
