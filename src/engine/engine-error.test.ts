import { expect, it } from 'vitest';
import { dataErrorKind, engineErrorKind } from './engine-error.ts';

it('names errors of the engine by their kind, however short, and no others', () => {
  expect(engineErrorKind(new Error('IO Error: Could not read "secret"'))).toBe('IO Error');
  expect(engineErrorKind(new Error('Out of Memory Error: no'))).toBe('Out of Memory Error');
  expect(engineErrorKind(new Error('something else'))).toBeUndefined();
  expect(dataErrorKind(new Error('Invalid Input Error: x'))).toBe('Invalid Input Error');
  expect(dataErrorKind(new Error('Binder Error: x'))).toBeUndefined();
});
