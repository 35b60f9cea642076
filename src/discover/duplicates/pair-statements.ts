import {
  all,
  any,
  as,
  binary,
  call,
  cast,
  column,
  countRows,
  isNotNull,
  literal,
  when,
} from '../../sql/build.ts';
import type { Expression, Relation, Statement } from '../../sql/tree.ts';
import { agreementLevel } from './agreement-levels.ts';
import type { BlockingKey } from './blocking-keys.ts';
import type { ComparedRecords } from './compared-records.ts';

/** Values of a blocking key and the product of the records that have them on either side. */
export function blocksStatement(records: ComparedRecords, key: BlockingKey): Statement {
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
export function pairsStatement(
  records: ComparedRecords,
  key: BlockingKey,
  most?: number,
): Statement {
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
