import { expect, test } from 'vitest';
import type { DefectKind } from '../../../discover/defects/defect-kinds.ts';
import type { CellDefects } from '../../../discover/defects/suspected/suspected-cell.ts';
import { exact } from '../../../vocabulary/exactness.ts';
import { suspectedIn } from './suspected-in-column.ts';

const row = (record: number) => ({ kind: 'record' as const, file: 't.csv', record });

function defects(...kinds: readonly (readonly [string, DefectKind, number])[]): CellDefects {
  return {
    table: 't',
    minimumConfidence: 0.5,
    groups: kinds.map(([column, kind, count]) => ({
      column,
      kind,
      count,
      exactness: exact,
      also: [],
      evidence: [],
      rows: [row(count)],
      confidence: [0.9, 0.9],
      query: `q-${kind}`,
    })),
    kept: () => [],
    all: async function* () {},
  };
}

const column = (tokens: number) => ({
  column: { name: 'c' },
  measures: { missingTokens: { value: tokens, exactness: exact, query: 'q-tokens' } },
});

test('cells that hold a wrong value are counted apart from stand-ins and references to nothing', () => {
  const suspectedCells = defects(
    ['c', 'misspelling', 4],
    ['c', 'outlier', 3],
    ['c', 'orphan', 9],
    ['c', 'disguised-missing', 7],
    ['d', 'misspelling', 50],
  );
  expect(suspectedIn({ suspectedCells }, column(5))).toEqual({
    searched: true,
    wrong: 7,
    rows: [row(4), row(3)],
    queries: ['q-misspelling', 'q-outlier'],
    disguised: 2,
  });
});

test('tokens that the profile counts as missing are not counted again', () => {
  const suspectedCells = defects(['c', 'disguised-missing', 7]);
  expect(suspectedIn({ suspectedCells }, column(7)).disguised).toBe(0);
  expect(suspectedIn({ suspectedCells }, column(9)).disguised).toBe(0);
});

test('where no cells were looked at, nothing is said of them', () => {
  expect(suspectedIn({}, column(0))).toMatchObject({ searched: false, wrong: 0, disguised: 0 });
});
