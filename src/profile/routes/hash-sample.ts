import { as, column, isNotNull } from '../../sql/build.ts';
import type { Expression, Relation, Statement } from '../../sql/tree.ts';
import type { TableColumn } from '../../vocabulary/table.ts';
import type { Session } from '../session.ts';
import {
  groupedStatement,
  groupingValue,
  hashedStatement,
  hashedValues,
  hashes,
  subquery,
} from './frequency.ts';
import { completeValues } from './values/column-values.ts';
import type { HashedValue } from './weighted.ts';

/** Distinct values aimed at: enough above `completeValues` that the draw hardly ever falls short. */
const aim = Math.round(completeValues * 1.25);

/**
 * All distinct values whose hash lies below a limit, each with its exact count: a random sample
 * of the distinct values that does not depend on the order of rows.
 */
export interface HashSample {
  readonly values: readonly HashedValue[];
  /** `wholeSample` where it holds every value. */
  readonly limit: bigint;
  readonly query: string;
}

/** The limit of a sample that holds every value: the whole range but its last hash, which is as good as none. */
export const wholeSample = hashes - 1n;

/** The hash below which about enough of so many distinct values lie. */
export function sampleLimit(distinct: number): bigint {
  if (!(distinct > aim)) return wholeSample;
  return (hashes * BigInt(aim)) / BigInt(Math.round(distinct));
}

/** Draws a hash sample of a column; draws again, wider, where the estimate of distinct values was too high. */
export async function drawHashSample(
  session: Session,
  from: Relation,
  { column: of, distinct }: { readonly column: TableColumn; readonly distinct: number },
): Promise<HashSample> {
  const value = groupingValue(of.name, of.physicalType);
  let limit = sampleLimit(distinct);
  for (;;) {
    const statement = hashedStatement(
      subquery(groupedStatement(from, value, limit)),
      of.physicalType,
    );
    const { rows, query } = await session.rows(statement);
    if (rows.length >= completeValues || limit >= wholeSample) {
      return { values: hashedValues(rows), limit, query };
    }
    const estimate = estimateDistinct(rows.length, limit);
    const wider = sampleLimit(estimate * 0.8);
    limit = wider > limit ? wider : wholeSample;
  }
}

/** Distinct values in all, from those that a sample holds. */
export function estimateDistinct(held: number, limit: bigint): number {
  return held / (Number(limit) / Number(hashes));
}

/** Values that repeat among the first rows: candidates for the most frequent. */
export function repeatedStatement(head: Relation, value: Expression): Statement {
  const grouped = groupedStatement(head, value);
  return {
    select: [as('v', column('v'))],
    from: subquery(grouped),
    where: {
      kind: 'binary',
      op: 'and',
      left: isNotNull(column('v')),
      right: { kind: 'binary', op: '>', left: column('n'), right: { kind: 'literal', value: 1 } },
    },
    orderBy: [{ by: column('n'), descending: true }, { by: column('v') }],
    limit: 20,
  };
}
