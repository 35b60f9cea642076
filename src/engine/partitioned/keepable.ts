import { countRows } from '../../sql/build.ts';
import type { Partials } from './partial-states.ts';
import { aggregateKey } from './plan.ts';

/** Of fewer rows a sum of their hashes may be as good as the hash of one. */
const rowsBehindSum = 1000;

/**
 * What may be kept of a partition: whatever shows no column but those that were cleared. The sum of
 * the hashes of all its rows, of which no row follows, is kept where there are a thousand of them.
 */
export function keepable(partials: Partials, cleared: ReadonlySet<string>): Partials {
  const counted = partials.get(aggregateKey(countRows()))?.rows[0]?.[0];
  const many = typeof counted === 'number' && counted >= rowsBehindSum;
  return new Map(
    [...partials].filter(
      ([, { shows, sumOfRows }]) =>
        shows.every((column) => cleared.has(column)) || (many && sumOfRows === true),
    ),
  );
}
