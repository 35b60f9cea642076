import {
  aggregate,
  as,
  ascending,
  binary,
  call,
  cast,
  column,
  countRows,
  descending,
  isNotNull,
  isNull,
  not,
  sumOf,
} from '../../sql/build.ts';
import type { Expression, Projection, Statement } from '../../sql/tree.ts';
import type { LogicalType } from '../../vocabulary/column.ts';
import { estimatedCount } from '../numbers/interval.ts';
import { numberOf } from '../numbers/numeric-sql.ts';
import { weightedNumbers } from '../numbers/weighted-numbers.ts';
import type { Session } from '../session.ts';
import { lengthQuantiles } from '../text/text-measures.ts';
import {
  patternProjections,
  plainTextProjections,
  presenceProjections,
} from '../text/text-statement.ts';
import { castableCells } from '../types/castable-measures.ts';
import type { MissingRule } from '../types/missing-tokens.ts';
import { finiteNumbers, type ReadNumbers } from '../types/typed-number.ts';
import { type CountsOfCounts, entropyOf, repetition } from './distinct-measures.ts';
import { hashedStatement, kept, subquery } from './frequency.ts';
import type { ValuesFound } from './values/values-found.ts';
import { type Weighted, weigh } from './weighted.ts';
import { weightedBy } from './weights.ts';

/** The columns of a kept frequency table. */
export const value = column('v');
const occurrences = column('n');
export const byCell = weightedBy(occurrences);

/** The twenty most frequent values. */
export function topStatement(name: string, physicalType: string): Statement {
  return hashedStatement(
    subquery({
      select: [as('v', value), as('n', occurrences)],
      from: kept(name),
      where: isNotNull(value),
      orderBy: [descending(occurrences), ascending(value)],
      limit: 20,
    }),
    physicalType,
  );
}

/** Counts over all cells of the column: presence, checksum and, for text, its measures. */
export function totalsProjections(
  type: LogicalType,
  missing: MissingRule | undefined,
): readonly Projection[] {
  const weighted = binary('*', cast(call('hash', value), 'hugeint'), cast(occurrences, 'hugeint'));
  const checksum = aggregate('sumInteger', weighted);
  return [
    as('rows', sumOf(occurrences)),
    as('count', byCell.count(isNotNull(value))),
    as('checksum', cast(checksum, 'text')),
    ...(missing === undefined ? [] : presenceProjections(value, byCell, missing)),
    ...(type === 'text' ? textProjections() : []),
  ];
}

export function textProjections(): readonly Projection[] {
  return [
    ...plainTextProjections(value, byCell),
    ...patternProjections(value, byCell),
    as('min', aggregate('min', value)),
    as('max', aggregate('max', value)),
  ];
}

/** Distinct values, those that occur once, and the entropy, from how many values occur how often. */
export async function repetitionPart(
  session: Session,
  name: string,
): Promise<{ readonly part: ValuesFound; readonly distinct: number }> {
  const { rows, query } = await session.rows({
    select: [as('occurrences', occurrences), as('values', countRows())],
    from: kept(name),
    where: isNotNull(value),
    groupBy: [occurrences],
  });
  const groups: CountsOfCounts = rows
    .map(([times, values]) => [Number(times), Number(values)] as const)
    .sort(([a], [b]) => a - b);
  const count = groups.reduce((sum, [times, values]) => sum + times * values, 0);
  const distinct = groups.reduce((sum, [, values]) => sum + values, 0);
  const singletons = groups[0]?.[0] === 1 ? groups[0][1] : 0;
  const top = groups.at(-1)?.[0] ?? 0;
  const entropy = entropyOf(groups, count);
  return {
    part: { safe: repetition({ distinct, count, singletons, top, entropy }), query },
    distinct,
  };
}

/** Quantiles of the text lengths. */
export async function lengthPart(session: Session, name: string): Promise<ValuesFound> {
  const length = call('length', value);
  const { rows, query } = await session.rows({
    select: [as('length', length), as('cells', sumOf(occurrences))],
    from: kept(name),
    where: isNotNull(value),
    groupBy: [length],
  });
  const lengths = weightedNumbers(
    Float64Array.from(rows, ([characters]) => Number(characters)),
    Float64Array.from(rows, ([, cells]) => Number(cells)),
  );
  return { safe: lengthQuantiles(lengths), query };
}

/** Every distinct number of the column with its count. */
export async function readKeptNumbers(
  session: Session,
  name: string,
  { type, typed }: { readonly type: LogicalType; readonly typed: Expression },
): Promise<{ readonly read: ReadNumbers; readonly query: string }> {
  const number = numberOf(type, typed);
  const { columns, query } = await session.numbers({
    select: [as('value', number), as('cells', cast(occurrences, 'double'))],
    from: kept(name),
    where: not(isNull(typed)),
    orderBy: [ascending(number), ascending(occurrences)],
  });
  const [values = new Float64Array(), counts = new Float64Array()] = columns;
  return { read: finiteNumbers(values, counts), query };
}

/** Shares of a hash sample that read as each type, blown up to all cells. */
export function sampledCastable(
  sample: readonly Weighted[],
  { of, seed, query }: { readonly of: number; readonly seed: number; readonly query: string },
): ValuesFound {
  const cells = weigh(sample, () => true);
  // The draw is of values, so it is their number that says how sure the share is.
  const n = sample.length;
  const found = Object.entries(castableCells(sample)).map(
    ([name, hits]) => [name, estimatedCount((hits / cells) * n, n, { of, seed })] as const,
  );
  return { safe: Object.fromEntries(found), query };
}
