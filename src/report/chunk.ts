import { gzipSync } from 'node:zlib';

/** JSON that cannot end the script element it stands in, nor open a comment there. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/**
 * Gzip and base64 of the JSON of `value`; the same value gives the same text. Fractions are
 * rounded to seven digits, more than the page ever shows; `report.json` has all of them.
 */
export function packChunk(value: unknown): string {
  const packed = gzipSync(JSON.stringify(value, rounded), { level: 9 });
  // The tenth byte of a gzip header names the operating system that wrote it (RFC 1952, 2.3.1).
  packed[9] = 255;
  return packed.toString('base64');
}

function rounded(_key: string, value: unknown): unknown {
  const fraction = typeof value === 'number' && !Number.isInteger(value);
  return fraction ? Number(value.toPrecision(7)) : value;
}
