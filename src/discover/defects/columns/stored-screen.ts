import { all, any, binary, cast, column, literal, not } from '../../../sql/build.ts';
import type { Expression } from '../../../sql/tree.ts';

const numberTypes = /^(?:TINYINT|SMALLINT|INTEGER|BIGINT|FLOAT|DOUBLE|DECIMAL\(.*\))$/;
const dayTypes = /^(?:DATE|TIMESTAMP)$/;
/** A shape of numbers: a sign, digits, and a fraction whose length says nothing of a stored number. */
const numberShape = /^(\\-)?\[0-9\]\{(\d+)\}(?:\\\.\[0-9\](?:\{\d+\}|\+))?$/;
/** Longer runs of digits leave the range in which numbers are compared without a wider type. */
const mostDigits = 17;

/**
 * Whether a stored number, day or moment is of no usual shape or stands in for a missing one, asked
 * of the value itself: a tenth of the work of writing it as text and matching that. Undefined where
 * the source holds text, or shapes that only text can be held against.
 */
export function storedUnusual(
  name: string,
  physicalType: string,
  shapes: string,
): Expression | undefined {
  if (dayTypes.test(physicalType)) return unusualDay(name);
  return numberTypes.test(physicalType) ? unusualNumber(name, shapes) : undefined;
}

/** Numbers whose size is from `low` on and below `high`, on one side of zero. */
interface Range {
  readonly low: number;
  readonly high: number;
  readonly negative: boolean;
}

function unusualNumber(name: string, shapes: string): Expression | undefined {
  const each = shapes.replace(/^\(\?:|\)$/g, '').split('|');
  const usual = each.flatMap((shape) => rangeOf(shape) ?? []);
  if (usual.length < each.length) return undefined;
  const number = column(name);
  // Only what a usual range holds need be listed: all else is unusual already.
  const listed = numbersForMissing.filter((n) => usual.some((range) => holds(range, n)));
  return any(
    not(any(...usual.map((range) => within(number, range)))),
    ...(listed.length === 0
      ? []
      : [{ kind: 'in', of: number, values: listed.map(literal) } as const]),
  );
}

function rangeOf(shape: string): Range | undefined {
  const [, sign, run] = numberShape.exec(shape) ?? [];
  const digits = Number(run);
  if (run === undefined || digits > mostDigits) return undefined;
  const low = digits === 1 ? 0 : 10 ** (digits - 1);
  return { low, high: 10 ** digits, negative: sign !== undefined };
}

function holds({ low, high, negative }: Range, number: bigint): boolean {
  const size = negative ? -number : number;
  return size >= low && size < high;
}

function within(number: Expression, { low, high, negative }: Range): Expression {
  return negative
    ? all(binary('<=', number, literal(-low)), binary('>', number, literal(-high)))
    : all(binary('>=', number, literal(low)), binary('<', number, literal(high)));
}

const repeats = (digit: string, least: number) =>
  Array.from({ length: mostDigits - least + 1 }, (_, i) => BigInt(digit.repeat(least + i)));
const numbersForMissing = [
  ...repeats('9', 3),
  ...repeats('8', 4),
  ...[1n, 32_768n, 2_147_483_647n],
].flatMap((n) => [n, -n]);

const daysForMissing = ['0001', '1800', '1900', '1970', '2099', '2999', '9999'].flatMap((year) => [
  cast(literal(`${year}-01-01`), 'date'),
  cast(literal(`${year}-12-31`), 'date'),
]);

function unusualDay(name: string): Expression {
  const day = cast(column(name), 'date');
  const [first, last] = [literal('0001-01-01'), literal('9999-12-31')].map((d) => cast(d, 'date'));
  return any(
    { kind: 'in', of: day, values: daysForMissing },
    ...(first && last ? [binary('<', day, first), binary('>', day, last)] : []),
  );
}
