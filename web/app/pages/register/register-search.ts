import type { RegisterSearch } from '../../api/register.ts';

/** States that a registration can be in once it was published, in the order of its life. */
export const publicStates = [
  'published',
  'objected',
  'recorded',
  'inForce',
  'underObjection',
  'renewalPending',
  'withdrawn',
  'terminated',
  'refused',
  'expired',
  'cancelled',
] as const satisfies readonly RegisterSearch['state'][];

/** Reads the search of an address; what it does not know is left out. */
export function readRegisterSearch(search: Record<string, unknown>): RegisterSearch {
  const { state } = search;
  // The router takes digits in an address that somebody typed for a number.
  const q = typeof search.q === 'number' ? String(search.q) : search.q;
  const known = publicStates.find((one) => one === state);
  return {
    ...(typeof q === 'string' && q.trim() !== '' ? { q } : {}),
    ...(known === undefined ? {} : { state: known }),
  };
}
