import {
  all,
  any,
  as,
  ascending,
  binary,
  call,
  cast,
  column,
  countRows,
  isNotNull,
  literal,
  table,
  when,
} from '../../sql/build.ts';
import type { Expression, Relation, Statement } from '../../sql/tree.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { agreementLevel } from './agreement-levels.ts';
import type { FieldKind } from './record-fields.ts';

/** Two tables of record cells in the engine; the same one twice for duplicates within a table. */
export interface ComparedRecords {
  readonly left: string;
  readonly right: string;
  readonly kinds: readonly FieldKind[];
  /** Records on each side. */
  readonly rows: readonly [number, number];
  /** By field: the text fields beside it in the table, with which it may have been swapped. */
  readonly swaps: readonly (readonly number[])[];
  /** By field: whether it belongs to the entity itself. */
  readonly intrinsic: readonly boolean[];
  /** By field: whether it is a time or an amount. */
  readonly eventful: readonly boolean[];
  /** By field: whether it says which entity a record is about. */
  readonly naming: readonly boolean[];
  /** By field: whether hardly two records share a value of it. */
  readonly telling: readonly boolean[];
  /** By field: distinct values. */
  readonly distinct: readonly number[];
}

/** Pairs of records and how far each of their fields agrees. */
export interface ComparedPairs {
  readonly left: Float64Array;
  readonly right: Float64Array;
  /** By field. */
  readonly levels: readonly Float64Array[];
}

/** Pairs that all blocking keys together may bring; most are dropped at sight, which takes a second in all. */
const mostPairs = 400_000;
/** Of a short table fewer do: so many for each record, as far as a handful of blocks needs. */
const pairsPerRecord = 50;
const fewestPairs = 100_000;
/** Rows stand below this, so that two positions fit one number. */
export const mostPosition = 2 ** 26;
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

/** The two sides of a pair as statements name them. */
type Side = 'l' | 'r';
/** What records must share to be compared; null shares nothing. */
export type BlockingKey = (side: Side) => Expression;

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

/** Values of a blocking key and the product of the records that have them on either side. */
function blocksStatement(records: ComparedRecords, key: BlockingKey): Statement {
  const pairs = binary('*', column('n', 'left sizes'), column('n', 'right sizes'));
  const statement: Statement = {
    select: [as('key', column('key', 'left sizes')), as('pairs', pairs)],
    from: {
      kind: 'join',
      type: 'inner',
      left: sizes(records.left, key('l'), ['l', 'left sizes']),
      right: sizes(records.right, key('r'), ['r', 'right sizes']),
      on: binary('=', column('key', 'left sizes'), column('key', 'right sizes')),
    },
  };
  return records.left === records.right
    ? { ...statement, where: binary('>', pairs, literal(1)) }
    : statement;
}

function sizes(name: string, key: Expression, [alias, outer]: readonly [string, string]): Relation {
  const select: Statement = {
    select: [as('key', key), as('n', countRows())],
    from: { kind: 'table', name, as: alias },
    where: isNotNull(key),
    groupBy: [key],
  };
  return { kind: 'subquery', select, as: outer };
}

/** Pairs that share a key, of blocks with at most so many pairs; of all blocks where left out. */
function pairsStatement(records: ComparedRecords, key: BlockingKey, most?: number): Statement {
  const { left, right, kinds, swaps } = records;
  const [l, r] = [column('n', 'l'), column('n', 'r')];
  const same = binary('=', key('l'), key('r'));
  const once = left === right ? [binary('<', l, r)] : [];
  const joined: Relation = {
    kind: 'join',
    type: 'inner',
    left:
      most === undefined
        ? { kind: 'table', name: left, as: 'l' }
        : withinBlocks(records, key, most),
    right: { kind: 'table', name: right, as: 'r' },
    on: all(same, ...once),
  };
  return {
    ...(most === undefined ? {} : { where: isPromising(records) }),
    select: [
      as('l', cast(l, 'double')),
      as('r', cast(r, 'double')),
      ...kinds.map((_, i) => as(`a${i}`, agreementLevel(kinds, i, swaps[i] ?? []))),
    ],
    from: joined,
  };
}

