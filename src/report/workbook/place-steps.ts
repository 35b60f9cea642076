import type { Calculation } from '../../vocabulary/value/calculation.ts';
import { type CellPlace, createSheetNames } from './cell-place.ts';
import { type Paper, planPapers } from './plan-paper.ts';
import type { Voice } from './workbook-words.ts';

/** A working paper with the sheet it is drawn on. */
export interface PlacedPaper extends Paper {
  readonly sheet: string;
}

export interface PlacedSteps {
  readonly papers: readonly PlacedPaper[];
  readonly placeOf: (step: string) => CellPlace;
}

/** The row of a paper's first block, below its title and its banner. */
export const firstBlockRow = 4;
/** The column of a list in which its values stand, and of a table's first cells. */
export const valueColumn = 2;

/**
 * Says in which cell each step stands: a list has a header and one row a step, a table a header and
 * its rows, and one empty row follows each.
 */
export function placeSteps(
  calculation: Calculation,
  voice: Voice,
  sheetName = createSheetNames(),
): PlacedSteps {
  const places = new Map<string, CellPlace>();
  const papers = planPapers(calculation).map((paper) => {
    const sheet = sheetName(voice.phrase(paper.title));
    for (const { step, row, column } of cellsOf(paper)) places.set(step, { sheet, row, column });
    return { ...paper, sheet };
  });
  const placeOf = (step: string) => {
    const place = places.get(step);
    if (place === undefined) throw new Error(`bug: step ${step} stands nowhere`);
    return place;
  };
  return { papers, placeOf };
}

function* cellsOf({ blocks }: Paper) {
  let header = firstBlockRow;
  for (const block of blocks) {
    const rows =
      block.kind === 'list'
        ? block.steps.map((step) => [step])
        : block.rows.map((row) => row.cells);
    for (const [down, cells] of rows.entries())
      for (const [across, step] of cells.entries())
        if (step !== undefined)
          yield { step: step.id, row: header + 1 + down, column: valueColumn + across };
    header += rows.length + 2;
  }
}
