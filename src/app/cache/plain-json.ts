import type { Json } from './cache-key.ts';

const mark = '$number';

/**
 * Data as JSON keeps it, with the numbers that JSON has no form for: beyond 2^53, infinite, NaN,
 * and −0. `fromPlain` gives the same data back; what is undefined is left out, and anything with a
 * JSON form of its own (a raw value raises a bug there) is taken by it.
 */
export function toPlain(value: unknown): Json {
  if (typeof value === 'bigint') return { [mark]: `${value}n` };
  if (typeof value === 'number') return isPlain(value) ? value : { [mark]: asText(value) };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object') throw new Error('bug: only data can be kept');
  if ('toJSON' in value && typeof value.toJSON === 'function') return toPlain(value.toJSON());
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, toPlain(member)]));
}

function isPlain(value: number): boolean {
  return Number.isFinite(value) && !Object.is(value, -0);
}

function asText(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}

/** What `toPlain` was given. */
export function fromPlain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(fromPlain);
  const members = Object.entries(value);
  const [only] = members;
  if (members.length === 1 && only?.[0] === mark && typeof only[1] === 'string') {
    return only[1].endsWith('n') ? BigInt(only[1].slice(0, -1)) : Number(only[1]);
  }
  return Object.fromEntries(members.map(([name, member]) => [name, fromPlain(member)]));
}
