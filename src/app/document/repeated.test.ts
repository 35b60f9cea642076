import { expect, test } from 'vitest';
import type { TableDiscovery } from '../../discover/discovery.ts';
import type { DuplicatePair } from '../../discover/duplicates/find-duplicates.ts';
import { repeatedOf } from './repeated.ts';

const discovery: TableDiscovery = {
  table: 'persons',
  columns: [],
  describesPersons: true,
  keys: [],
  duplicateRows: { count: 0, query: 'q1', rows: [] },
};

const pair = (a: number, b: number, confidence: number): DuplicatePair => ({
  positions: [a, b],
  rows: [
    { kind: 'record', file: 'persons.csv', record: a + 1 },
    { kind: 'record', file: 'persons.csv', record: b + 1 },
  ],
  confidence,
  same: ['name'],
  alike: [],
  different: [],
});

test('says nothing where nothing stands twice', () => {
  expect(repeatedOf(discovery)).toEqual({});
});

test('counts the records beyond the first of each cluster, and shows the surest pairs first', () => {
  const pairs = [pair(0, 1, 0.6), pair(1, 2, 0.9), pair(5, 7, 0.9)];
  const { repeated } = repeatedOf({
    ...discovery,
    duplicateRecords: {
      columns: ['name'],
      pairs,
      clusters: [
        [0, 1, 2],
        [5, 7],
      ],
      share: 1,
      query: 'q2',
    },
  });
  expect(repeated?.records).toMatchObject({ clusters: 2, repeated: 3, pairs: 3, compared: 1 });
  expect(repeated?.records?.list.map(({ confidence }) => confidence)).toEqual([0.9, 0.9, 0.6]);
});
