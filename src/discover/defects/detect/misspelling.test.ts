import { expect, test } from 'vitest';
import { slip } from './misspelling.ts';

test('a few edits of a word are a slip', () => {
  expect(slip('birminghxm', 'birmingham')).toBe(1);
  expect(slip('surxical infectixn prevention', 'surgical infection prevention')).toBe(2);
  expect(slip('CHICAGO', 'Chicago')).toBe(0);
  expect(slip('St Paul', 'St. Paul')).toBe(0);
});

test('another number, a short word and another name are none', () => {
  expect(slip('hf-3', 'hf-4')).toBeUndefined();
  expect(slip('Room 12', 'Room 13')).toBeUndefined();
  expect(slip('al', 'ak')).toBeUndefined();
  expect(slip('Portland', 'Oakland')).toBeUndefined();
  expect(slip('青山区', '铜山区')).toBeUndefined();
});

test('a closed list of categories allows for slips in short words', () => {
  expect(slip('yxs', 'yes', true)).toBe(1);
  expect(slip('存序', '存续', true)).toBe(1);
  expect(slip('存序', '存续')).toBeUndefined();
});
