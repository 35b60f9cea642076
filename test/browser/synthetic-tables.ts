import type { TableReport } from '../../src/vocabulary/reports/table-report.ts';
import type { Random } from './random.ts';
import { type ColumnWish, syntheticColumn } from './synthetic-columns.ts';

export interface TableWish {
  readonly name: string;
  readonly rows: number;
  readonly columns: readonly Omit<ColumnWish, 'rows'>[];
}

/** A table with its files, keys, missing-value matrix and periods. */
export function syntheticTable(wish: TableWish, random: Random): TableReport {
  const columns = wish.columns.map((column, ordinal) =>
    syntheticColumn({ ...column, rows: wish.rows }, ordinal, random),
  );
  const key = columns.find(({ role }) => role === 'key');
  return {
    id: wish.name,
    name: wish.name,
    files: [
      {
        path: `${wish.name}.csv`,
        bytes: wish.rows * 97,
        format: 'csv',
        encoding: 'gb18030',
        delimiter: ',',
      },
    ],
    rows: wish.rows,
    notes: [{ code: 'note.encoding', params: { encoding: 'GB18030' } }],
    rejectedRows: { count: 0, list: [] },
    rejectedCells: { count: 0, list: [] },
    fingerprint: { quick: hex(16, random), schema: hex(16, random) },
    measures: {
      rows: { value: wish.rows, query: 'q1' },
      columns: { value: columns.length },
      duplicateRows: { value: 0, of: wish.rows, query: 'q5' },
    },
    keys:
      key === undefined
        ? []
        : [
            {
              columns: [key.name],
              kind: 'primary',
              source: 'declared',
              distinct: wish.rows,
              nonNull: wish.rows,
              holds: true,
              query: 'q2',
            },
          ],
    missing: missing(wish, random),
    columns,
  };
}

function missing(wish: TableWish, random: Random): TableReport['missing'] {
  const blocks = wish.rows === 0 ? 0 : 36;
  return {
    by: 'time',
    labels: Array.from({ length: blocks }, (_, block) => {
      const month = ((10 + block) % 12) + 1;
      return `${2023 + Math.floor((10 + block) / 12)}-${String(month).padStart(2, '0')}`;
    }),
    columns: wish.columns
      .filter((column) => (column.missing ?? 0) > 0)
      .map((column, index) => ({
        column: column.name,
        shares: Array.from({ length: blocks }, (_, block) =>
          share(column.missing ?? 0, index, block, random),
        ),
      })),
  };
}

/** Some columns miss evenly, some only until a day, some in a short gap. */
function share(of: number, index: number, block: number, random: Random): number {
  const even = Math.min(1, of * (0.7 + random.next() * 0.6));
  if (index % 3 === 0) return even;
  if (index % 3 === 1) return block < of * 36 ? 0.97 : 0;
  return block > 14 && block < 19 ? Math.min(1, of * 9) : 0.001;
}

export function hex(length: number, random: Random): string {
  return Array.from({ length }, () => random.whole(0, 16).toString(16)).join('');
}
