import { expect, test } from 'vitest';
import { states } from '../../../../src/rights/registration/states.ts';
import { publicStates, readRegisterSearch } from './register-search.ts';

test('an address says what is searched for; what is not known is left out', () => {
  expect(readRegisterSearch({ q: '零售', state: 'inForce', more: 'x' })).toEqual({
    q: '零售',
    state: 'inForce',
  });
  expect(readRegisterSearch({ q: 2026 })).toEqual({ q: '2026' });
  expect(readRegisterSearch({ q: ' ', state: 'draft' })).toEqual({});
});

test('every state offered is one of the state table', () => {
  const table = Object.keys(states);
  expect(publicStates.filter((state) => !table.includes(state))).toEqual([]);
});
