import { expect, test } from 'vitest';
import { readDate, readMemory, readSample, readShare, readThreads } from './option-values.ts';

test('values that fit are read', () => {
  expect(readMemory('1.5 GiB')).toBe('1.5GiB');
  expect(readThreads('16')).toBe(16);
  expect(readSample('10000')).toBe(10000);
  expect(readDate('2024-02-29')).toBe('2024-02-29');
  expect(readShare('0.95')).toBe(0.95);
});

test.each([
  ['memory without a unit', () => readMemory('2')],
  ['memory that is no size', () => readMemory('lots')],
  ['no threads', () => readThreads('0')],
  ['part of a thread', () => readThreads('1.5')],
  ['threads as a word', () => readThreads('all')],
  ['a day that is not in the calendar', () => readDate('2023-02-29')],
  ['a day in another spelling', () => readDate('31/10/2026')],
  ['a share above 1', () => readShare('1.2')],
  ['an empty share', () => readShare('')],
])('%s is a usage problem', (_, read) => {
  expect(read).toThrow(expect.objectContaining({ code: 'cli.bad-option' }));
});
