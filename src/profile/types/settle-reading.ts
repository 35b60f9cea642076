import { as, isNotNull, isNull, not } from '../../sql/build.ts';
import type { Expression, Projection, Relation } from '../../sql/tree.ts';
import type { LogicalType } from '../../vocabulary/column.ts';
import type { TableColumn } from '../../vocabulary/table.ts';
import { digitProjections } from '../numbers/numeric-sql.ts';
import { decimalReadings } from '../readings/number.ts';
import type { Reading } from '../readings/reading.ts';
import { count, namedRow } from '../routes/named-row.ts';
import type { HashedValue } from '../routes/weighted.ts';
import type { Weights } from '../routes/weights.ts';
import type { Session } from '../session.ts';
import { type Inference, inferType } from './infer-type.ts';
import { isMissingCell } from './missing-sql.ts';
import { type MissingRule, missingRuleFor } from './missing-tokens.ts';
import { logicalTypeOf } from './physical-type.ts';
import { readAs } from './typed-view.ts';

/** The type of a column of many values, and how to read it. */
export interface Settled {
  readonly type: LogicalType;
  readonly inference?: Inference;
  readonly missing: MissingRule;
}

/** Where all the cells of a column are: its rows, or a frequency table. */
export interface Cells {
  readonly from: Relation;
  readonly value: Expression;
  readonly weights: Weights;
}

/**
 * Infers the type of a text column from a sample of its values and then tests it on every cell:
 * a type that fewer than `typeThreshold` of all present cells have is given up for text.
 */
export async function settleReading(
  session: Session,
  cells: Cells,
  {
    column,
    values,
    typeThreshold,
  }: {
    readonly column: TableColumn;
    readonly values: readonly HashedValue[];
    readonly typeThreshold: number;
  },
): Promise<Settled> {
  if (!column.untyped) {
    const missing = missingRuleFor(values.flatMap(({ text }) => (text === null ? [] : [text])));
    return { type: logicalTypeOf(column.physicalType), missing };
  }
  // A little less is asked of the sample, so that chance does not refuse what all cells allow.
  const proposed = inferType(values, typeThreshold - (1 - typeThreshold));
  const { missing, reading } = proposed;
  const tested = reading && (await testReading(session, cells, { reading, missing }));
  if (tested && tested.matched >= typeThreshold * tested.present) {
    const inference = { ...tested, type: tested.reading.type, missing };
    return { type: inference.type, inference, missing };
  }
  const present = tested?.present ?? 0;
  return { type: 'text', inference: { type: 'text', missing, present, matched: present }, missing };
}

async function testReading(
  session: Session,
  { from, value, weights }: Cells,
  { reading, missing }: { readonly reading: Reading; readonly missing: MissingRule },
): Promise<{ readonly reading: Reading; readonly present: number; readonly matched: number }> {
  const typed = readAs(reading, value);
  const point = reading.format.includes('decimal-comma') || reading.format === 'thousands-point';
  const projections: readonly Projection[] = [
    as('present', weights.count(not(isMissingCell(value, missing)))),
    as('matched', weights.count(not(isNull(typed)))),
    ...(reading.type === 'decimal'
      ? digitProjections(
          {
            kind: 'case',
            when: [{ if: isNotNull(typed), result: value }],
            else: { kind: 'literal', value: null },
          },
          point ? ',' : '.',
        )
      : []),
  ];
  const { rows } = await session.rows({ select: projections, from });
  const row = namedRow(projections, rows[0]);
  const size = { whole: count(row, 'wholeDigits'), scale: count(row, 'scale') };
  const sized = decimalReadings(size).find((entry) => entry.format === reading.format);
  return {
    reading: reading.type === 'decimal' && sized ? sized : reading,
    present: count(row, 'present'),
    matched: count(row, 'matched'),
  };
}
