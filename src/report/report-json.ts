import { createHash } from 'node:crypto';
import type { Report } from '../vocabulary/reports/report.ts';

/** Objects and lists are written a line per entry down to this depth: one column, one line. */
const brokenDown = 6;

/**
 * The text of `report.json`, in pieces so that a large report never has to be one string.
 * Keys keep the order of the schema; the same report gives the same bytes.
 */
export function* reportJson(report: Report): Generator<string> {
  yield* broken(report, 0);
  yield '\n';
}

/** SHA-256, in hex, over the canonical JSON (RFC 8785) of a report but for its `run`. */
export function reportSha256(report: Readonly<Record<string, unknown>>): string {
  const { run: _, ...lasting } = report;
  const hash = createHash('sha256');
  let block = '';
  writeCanonical(lasting, (piece) => {
    block += piece;
    if (block.length < blockLength) return;
    hash.update(block);
    block = '';
  });
  return hash.update(block).digest('hex');
}

/** Text is hashed in blocks, so that a large report never has to be one string. */
const blockLength = 1 << 16;

/** RFC 8785: keys sorted by UTF-16 code unit, no white space, numbers as ECMAScript prints them. */
export function writeCanonical(value: unknown, write: (piece: string) => void): void {
  if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) {
      write(index === 0 ? '[' : ',');
      writeCanonical(member, write);
    }
    write(value.length === 0 ? '[]' : ']');
  } else if (isRecord(value)) {
    let before = '{';
    for (const key of Object.keys(value).sort()) {
      if (value[key] === undefined) continue;
      write(`${before}${JSON.stringify(key)}:`);
      writeCanonical(value[key], write);
      before = ',';
    }
    write(before === '{' ? '{}' : '}');
  } else {
    write(JSON.stringify(value));
  }
}

function* broken(value: unknown, depth: number): Generator<string> {
  const entries = depth < brokenDown ? entriesOf(value) : [];
  if (entries.length === 0) {
    yield JSON.stringify(value);
    return;
  }
  const indent = '\n'.padEnd(depth + 2, ' ');
  yield Array.isArray(value) ? '[' : '{';
  for (const [index, [key, member]] of entries.entries()) {
    yield `${index > 0 ? ',' : ''}${indent}${key === undefined ? '' : `${JSON.stringify(key)}: `}`;
    yield* broken(member, depth + 1);
  }
  yield `${'\n'.padEnd(depth + 1, ' ')}${Array.isArray(value) ? ']' : '}'}`;
}

function entriesOf(value: unknown): (readonly [string | undefined, unknown])[] {
  if (Array.isArray(value)) return value.map((member) => [undefined, member] as const);
  return isRecord(value) ? presentEntries(value) : [];
}

function presentEntries(value: Record<string, unknown>): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