/**
 * Whether two records may match at all, by comparisons that cost next to nothing: one of the fields
 * that name them begins alike, and all that begins alike is together rarer than one in as many
 * records as there are.
 */
function isPromising({ kinds, naming, distinct, rows }: ComparedRecords): Expression {
  const alike = kinds.map((_, i) => {
    const [mine, yours] = (['l', 'r'] as const).map((side) =>
      call('left', column(`c${i}`, side), literal(2)),
    );
    return binary('=', mine ?? literal(null), yours ?? literal(null));
  });
  const named = alike
    .filter((_, i) => naming[i])
    .map((is) => when(is, literal(true), literal(false)));
  const weight = alike
    .map((is, i) => when(is, literal(Math.log(Math.max(1, distinct[i] ?? 1))), literal(0)))
    .reduce((sum, each) => binary('+', sum, each), literal(0));
  return all(any(...named), binary('>=', weight, literal(Math.log(Math.max(...rows, 1)))));
}

function withinBlocks(records: ComparedRecords, key: BlockingKey, most: number): Relation {
  const few: Statement = {
    select: [as('key', column('key'))],
    from: { kind: 'subquery', select: blocksStatement(records, key), as: 'blocks' },
    where: binary('<=', column('pairs'), literal(most)),
  };
  return {
    kind: 'join',
    type: 'inner',
    left: { kind: 'table', name: records.left, as: 'l' },
    right: { kind: 'subquery', select: few, as: 'few' },
    on: binary('=', key('l'), column('key', 'few')),
  };
}

/**
 * The blocking keys of some fields: each value of a text or code; its first characters and its
 * last, for a slip at either end; and for the most telling fields the beginnings of two at once,
 * for values too frequent to stand alone.
 */
export function blockingKeys(kinds: readonly FieldKind[]): readonly BlockingKey[] {
  const cells = kinds.flatMap((kind, i) => (kind === 'number' ? [] : [i]));
  const whole = cells.map(
    (i): BlockingKey =>
      (side) =>
        column(`c${i}`, side),
  );
  const start = (i: number, side: Side) => call('left', column(`c${i}`, side), literal(prefix));
  const telling = cells.slice(0, combined);
  const joint = telling.flatMap((i, at) =>
    telling.slice(at + 1).map(
      (j): BlockingKey =>
        (side) =>
          binary('||', binary('||', start(i, side), literal('|')), start(j, side)),
    ),
  );
  const starts = telling.map(
    (i): BlockingKey =>
      (side) =>
        call('left', column(`c${i}`, side), literal(2 * prefix)),
  );
  return [...whole, ...starts, ...joint];
}

/** Characters of a beginning: as many as most slips spare, few enough to be shared. */
const prefix = 3;
/** Fields combined two by two: six combinations. */
const combined = 4;

export function dropRecords(session: DiscoverySession, names: readonly string[]): Promise<unknown> {
  return Promise.all([...new Set(names)].map((name) => session.sql.drop(name)));
}

/** Cells as hashes, by field, for counting how frequent each is; the first column is where rows stand. */
export async function recordHashes(
  { sql }: DiscoverySession,
  name: string,
  fields: number,
): Promise<{ readonly positions: Float64Array; readonly hashes: readonly Float64Array[] }> {
  const hash = (i: number) => binary('%', call('hash', column(`c${i}`)), literal(2 ** 52));
  const present = (i: number): Expression => ({
    kind: 'case',
    when: [{ if: isNotNull(column(`c${i}`)), result: cast(hash(i), 'double') }],
    else: literal(null),
  });
  const { columns } = await sql.numbers({
    select: [
      as('n', cast(column('n'), 'double')),
      ...Array.from({ length: fields }, (_, i) => as(`h${i}`, present(i))),
    ],
    from: table(name),
  });
  const [positions = new Float64Array(), ...hashes] = columns;
  return { positions, hashes };
}
