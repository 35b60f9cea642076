import { binary, call, column, literal } from '../../sql/build.ts';
import type { Expression } from '../../sql/tree.ts';
import type { FieldKind } from './record-fields.ts';

/** The two sides of a pair as statements name them. */
export type Side = 'l' | 'r';
/** What records must share to be compared; null shares nothing. */
export type BlockingKey = (side: Side) => Expression;

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
