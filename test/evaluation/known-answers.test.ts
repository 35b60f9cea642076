import { expect, test } from 'vitest';
import type { SuspectedCell } from '../../src/discover/defects/suspected/suspected-cell.ts';
import { RawValue } from '../../src/vocabulary/raw-value.ts';
import { saidOf } from './duplicate-pairs.ts';
import { scoreCells } from './error-cells.ts';
import { compareColumns } from './personal-columns.ts';
import { scoreRepairs } from './repairs.ts';

function cell(index: number, confidence: number, proposal?: string): SuspectedCell {
  return {
    table: 't',
    row: { kind: 'record', file: 't.csv', record: index + 1 },
    index,
    column: 'c',
    kind: 'type',
    evidence: { code: 'none', params: {} },
    confidence,
    also: [],
    ...(proposal !== undefined && { proposal: RawValue.of(proposal) }),
  };
}

const truth = new Map([
  ['t[0].c', ['right']],
  ['t[1].c', ['right', 'also right']],
  ['t[2].c', ['right']],
]);

test('cells under the usual confidence are not answers, but stay for other thresholds', () => {
  const cells = [cell(0, 0.9), cell(1, 0.4), cell(7, 0.6)];
  const score = scoreCells('s: error cells', 's', { cells, truth });
  expect(score).toMatchObject({ truePositives: 1, falsePositives: 1, falseNegatives: 2 });
  expect(score.asked?.answers.get('t[1].c')).toBe(0.4);
});

test('a repair is right by its text, an emptied wrong cell is missed, and every repair of a right cell is wrong', () => {
  const cells = [
    cell(0, 0.9, 'right'),
    cell(1, 0.9, 'also right'),
    cell(2, 0.9, ''),
    cell(7, 0.9, 'other'),
    cell(8, 0.3, 'other'),
    cell(9, 0.9),
  ];
  const applied = scoreRepairs('s: repairs applied', { cells, truth, from: 0.8 });
  expect(applied).toMatchObject({ truePositives: 2, falsePositives: 1, falseNegatives: 1 });
  const all = scoreRepairs('s: repairs proposed', { cells, truth, from: 0 });
  expect(all.falsePositives).toBe(2);
});

test('strictly, quasi-identifiers are neither right nor wrong; with them, they are right', () => {
  const kinds = new Map([
    ['t.name', 'personal'],
    ['t.phone', 'personal'],
    ['t.zip', 'quasi'],
    ['t.price', 'none'],
  ]);
  const found = [
    { name: 't.name', flagged: true, share: 1 },
    { name: 't.zip', flagged: true, share: 1 },
    { name: 't.price', flagged: true, share: 0.9 },
    { name: 't.phone', flagged: false, share: 0.6 },
  ];
  const set = { set: 's', blank: false, found, kinds, seconds: 0 };
  const [strict, wide] = compareColumns(set);
  expect(strict).toMatchObject({ truePositives: 1, falsePositives: 1, falseNegatives: 1 });
  expect(wide).toMatchObject({ truePositives: 2, falsePositives: 1, falseNegatives: 1 });
  expect(strict?.asked?.answers.get('t.phone')).toBe(0.6);
});

test('of the pairs that were asked for, those likelier than not are said', () => {
  const pairs = new Map([
    ['0-1', 0.9],
    ['0-2', 0.5],
    ['1-2', 0.2],
  ]);
  expect([...saidOf(pairs)]).toEqual(['0-1']);
});
