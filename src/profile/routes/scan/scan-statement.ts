import {
  aggregate,
  as,
  binary,
  call,
  cast,
  column,
  countRows,
  isNotNull,
  literal,
} from '../../../sql/build.ts';
import type { Expression, Projection, Relation } from '../../../sql/tree.ts';
import { finite, numberOf } from '../../numbers/numeric-sql.ts';
import { isPadded } from '../../text/cell-text.ts';
import { plainTextProjections, presenceProjections } from '../../text/text-statement.ts';
import { readAs } from '../../types/typed-view.ts';
import { isNumeric } from '../column-findings.ts';
import { eachRow } from '../weights.ts';
import type { ScanSample } from './scan-sample.ts';

/** A near-unique column in the fused scan: its number there, and the typed cell beside the raw one. */
export interface ScanColumn extends ScanSample {
  readonly index: number;
  /** The place of its raw cells among the columns of the scan. */
  readonly ordinal: number;
}

/** Names of our own inside the scan, so that no column of the source can collide with one. */
export const cellName = (ordinal: number) => `cell ${ordinal}`;
export const typedName = (index: number) => `typed ${index}`;

/** The rows with a typed cell beside each raw one that is scanned, so that each is read once. */
export function scanSource(
  from: Relation,
  columns: readonly ScanColumn[],
  raw: readonly string[],
): Relation {
  return {
    kind: 'subquery',
    select: {
      select: [
        ...raw.map((name, ordinal) => as(cellName(ordinal), column(name))),
        ...columns.map((entry) => as(typedName(entry.index), typedExpression(entry))),
      ],
      from,
    },
    as: 'cells',
  };
}

/** A column's typed cell, straight from the rows. */
export function typedExpression({ column: { name }, inference }: ScanSample): Expression {
  const raw = column(name);
  return inference?.reading ? readAs(inference.reading, raw) : raw;
}

export const hasNumbers = (type: ScanSample['type']): boolean =>
  isNumeric(type) || type === 'date' || type === 'timestamp' || type === 'time';

/** The column's number inside `scanSource`, null where it is not finite. */
export function scannedNumber({ index, type }: ScanColumn): Expression {
  const number = numberOf(type, column(typedName(index)));
  return type === 'double' ? finite(number) : number;
}

/** What one scan of all rows says about the raw cells of a near-unique column. */
export function cellProjections(entry: ScanColumn): readonly Projection[] {
  const raw = column(cellName(entry.ordinal));
  const checksum = aggregate('sumInteger', call('hash', raw));
  const held = { ...checksum, filter: isNotNull(raw) } as typeof checksum;
  return [
    as('rows', countRows()),
    as('count', aggregate('count', raw)),
    as('checksum', cast(held, 'text')),
    ...(entry.column.untyped || entry.type === 'text'
      ? presenceProjections(raw, eachRow, entry.missing)
      : []),
    ...(entry.column.untyped && entry.type !== 'text'
      ? [as('padded', eachRow.count(isPadded(raw)))]
      : []),
    ...(entry.type === 'text'
      ? [
          ...plainTextProjections(raw, eachRow),
          as('min', aggregate('min', raw)),
          as('max', aggregate('max', raw)),
        ]
      : []),
  ];
}

/** What it says about the typed cells of a column that has numbers. */
export function numberProjections(entry: ScanColumn): readonly Projection[] {
  const number = scannedNumber(entry);
  const bounds = [
    as('numbers', aggregate('count', number)),
    as('low', aggregate('min', number)),
    as('high', aggregate('max', number)),
  ];
  if (!isNumeric(entry.type)) return bounds;
  const counts = [
    as('zeros', eachRow.count(binary('=', number, literal(0)))),
    as('negatives', eachRow.count(binary('<', number, literal(0)))),
  ];
  if (entry.type === 'integer') return [...bounds, ...counts];
  const wholes = as('integersAsFloats', eachRow.count(binary('=', number, call('floor', number))));
  if (entry.type === 'decimal') return [...bounds, ...counts, wholes];
  const typed = column(typedName(entry.index));
  return [
    ...bounds,
    ...counts,
    wholes,
    as('nan', eachRow.count(call('isNan', typed))),
    as('infinities', eachRow.count(call('isInfinite', typed))),
  ];
}
