import type { Phrase } from '../../../../src/vocabulary/text.ts';
import type { Step } from '../../../../src/vocabulary/value/calculation.ts';

/** A table of a working paper: a cell for each row and column that has a step. */
export interface Grid {
  readonly rows: readonly Phrase[];
  readonly columns: readonly Phrase[];
  readonly cell: (row: Phrase, column: Phrase) => Step | undefined;
}

/** One working paper: its single numbers and its table, in the order of the calculation. */
export interface Paper {
  readonly title: Phrase;
  readonly lines: readonly Step[];
  readonly grid: Grid | undefined;
}

/** What tells one phrase from another. */
export function keyOf({ code, params }: Phrase): string {
  return `${code} ${JSON.stringify(params)}`;
}

/** The steps of a calculation as its working papers. */
export function papersOf(steps: readonly Step[]): readonly Paper[] {
  const papers = byPaper(steps);
  return [...papers.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const inTable = own.filter(({ place }) => place.column !== undefined);
    const lines = own.filter(({ place }) => place.column === undefined);
    return [{ title: first.place.paper, lines, grid: gridOf(inTable) }];
  });
}

function gridOf(steps: readonly Step[]): Grid | undefined {
  if (steps.length === 0) return undefined;
  const cells = new Map(steps.map((step) => [addressOf(step.place.row, step.place.column), step]));
  return {
    rows: distinct(steps.map(({ place }) => place.row)),
    columns: distinct(byFullestRow(steps).flatMap(({ place }) => place.column ?? [])),
    cell: (row, column) => cells.get(addressOf(row, column)),
  };
}

/** The row with most cells first: it has the columns in the order in which they follow. */
function byFullestRow(steps: readonly Step[]): readonly Step[] {
  const cells = (of: Step) =>
    steps.filter(({ place }) => keyOf(place.row) === keyOf(of.place.row)).length;
  const fullest = Math.max(...steps.map(cells));
  const first = steps.find((step) => cells(step) === fullest);
  if (first === undefined) return steps;
  const row = keyOf(first.place.row);
  return [...steps.filter(({ place }) => keyOf(place.row) === row), ...steps];
}

function addressOf(row: Phrase, column: Phrase | undefined): string {
  return `${keyOf(row)}\n${column === undefined ? '' : keyOf(column)}`;
}

function distinct(phrases: readonly Phrase[]): readonly Phrase[] {
  return [...new Map(phrases.map((phrase) => [keyOf(phrase), phrase])).values()];
}

function byPaper(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const papers = new Map<string, Step[]>();
  for (const step of steps) {
    const key = keyOf(step.place.paper);
    const own = papers.get(key);
    if (own === undefined) papers.set(key, [step]);
    else own.push(step);
  }
  return papers;
}
