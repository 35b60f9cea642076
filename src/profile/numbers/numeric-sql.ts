import { aggregate, as, binary, call, cast, literal, when } from '../../sql/build.ts';
import type { Expression, Projection } from '../../sql/tree.ts';
import type { LogicalType } from '../../vocabulary/column.ts';

/** A typed value as the number that profiles compute with: itself, days, or microseconds. */
export function numberOf(type: LogicalType, typed: Expression): Expression {
  if (type === 'date') return cast(call('epochDays', typed), 'double');
  if (type === 'timestamp' || type === 'time') return cast(call('epochMicros', typed), 'double');
  if (type === 'boolean') return cast(cast(typed, 'integer'), 'double');
  return cast(typed, 'double');
}

/** The number where it is finite, otherwise null. */
export function finite(number: Expression): Expression {
  return when(call('isFinite', number), number);
}

/** The longest whole part and fraction, in characters, of decimals as text: what their type must hold. */
export function digitProjections(text: Expression, point: '.' | ','): readonly Projection[] {
  const at = call('position', text, literal(point));
  const length = call('length', text);
  const whole = when(binary('>', at, literal(0)), binary('-', at, literal(1)), length);
  const scale = when(binary('>', at, literal(0)), binary('-', length, at), literal(0));
  return [as('wholeDigits', aggregate('max', whole)), as('scale', aggregate('max', scale))];
}
