import type { Phrase } from '../../vocabulary/text.ts';
import type { Calculation, Step } from '../../vocabulary/value/calculation.ts';

/** Steps one below the other. */
export interface ListBlock {
  readonly kind: 'list';
  readonly steps: readonly Step[];
}

/** Steps in rows and columns; where nothing stands, a cell is undefined. */
export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly Phrase[];
  readonly rows: readonly {
    readonly label: Phrase;
    readonly cells: readonly (Step | undefined)[];
  }[];
}

export interface Paper {
  readonly title: Phrase;
  readonly blocks: readonly (ListBlock | TableBlock)[];
}

/**
 * The working papers of a calculation in the order of their first steps. On a paper, steps that
 * follow each other without a column make a list, those of common rows or columns a table that
 * stands where its first step does.
 */
export function planPapers({ steps }: Calculation): Paper[] {
  const papers = new Map<string, Step[]>();
  for (const step of steps) {
    const key = keyOf(step.place.paper);
    papers.set(key, [...(papers.get(key) ?? []), step]);
  }
  return [...papers.values()].flatMap((own) => {
    const title = own[0]?.place.paper;
    return title === undefined ? [] : [{ title, blocks: blocksOf(own) }];
  });
}

function blocksOf(steps: readonly Step[]): (ListBlock | TableBlock)[] {
  const drafts: (Step[] | TableDraft)[] = [];
  for (const step of steps) {
    const { row, column } = step.place;
    const last = drafts.at(-1);
    if (column === undefined) {
      if (Array.isArray(last)) last.push(step);
      else drafts.push([step]);
      continue;
    }
    const draft = { row: keyOf(row), column: keyOf(column) };
    const tables = drafts.flatMap((each) => (Array.isArray(each) ? [] : [each]));
    const table = tables.find((each) => takes(each, draft)) ?? emptyTable();
    if (!tables.includes(table)) drafts.push(table);
    addTo(table, step, column);
  }
  return drafts.map((draft) =>
    Array.isArray(draft) ? { kind: 'list', steps: draft } : finished(draft),
  );
}

interface TableDraft {
  readonly columns: Map<string, Phrase>;
  readonly rows: Map<string, { readonly label: Phrase; readonly cells: Map<string, Step> }>;
}

function emptyTable(): TableDraft {
  return { columns: new Map(), rows: new Map() };
}

/** Whether the row or the column is one of the table's, and the cell is still free. */
function takes(
  { columns, rows }: TableDraft,
  { row, column }: { readonly row: string; readonly column: string },
): boolean {
  const own = rows.get(row);
  return (own !== undefined || columns.has(column)) && own?.cells.has(column) !== true;
}

function addTo({ columns, rows }: TableDraft, step: Step, column: Phrase): void {
  const key = keyOf(step.place.row);
  const row = rows.get(key) ?? { label: step.place.row, cells: new Map<string, Step>() };
  rows.set(key, row);
  row.cells.set(keyOf(column), step);
  columns.set(keyOf(column), columns.get(keyOf(column)) ?? column);
}

function finished({ columns, rows }: TableDraft): TableBlock {
  return {
    kind: 'table',
    columns: [...columns.values()],
    rows: [...rows.values()].map(({ label, cells }) => ({
      label,
      cells: [...columns.keys()].map((column) => cells.get(column)),
    })),
  };
}

function keyOf({ code, params }: Phrase): string {
  return JSON.stringify([code, Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
