import { as, ascending, binary, call, cast, column, countRows, literal } from '../../sql/build.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import type { BlockingKey, Side } from './blocking-keys.ts';
import { type ComparedPairs, type ComparedRecords, mostPosition } from './compared-records.ts';
import { blocksStatement, pairsStatement } from './pair-statements.ts';

/** Pairs that all blocking keys together may bring; most are dropped at sight, which takes a second in all. */
const mostPairs = 400_000;
/** Of a short table fewer do: so many for each record, as far as a handful of blocks needs. */
const pairsPerRecord = 50;
const fewestPairs = 100_000;
/** Random pairs that tell how often records that do not match agree. A rate of 10⁻³ shows in dozens of them. */
const randomPairs = 40_000;

/**
 * Pairs that share a blocking key, each once, in their order. Of a key the smallest blocks are
 * taken as far as its part of `mostPairs` reaches: what few records share says most.
 */
export async function candidatePairs(
  session: DiscoverySession,
  records: ComparedRecords,
  keys: readonly BlockingKey[],
): Promise<{ readonly pairs: ComparedPairs; readonly queries: readonly string[] }> {
  const queries: string[] = [];
  const parts: ComparedPairs[] = [];
  const wanted = Math.max(fewestPairs, pairsPerRecord * Math.max(...records.rows));
  const budget = Math.min(mostPairs, wanted) / keys.length;
  for (const key of keys) {
    session.signal?.throwIfAborted();
    const most = await largestBlock(session, records, { key, budget });
    if (most === 0) continue;
    const { columns, query } = await session.sql.numbers(pairsStatement(records, key, most));
    queries.push(query);
    parts.push(pairsOf(columns));
  }
  return { pairs: distinctPairs(parts), queries };
}

/** Pairs drawn by a hash of where their records stand. */
export async function drawPairs(
  session: DiscoverySession,
  records: ComparedRecords,
): Promise<ComparedPairs> {
  const [left, right] = records.rows;
  const buckets = Math.max(1, Math.floor((left * right) / randomPairs));
  const bucket = (side: Side) =>
    binary(
      '%',
      call('hash', cast(column('n', side), 'text'), literal(session.seed)),
      literal(buckets),
    );
  const { columns } = await session.sql.numbers(pairsStatement(records, bucket));
  return pairsOf(columns);
}

function pairsOf(columns: readonly Float64Array[]): ComparedPairs {
  const [left = new Float64Array(), right = new Float64Array(), ...levels] = columns;
  return { left, right, levels };
}

/** Each pair once, in the order of its records. */
function distinctPairs(parts: readonly ComparedPairs[]): ComparedPairs {
  const places: { readonly key: number; readonly part: number; readonly at: number }[] = [];
  const seen = new Set<number>();
  for (const [part, { left, right }] of parts.entries()) {
    for (let at = 0; at < left.length; at++) {
      const key = (left[at] ?? 0) * mostPosition + (right[at] ?? 0);
      if (seen.has(key)) continue;
      seen.add(key);
      places.push({ key, part, at });
    }
  }
  places.sort((a, b) => a.key - b.key);
  const take = (of: (pairs: ComparedPairs) => Float64Array | undefined) =>
    Float64Array.from(places, ({ part, at }) => {
      const from = parts[part];
      return (from === undefined ? undefined : of(from)?.[at]) ?? -1;
    });
  const fields = parts[0]?.levels.length ?? 0;
  return {
    left: take(({ left }) => left),
    right: take(({ right }) => right),
    levels: Array.from({ length: fields }, (_, i) => take(({ levels }) => levels[i])),
  };
}

/** The most pairs a block may bring so that all such blocks stay within the budget; 0 where none do. */
async function largestBlock(
  { sql }: DiscoverySession,
  records: ComparedRecords,
  { key, budget }: { readonly key: BlockingKey; readonly budget: number },
): Promise<number> {
  const { rows } = await sql.rows({
    select: [as('pairs', column('pairs')), as('blocks', countRows())],
    from: { kind: 'subquery', select: blocksStatement(records, key), as: 'blocks' },
    groupBy: [column('pairs')],
    orderBy: [ascending(column('pairs'))],
  });
  let [most, sum] = [0, 0];
  for (const [pairs, blocks] of rows) {
    sum += Number(pairs) * Number(blocks);
    if (sum > budget) break;
    most = Number(pairs);
  }
  return most;
}
