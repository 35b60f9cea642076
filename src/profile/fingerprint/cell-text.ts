import {
  all,
  binary,
  call,
  cast,
  isNotNull,
  literal,
  not,
  tryCast,
  when,
} from '../../sql/build.ts';
import type { Expression, SqlType } from '../../sql/tree.ts';
import type { CanonicalColumn } from '../../vocabulary/canonical-schema.ts';
import type { EngineType } from './engine-type.ts';

/** How a cell becomes the bytes that are hashed. */
export interface CellText {
  /** The bytes after the length, as text; NULL where the cell is null. */
  readonly text: Expression;
  /** True for a cell that does not fit; left out where every value of the engine's type fits. */
  readonly misfit?: Expression;
}

type Encode = (value: Expression, from: EngineType) => CellText;

/**
 * The canonical text of a cell of type `from` under a column of the schema. A value fits when
 * casting it to the schema's type and back gives the same value again, which keeps distinct
 * values distinct; types of different kinds never fit, so nothing is guessed from text here.
 */
export function cellText(value: Expression, from: EngineType, to: CanonicalColumn): CellText {
  switch (to.type) {
    case 'empty':
      return misfitting(value);
    case 'decimal':
      return decimalText(to.scale)(value, from);
    case 'timestamp':
      return to.zone === 'utc' ? instantText(value, from) : timestampText(value, from);
    case 'nested':
      return nestedText(to.form)(value, from);
    default:
      return encoders[to.type](value, from);
  }
}

const misfitting = (value: Expression): CellText => ({
  text: cast(literal(null), 'text'),
  misfit: isNotNull(value),
});

const integerText: Encode = (value, from) => {
  if (from.family === 'integer') return { text: cast(value, 'text') };
  const fitted = roundTrip(value, 'hugeint', from);
  return fitted ? { text: cast(fitted.stored, 'text'), misfit: fitted.misfit } : misfitting(value);
};

const decimalText =
  (scale: number): Encode =>
  (value, from) => {
    if (from.family === 'decimal' && from.scale === scale) {
      return { text: unscaled(value, from.precision, scale) };
    }
    const fitted = roundTrip(value, { decimal: [38, scale] }, from);
    return fitted
      ? { text: unscaled(fitted.stored, 38, scale), misfit: fitted.misfit }
      : misfitting(value);
  };

/** The scaled integer of a decimal; multiplied where 38 digits hold the product, else by text. */
function unscaled(value: Expression, precision: number, scale: number): Expression {
  const factor = 10n ** BigInt(scale);
  const whole =
    precision + scale + 1 <= 38
      ? binary('*', value, literal(factor))
      : call('replace', cast(value, 'text'), literal('.'), literal(''));
  return cast(cast(whole, 'hugeint'), 'text');
}

/** Quiet NaN with an empty payload, 0x7ff8000000000000. */
const nanBits = 0x7ff8000000000000n;

const doubleText: Encode = (value, from) => {
  if (from.family === 'double') return { text: bits(cast(value, 'double')) };
  const fitted = roundTrip(value, 'double', from);
  return fitted ? { text: bits(fitted.stored), misfit: fitted.misfit } : misfitting(value);
};

function bits(value: Expression): Expression {
  const nanOrBits = when(call('isNan', value), literal(nanBits), call('ieeeBits', value));
  return cast(when(binary('=', value, literal(0)), literal(0), nanOrBits), 'text');
}

const booleanText: Encode = (value, from) =>
  from.family === 'boolean'
    ? { text: when(value, literal('1'), when(not(value), literal('0'))) }
    : misfitting(value);

const dateText: Encode = (value, from) => {
  const day = cast(value, 'date');
  const text = cast(call('epochDays', day), 'text');
  if (from.family === 'date') return { text, misfit: infinite(value) };
  if (from.family !== 'timestamp') return misfitting(value);
  const midnight = binary('=', tryCast(day, 'timestamp'), cast(value, 'timestamp'));
  return { text, misfit: unless(value, all(midnight, call('isFinite', value))) };
};

const timeText: Encode = (value, from) => {
  if (from.family === 'time') return { text: cast(call('epochMicros', value), 'text') };
  return from.family === 'time-nanos' ? wholeMicros(value, 'time') : misfitting(value);
};

const timestampText: Encode = (value, from) => {
  switch (from.family) {
    case 'timestamp':
      return { text: micros(cast(value, 'timestamp')), misfit: infinite(value) };
    case 'timestamp-nanos': {
      const whole = wholeMicros(value, 'timestamp');
      return { text: whole.text, misfit: unless(value, not(whole.misfit)) };
    }
    case 'date': {
      const midnight = tryCast(value, 'timestamp');
      return { text: micros(midnight), misfit: unless(value, call('isFinite', midnight)) };
    }
    default:
      return misfitting(value);
  }
};

const instantText: Encode = (value, from) =>
  from.family === 'timestamp-utc'
    ? { text: micros(value), misfit: infinite(value) }
    : misfitting(value);

const textText: Encode = (value, from) => {
  if (from.family === 'text') return { text: value };
  return from.family === 'printed' ? { text: cast(value, 'text') } : misfitting(value);
};

const binaryText: Encode = (value, from) =>
  from.family === 'binary' ? { text: call('lower', call('hex', value)) } : misfitting(value);

const nestedText =
  (form: string): Encode =>
  (value, from) => {
    if (!('form' in from) || from.form !== form) return misfitting(value);
    if (from.family === 'json') return { text: cast(value, 'text') };
    // A zoned time inside a nested value prints in the session's zone, so it has no one spelling.
    const stable = !form.includes('WITH TIME ZONE');
    return stable ? { text: call('jsonText', value) } : misfitting(value);
  };

const encoders = {
  boolean: booleanText,
  integer: integerText,
  double: doubleText,
  date: dateText,
  time: timeText,
  text: textText,
  binary: binaryText,
} as const satisfies Record<string, Encode>;

const micros = (value: Expression) => cast(call('epochMicros', value), 'text');
const infinite = (value: Expression) => not(call('isFinite', value));

function wholeMicros(value: Expression, to: SqlType) {
  const rest = binary('%', call('epochNanos', value), literal(1000));
  return { text: micros(cast(value, to)), misfit: binary('<>', rest, literal(0)) };
}

/** A null fits; a condition that is itself null does not. */
function unless(value: Expression, fits: Expression): Expression {
  return all(isNotNull(value), not(call('coalesce', fits, literal(false))));
}

/** The value cast to `to`, and whether casting back loses it; undefined where it is no number. */
function roundTrip(value: Expression, to: SqlType, from: EngineType) {
  const back = widest(from);
  if (back === undefined) return undefined;
  const stored = tryCast(value, to);
  const same = binary('=', tryCast(stored, back), tryCast(value, back));
  return { stored, misfit: unless(value, same) };
}

function widest(from: EngineType): SqlType | undefined {
  if (from.family === 'decimal') return { decimal: [from.precision, from.scale] };
  if (from.family === 'integer') return 'hugeint';
  return from.family === 'double' ? 'double' : undefined;
}
