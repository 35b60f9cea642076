import { expect, test } from 'vitest';
import { recentPages } from './recent-pages.ts';

test('pages are remembered up to so many bytes, and the one shown longest ago is forgotten first', () => {
  const pages = recentPages(10);
  const keep = (id: string, ...lengths: number[]) =>
    pages.keep(id, new Map(lengths.map((length, at) => [String(at), Buffer.alloc(length)])));
  const known = () => ['a', 'b', 'c', 'd'].filter((id) => pages.get(id) !== undefined).join('');
  keep('a', 2, 2);
  keep('b', 4);
  expect(known()).toBe('ab');
  pages.get('a');
  keep('c', 5);
  expect(known()).toBe('ac');
  keep('a', 4);
  expect(known()).toBe('ac');
  keep('d', 11);
  expect(known()).toBe('');
});
