import { expect, test } from 'vitest';
import { storeFault } from './store-fault.ts';

const coded = (code: string) => Object.assign(new Error('Failed query'), { code });

test.each([
  coded('57P01'),
  coded('57P03'),
  coded('08006'),
  coded('ECONNREFUSED'),
  new Error('Connection terminated unexpectedly'),
  new Error('Failed query: begin', { cause: coded('ECONNRESET') }),
])('%s says that no database answers', (error) => {
  expect(storeFault(error)).toMatchObject({ code: 'store.unavailable' });
});

test.each([coded('23505'), coded('40001'), new Error('a bug'), 'no error'])(
  '%s is left as it is',
  (error) => {
    expect(storeFault(error)).toBe(error);
  },
);
