import { type CellContent, createCellReader } from './cell-text.ts';
import type { GridCell, GridRow } from './find-table.ts';
import { columnNumber, createMergeCover, type Merge } from './merges.ts';
import { createTextReader } from './read-text.ts';
import type { Workbook } from './read-workbook.ts';
import { parseXml } from './xml.ts';

/**
 * Reads the rows of a sheet that hold anything, piece by piece. Cells that a merged range covers
 * are left out: only its first one is shown.
 */
export async function* readRows(
  pieces: AsyncIterable<Buffer>,
  workbook: Workbook,
  merges: readonly Merge[],
): AsyncGenerator<readonly GridRow[]> {
  const gathered: GridRow[] = [];
  const take = (row: GridRow) => {
    if (row.cells.length > 0) gathered.push(row);
  };
  for await (const _ of parseXml(pieces, createRowHandlers(workbook, merges, take))) {
    if (gathered.length > 0) yield gathered.splice(0);
  }
}

function createRowHandlers(
  workbook: Workbook,
  merges: readonly Merge[],
  take: (row: GridRow) => void,
) {
  const contentOf = createCellReader(workbook);
  const isCovered = createMergeCover(merges);
  const inline = createTextReader();
  let row = 0;
  let column = 0;
  let cells: GridCell[] = [];
  let cell = { type: 'n', style: 0, isFormula: false };
  let value = '';
  let inValue = false;

  const finishCell = () => {
    const content: CellContent = contentOf({ ...cell, value, inline: inline.take() });
    if (content.kind !== 'blank' && !isCovered(row, column)) cells.push({ column, content });
  };
  return {
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnNumber(attributes.r);
        cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), isFormula: false };
        value = '';
      } else if (name === 'v') inValue = true;
      else if (name === 'f') cell.isFormula = true;
      else if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r);
        column = 0;
        cells = [];
      } else inline.open(name);
    },
    text: (text: string) => {
      if (inValue) value += text;
      else inline.text(text);
    },
    close: (name: string) => {
      if (name === 'v') inValue = false;
      else if (name === 'c') finishCell();
      else if (name === 'row') take({ row, cells });
      else inline.close(name);
    },
  };
}
