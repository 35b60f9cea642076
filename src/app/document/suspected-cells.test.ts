import { expect, test } from 'vitest';
import type {
  CellDefects,
  SuspectedCell,
} from '../../discover/defects/suspected/suspected-cell.ts';
import { RawValue } from '../../vocabulary/raw-value.ts';
import { suspectedCellsOf } from './suspected-cells.ts';

const cellAt = (index: number): SuspectedCell => ({
  table: 'orders',
  row: { kind: 'record', file: 'orders.csv', record: index + 1 },
  index,
  column: 'city',
  kind: 'misspelling',
  evidence: { code: 'defect.misspelling', params: { cells: 40 } },
  confidence: 0.9,
  also: ['pattern'],
  proposal: RawValue.of('Springfield'),
});
const defects: CellDefects = {
  table: 'orders',
  minimumConfidence: 0.5,
  groups: (['misspelling', 'pattern'] as const).map((kind) => ({
    column: 'city',
    kind,
    count: 7,
    also: [],
    rows: [],
    evidence: [],
    exactness: { kind: 'exact' },
    confidence: [0.8, 0.9],
  })),
  kept: () => Array.from({ length: 7 }, (_, i) => cellAt(i)),
  all: async function* () {},
};

test('shows the first cells of a kind with their evidence, once, and no proposal', () => {
  const { suspectedCells } = suspectedCellsOf(defects);
  const shown = suspectedCells?.groups.map(({ kind, count, cells }) => [
    kind.code,
    count,
    cells.length,
  ]);
  expect(shown).toEqual([
    ['defect-kind.misspelling', 7, 5],
    ['defect-kind.pattern', 7, 0],
  ]);
  expect(suspectedCells?.groups[0]?.cells[0]).toEqual({
    row: { kind: 'record', file: 'orders.csv', record: 1 },
    confidence: 0.9,
    evidence: { code: 'defect.misspelling', params: { cells: 40 } },
  });
});

test('says nothing where no cell is suspected', () => {
  expect(suspectedCellsOf(undefined)).toEqual({});
  expect(suspectedCellsOf({ ...defects, groups: [] })).toEqual({});
});
