import { as, column, countRows, isNotNull } from '../../../sql/build.ts';
import type { Relation, Statement } from '../../../sql/tree.ts';
import type { TableColumn } from '../../../vocabulary/table.ts';
import type { WeightedNumbers } from '../../numbers/weighted-numbers.ts';
import type { Session } from '../../session.ts';
import { type Settled, settleReading } from '../../types/settle-reading.ts';
import { numberReader, readNumbers } from '../../types/typed-number.ts';
import { groupingValue, hashedStatement, hashedValues, subquery } from '../frequency.ts';
import { drawHashSample, type HashSample, repeatedStatement } from '../hash-sample.ts';
import { byCountThenText, type HashedValue } from '../weighted.ts';
import { eachRow } from '../weights.ts';

/** What was drawn of a near-unique column before all its rows are scanned. */
export interface ScanSample extends Settled {
  readonly column: TableColumn;
  readonly sample: HashSample;
  /** The numbers in the sample, of a column that has any. */
  readonly numbers?: WeightedNumbers;
  /** The most frequent values among the candidates, with their exact counts. */
  readonly top: readonly HashedValue[];
}

export interface SampleOptions {
  readonly from: Relation;
  readonly head: Relation;
  /** How many distinct values to expect. */
  readonly distinct: number;
  readonly typeThreshold: number;
}

/** Draws a hash sample of a near-unique column, settles its type, and counts the values that repeat. */
export async function sampleColumn(
  session: Session,
  entry: TableColumn,
  { from, head, distinct, typeThreshold }: SampleOptions,
): Promise<ScanSample> {
  const sample = await drawHashSample(session, from, { column: entry, distinct });
  const settled = await settleReading(
    session,
    { from, value: column(entry.name), weights: eachRow },
    { column: entry, values: sample.values, typeThreshold },
  );
  const top = await countRepeated(session, { from, head }, { column: entry, sample });
  const read = numberReader(settled.type, settled.inference);
  const numbers = read && readNumbers(sample.values, read).numbers;
  return { column: entry, sample, top, ...settled, ...(numbers && { numbers }) };
}

/**
 * The candidates for the most frequent values are those that repeat among the first rows or in
 * the sample; those of the first rows are counted over all rows, the others already are.
 */
export async function countRepeated(
  session: Session,
  { from, head }: Pick<SampleOptions, 'from' | 'head'>,
  { column: of, sample }: { readonly column: TableColumn; readonly sample: HashSample },
): Promise<readonly HashedValue[]> {
  const value = groupingValue(of.name, of.physicalType);
  const repeated = repeatedStatement(head, value);
  const counted: Statement = {
    select: [as('v', column('v')), as('n', countRows())],
    from: {
      kind: 'join',
      type: 'inner',
      left: subquery({ select: [as('c', value)], from, where: isNotNull(value) }, 'cells'),
      right: subquery(repeated, 'candidates'),
      on: { kind: 'binary', op: '=', left: column('c'), right: column('v') },
    },
    groupBy: [column('v')],
  };
  const found = await session.rows(repeated);
  const recount = hashedStatement(subquery(counted), of.physicalType);
  const recounted = found.rows.length === 0 ? [] : (await session.rows(recount)).rows;
  const frequent = sample.values
    .filter((held) => held.text !== null && held.count > 1)
    .slice(0, 20);
  const merged = new Map(
    [...frequent, ...hashedValues(recounted)].map((held) => [held.text, held] as const),
  );
  return [...merged.values()].sort(byCountThenText).slice(0, 20);
}
