import type { Cell } from '../../engine/engine.ts';
import {
  as,
  binary,
  call,
  cast,
  column,
  countRows,
  isNotNull,
  literal,
  table,
} from '../../sql/build.ts';
import type { Expression, Relation, Statement } from '../../sql/tree.ts';
import { byCountThenText, type HashedValue } from './weighted.ts';

/** The number of hashes: the engine's `hash` is uniform over 0 … 2⁶⁴ − 1. */
export const hashes = 2n ** 64n;

/**
 * A column's value as it is grouped: −0 as 0, so that the text of a group does not depend on threads, and bytes as
 * their hex, which is one text in every engine.
 */
export function groupingValue(name: string, physicalType: string): Expression {
  const value = column(name);
  if (physicalType === 'BLOB') return call('lower', call('hex', value));
  const fraction = /^DECIMAL\((\d+),\s*\1\)$/.exec(physicalType);
  const places = Number(fraction?.[1] ?? 38);
  // DuckDB leaves the nought before the point out where the type has no room for it.
  if (places < 38) return cast(value, { decimal: [places + 1, places] });
  return isFloating(physicalType) ? binary('+', value, literal(0)) : value;
}

const isFloating = (physicalType: string) => /^(DOUBLE|FLOAT|REAL)$/i.test(physicalType);

/** Every distinct value `v` of an expression with its count `n`; optionally those below a hash only. */
export function groupedStatement(from: Relation, value: Expression, belowHash?: bigint): Statement {
  return {
    select: [as('v', value), as('n', countRows())],
    from,
    ...(belowHash === undefined ? {} : { where: hashBelow(value, belowHash) }),
    groupBy: [value],
  };
}

export function hashBelow(value: Expression, limit: bigint): Expression {
  const below = binary('<', call('hash', value), cast(literal(limit), 'unsigned'));
  return binary('and', isNotNull(value), below);
}

/** The rows `v`, `n` of a statement or kept table of a column's values as text, count and hash. */
export function hashedStatement(
  from: Relation,
  physicalType: string,
  where?: Expression,
): Statement {
  const value = column('v');
  return {
    select: [
      as('v', isFloating(physicalType) ? call('doubleText', value) : cast(value, 'text')),
      as('n', column('n')),
      as('h', call('hash', column('v'))),
    ],
    from,
    ...(where === undefined ? {} : { where }),
  };
}

export function subquery(select: Statement, as = 'frequency'): Relation {
  return { kind: 'subquery', select, as };
}

export const kept = (name: string): Relation => table(name);

/** Rows of `hashedStatement`, most frequent first. */
export function hashedValues(rows: readonly (readonly Cell[])[]): readonly HashedValue[] {
  return rows
    .map(([v, n, h]) => ({
      text: v === null || v === undefined ? null : String(v),
      count: Number(n),
      hash: v === null ? 0n : hashOf(h),
    }))
    .sort(byCountThenText);
}

function hashOf(cell: Cell | undefined): bigint {
  return typeof cell === 'bigint' ? cell : BigInt(Number(cell));
}
