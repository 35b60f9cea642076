import { type CustomTypesConfig, types } from 'pg';
import type { Cell } from '../engine.ts';

const leastSafe = BigInt(Number.MIN_SAFE_INTEGER);
const mostSafe = BigInt(Number.MAX_SAFE_INTEGER);

/** A whole number as `Cell` wants it; anything else as it is written. */
function wholeOrText(text: string): Cell {
  if (!/^-?\d+$/.test(text)) return text;
  const value = BigInt(text);
  return value >= leastSafe && value <= mostSafe ? Number(value) : value;
}

function double(text: string): number {
  return Number(text);
}

const listOf =
  (entry: (text: string) => Cell) =>
  (text: string): Cell =>
    listEntries(text).map((item) => (item === null ? null : entry(item)));

/** The entries of an array of numbers, which PostgreSQL writes without quotes: `{1,2,NULL}`. */
function listEntries(text: string): readonly (string | null)[] {
  const inner = text.slice(1, -1);
  return inner === '' ? [] : inner.split(',').map((item) => (item === 'NULL' ? null : item));
}

const parsers = new Map<number, (text: string) => Cell>([
  [types.builtins.BOOL, (text) => text === 't'],
  [types.builtins.INT2, wholeOrText],
  [types.builtins.INT4, wholeOrText],
  [types.builtins.INT8, wholeOrText],
  [types.builtins.NUMERIC, wholeOrText],
  [types.builtins.FLOAT4, double],
  [types.builtins.FLOAT8, double],
  [1016, listOf(wholeOrText)],
  [1231, listOf(wholeOrText)],
]);

/** How results become cells: numbers by their type, everything else as the text PostgreSQL writes. */
export const cellParsers: CustomTypesConfig = {
  // The client types its parsers by what its own return.
  getTypeParser: (type: number) => (parsers.get(type) ?? ((text: string) => text)) as never,
};
