import { expect, test } from 'vitest';
import type { Truth } from '../../../bench/peers/data/truth.ts';
import { grade } from '../../../bench/peers/grade.ts';

const truth: Truth = {
  rows: { t: 1_000 },
  planted: [
    { kind: 'missing', at: 't.a', value: 0.12 },
    { kind: 'missing-token', at: 't.b', value: 0.04 },
    { kind: 'type', at: 't.a', value: 'number' },
    { kind: 'key', at: 't.k' },
  ],
  alsoTrue: [{ kind: 'key', at: 't.also' }],
};

test('a share counts if it is right, and who reads a token as missing has found it', () => {
  const said = [
    { kind: 'missing', at: 't.a', value: 0.1209 },
    { kind: 'missing', at: 't.b', value: 0.04 },
  ] as const;
  const offers = ['missing', 'missing-token'] as const;
  expect(grade(said, truth, offers)).toEqual({
    missing: { found: 1, planted: 1, wrong: 0 },
    'missing-token': { found: 1, planted: 1, wrong: 0 },
  });
  const off = [{ kind: 'missing', at: 't.a', value: 0.14 }] as const;
  expect(grade(off, truth, ['missing']).missing).toEqual({ found: 0, planted: 1, wrong: 0 });
});

test('what is not so is counted as wrong, what is true all the same is not', () => {
  const said = [
    { kind: 'key', at: 't.k' },
    { kind: 'key', at: 't.also' },
    { kind: 'key', at: 't.a' },
    { kind: 'type', at: 't.a', value: 'text' },
  ] as const;
  expect(grade(said, truth, ['key', 'type'])).toEqual({
    key: { found: 1, planted: 1, wrong: 1 },
    type: { found: 0, planted: 1, wrong: 0 },
  });
});

test('of what a tool has no notion of there is no grade', () => {
  expect(grade([], truth, ['key'])).toEqual({ key: { found: 0, planted: 1, wrong: 0 } });
});
