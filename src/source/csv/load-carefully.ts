import { createTextTable } from '../../engine/duckdb/text-appender.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { LoadContext } from '../load-context.ts';
import { createRejectionLog } from '../table/rejection-log.ts';
import { createRowPositions } from '../table/row-positions.ts';
import { readLines } from '../text/read-lines.ts';
import { brokenCharacters, replacementCharacter } from '../text/transcode.ts';
import type { CsvPlan, LoadedRows } from './plan-csv.ts';
import { tooFewCells, tooManyCells } from './row-reasons.ts';
import { createRecordSplitter, type SplitRecord } from './split-records.ts';

/** Reads the file record by record; what cannot be split is rejected with its line and reason. */
export async function loadCarefully(plan: CsvPlan, context: LoadContext): Promise<LoadedRows> {
  const { layout, columns } = plan;
  const { limits, signal } = context;
  const names = columns.map(({ name }) => name);
  const table = await createTextTable(context.engine, plan.relation, names);
  const splitter = createRecordSplitter({
    dialect: plan.detected.dialect,
    lineLimit: limits.lineBytes,
    cellLimit: limits.cellBytes,
    fits: (width) => width >= layout.leastWidth && width <= layout.width,
  });
  const rejections = createRejectionLog();
  const positions = createRowPositions();
  let record = 0;
  let rows = 0;
  const take = (split: SplitRecord) => {
    if (split.line < layout.firstLine || split.line === layout.headerLine) return;
    record += 1;
    const reason = split.kind === 'rejected' ? split.reason : misfit(split.cells, plan);
    if (reason || split.kind === 'rejected') {
      if (reason) rejections.row({ where: { file: plan.path, line: split.line }, reason });
      return;
    }
    table.append(fitted(split.cells, layout.width));
    positions.add({ record, line: split.line });
    rows += 1;
  };
  for await (const lines of readLines(plan.text.path, { limit: limits.lineBytes, signal })) {
    splitter.push(lines).forEach(take);
  }
  splitter.end().forEach(take);
  await table.finish();
  return { rows, rejections: rejections.all(), positionOf: positions.at };
}

function misfit(cells: readonly (string | null)[], { layout, text }: CsvPlan): Phrase | undefined {
  const found = cells.length;
  if (found < layout.leastWidth) return tooFewCells({ expected: layout.width, found });
  if (cells.slice(layout.width).some((cell) => cell !== null)) {
    return tooManyCells({ expected: layout.width, found });
  }
  const broken = text.damaged && cells.some((cell) => cell?.includes(replacementCharacter));
  return broken ? brokenCharacters({ encoding: text.encoding }) : undefined;
}

/** Delimiters without content at the end of a line are dropped; missing cells become null. */
function fitted(cells: (string | null)[], width: number): (string | null)[] {
  while (cells.length < width) cells.push(null);
  return cells.length === width ? cells : cells.slice(0, width);
}
