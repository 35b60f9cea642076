import { call, cast, literal, tryCast, when } from '../../sql/build.ts';
import { type DateSpelling, type DayMonthOrder, isIso, isoText, readDate } from './date.ts';
import type { Reading } from './reading.ts';

const clock = '(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,6})?)?';
const zone = '(?:Z|[+-](?:0[0-9]|1[0-5])(?::?[0-5][0-9])?)';
const clockParts = /^([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]{1,6})?))?$/;

/** Times of day as microseconds since midnight. */
export const timeReading: Reading = {
  type: 'time',
  format: 'HH:mm:ss',
  read: clockMicros,
  typed: (text) =>
    when(call('regexMatches', text, literal(clock)), tryCast(withSeconds(text), 'time')),
};

function withSeconds(text: Parameters<Reading['typed']>[0]) {
  return call('regexReplace', text, literal('^([0-9]{1,2}:[0-9]{2})$'), literal('\\1:00'));
}

function clockMicros(text: string): number | null {
  const found = clockParts.exec(text);
  if (found === null) return null;
  const [hours, minutes, seconds] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds >= 60) return null;
  return (hours * 3600 + minutes * 60) * 1_000_000 + Math.round(seconds * 1_000_000);
}

const afterDate = `(?:T| {1,2})(${clock}) ?(${zone})?`;
/** A clock that the engine reads as it stands. */
const fullClock = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,6})?';
const zoned = new RegExp(`^(.*?)(?:${afterDate})$`);

/** Where a time of a column stands: with an offset or `Z`, or without. */
export type ZoneKind = 'none' | 'offset';

/** Microseconds since 1970-01-01 UTC; a text without a zone is read as if it were UTC. */
export function readTimestamp(
  text: string,
  order: DayMonthOrder,
): { readonly micros: number; readonly spelling: DateSpelling; readonly zone: ZoneKind } | null {
  // Most texts are spared a pattern that tries every place for its end.
  const found = text.includes(':') ? zoned.exec(text) : null;
  if (found === null) return null;
  const date = readDate(found[1] ?? '', order);
  const time = clockMicros(found[2] ?? '');
  const offset = offsetMicros(found[3]);
  if (date === null || time === null || offset === null) return null;
  const micros = date.days * 86_400_000_000 + time - offset;
  return { micros, spelling: date.spelling, zone: found[3] === undefined ? 'none' : 'offset' };
}

function offsetMicros(text: string | undefined): number | null {
  if (text === undefined || text === 'Z') return 0;
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.slice(1).replace(':', '');
  const [hours, minutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2) || 0)];
  if (hours > 15 || minutes > 59) return null;
  return sign * (hours * 60 + minutes) * 60_000_000;
}

/** Timestamps in the date spellings that a column uses; a bare date among them is its midnight. */
export function timestampReading(
  order: DayMonthOrder,
  spellings: readonly DateSpelling[],
): Reading {
  const used = new Set(spellings);
  const dated = (text: string) => {
    const date = readDate(text, order);
    return date === null ? null : { micros: date.days * 86_400_000_000, spelling: date.spelling };
  };
  return {
    type: 'timestamp',
    format: spellings.map((spelling) => `${spelling.format} HH:mm:ss`).join(', '),
    read: (text) => {
      const found = readTimestamp(text, order) ?? dated(text);
      return found !== null && used.has(found.spelling) ? found.micros : null;
    },
    typed: (text) => ({
      kind: 'case',
      when: spellings.flatMap((spelling) => {
        const pattern = `(?:${spelling.pattern})`;
        const rest = '(?:T| {1,2})([0-9:.]+) ?((?:Z|[+-][0-9:]+)?)';
        const rewritten = isoText(text, spelling, rest);
        const direct = {
          if: call('regexMatches', text, literal(`${pattern}[T ]${fullClock}`)),
          result: tryCast(text, 'timestamp'),
        };
        return [
          ...(isIso(spelling) ? [direct] : []),
          {
            if: call('regexMatches', text, literal(`${pattern}${afterDate}`)),
            result: cast(tryCast(withClock(rewritten), 'instant'), 'timestamp'),
          },
          {
            if: call('regexMatches', text, literal(pattern)),
            result: tryCast(isIso(spelling) ? text : isoText(text, spelling), 'timestamp'),
          },
        ];
      }),
      else: literal(null),
    }),
  };
}

function withClock(text: Parameters<Reading['typed']>[0]) {
  return call(
    'regexReplace',
    text,
    literal(' ([0-9]{1,2}:[0-9]{2})($|[Z+-])'),
    literal(' \\1:00\\2'),
  );
}
