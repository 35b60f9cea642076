import type { ColumnProfile } from '../../profile/table-profile.ts';
import { trimCell, trimmed } from '../../profile/text/cell-text.ts';
import { isMissingCell } from '../../profile/types/missing-sql.ts';
import { call, cast, column, isNull, literal, tryCast, when } from '../../sql/build.ts';
import type { Expression } from '../../sql/tree.ts';

/**
 * How cells of a column are compared as keys: whole numbers by value, everything else as trimmed
 * text. Missing cells are null and equal nothing.
 */
export function keyCell(profile: ColumnProfile, of?: string): Expression {
  const raw = column(profile.column.name, of);
  if (!profile.column.untyped) {
    return profile.type === 'integer' ? cast(raw, 'hugeint') : cast(raw, 'text');
  }
  const present = when(isMissingCell(raw), literal(null), trimmed(raw));
  return isWholeNumbers(profile) ? tryCast(present, 'hugeint') : present;
}

/** Whether a column holds whole numbers, also where they were written with a decimal part of zero. */
export function isWholeNumbers({ type, values }: ColumnProfile): boolean {
  if (type === 'integer') return true;
  if (type !== 'decimal' && type !== 'double') return false;
  return values.entries.every(({ value }) =>
    value.test((v) => /^\s*(?:[+-]?\d+(?:\.0+)?)?\s*$/.test(v)),
  );
}

/**
 * A 53-bit number that is equal for cells that compare equal as keys. It never leaves the process
 * and is forgotten with the run.
 */
export function keyHash(profile: ColumnProfile): (cell: string) => number {
  const whole = isWholeNumbers(profile);
  return (cell) => {
    const plain = trimCell(cell);
    return hash53(whole ? canonicalNumber(plain) : plain);
  };
}

function canonicalNumber(text: string): string {
  const digits = /^\+?(-?)0*(\d+?)(?:\.0+)?$/.exec(text);
  return digits === null ? text : `${digits[1]}${digits[2]}`;
}

/**
 * Two rounds of 32-bit multiplicative mixing (FNV-1a with different offsets), joined to 53 bits.
 * The last mixing makes the order of hashes random, which a draw of the smallest ones needs.
 */
function hash53(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x5bd1e995;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return (avalanche(high ^ low) >>> 11) * 0x1_0000_0000 + (avalanche(low) >>> 0);
}

/** Every bit of the result depends on every bit given (the finaliser of MurmurHash3). */
function avalanche(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Whether every part of a key is there. */
export function isMissingKey(parts: readonly Expression[]): Expression {
  const [first = literal(null), ...rest] = parts;
  return rest.reduce<Expression>(
    (left, part) => ({ kind: 'binary', op: 'or', left, right: isNull(part) }),
    isNull(first),
  );
}

/** Several parts of a key as one value for counting: their lengths keep them apart. */
export function joinedKey(parts: readonly Expression[]): Expression {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const texts = parts.map((part) => cast(part, 'text'));
  return call(
    'concat',
    ...texts.flatMap((text) => [cast(call('length', text), 'text'), literal(':'), text]),
  );
}
