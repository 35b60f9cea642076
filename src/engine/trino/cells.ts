import type { Cell } from '../engine.ts';
import { wholeNumber } from './exact-numbers.ts';

/** How a value of a column of this type becomes a cell, as DuckDB returns it. */
export function cellReader(type: string): (value: unknown) => Cell {
  const read = readerOf(type);
  return (value) => (value === null || value === undefined ? null : read(value));
}

function readerOf(type: string): (value: unknown) => Cell {
  const entry = /^array\((.*)\)$/.exec(type)?.[1];
  if (entry !== undefined) return listReader(cellReader(entry));
  if (/^decimal\(\d+, ?0\)$/.test(type)) return (value) => wholeNumber(String(value));
  if (type === 'double' || type === 'real') return Number;
  if (type.startsWith('time')) return (value) => momentText(String(value));
  return plain;
}

const listReader =
  (entry: (value: unknown) => Cell) =>
  (value: unknown): Cell =>
    Array.isArray(value) ? value.map(entry) : String(value);

/** Without idle noughts of a second, and with the offset of UTC in digits. */
function momentText(text: string): string {
  return text
    .replace(/(\.\d*?)0+(?= UTC$|$)/, '$1')
    .replace(/\.(?= UTC$|$)/, '')
    .replace(/ UTC$/, '+00');
}

function plain(value: unknown): Cell {
  const kept = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean';
  return kept ? value : String(value);
}
