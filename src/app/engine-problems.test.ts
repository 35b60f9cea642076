import { expect, test } from 'vitest';
import { engineProblem } from './engine-problems.ts';

test.each([
  ['Out of Memory Error: could not allocate block of size 256.0 KiB', 'app.out-of-memory'],
  ['IO Error: Could not write file "x": No space left on device', 'app.disk-full'],
])('%s is a problem of resources', (message, code) => {
  expect(engineProblem(new Error(message), '1GiB')).toMatchObject({ code });
});

test('any other error stays what it was', () => {
  const error = new Error('Conversion Error: a cell');
  expect(engineProblem(error, '1GiB')).toBe(error);
});
