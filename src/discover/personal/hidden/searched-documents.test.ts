import { expect, test } from 'vitest';
import { columnProfile } from '../../../../test/discover/column-profile.ts';
import { areSearchedDocuments } from './searched-documents.ts';

const documents = (members: (i: number) => object) =>
  columnProfile(
    'settings',
    Array.from({ length: 30 }, (_, i): [string, number] => [JSON.stringify(members(i)), 1]),
  );

test('documents of short members were searched whole', () => {
  const settings = documents((i) => ({ colour: 'blue', size: i, places: ['left', 'right'] }));
  expect(areSearchedDocuments(settings, 40)).toBe(true);
});

test('prose inside a document is prose, and prose beside documents is none', () => {
  const told = 'She called again on Monday and asked for the neighbour, who had moved.';
  expect(
    areSearchedDocuments(
      documents((i) => ({ size: i, note: told + i })),
      40,
    ),
  ).toBe(false);
  expect(
    areSearchedDocuments(
      columnProfile('note', [
        [told, 3],
        ['{"a": 1}', 2],
      ]),
      40,
    ),
  ).toBe(false);
});
