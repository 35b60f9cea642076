import { createHash } from 'node:crypto';

/**
 * The certified fingerprint once more, from its documentation alone and without the engine: the
 * tests hold the two against each other. It shares no code with the one that is used.
 */
export interface ReferenceTable {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly ReferenceCell[])[];
}

export type ReferenceCell =
  | null
  | { readonly boolean: boolean }
  /** Integers, scaled decimals, days and microseconds, by the tag of their type. */
  | { readonly integer: bigint; readonly tag: 'i' | 'd' | 'y' | 'h' | 'm' }
  | { readonly double: number }
  | { readonly text: string }
  | { readonly binary: Uint8Array };

/** Root of a table, as lower-case hex. */
export function referenceRoot({ columns, rows }: ReferenceTable): string {
  const buckets = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const digest = sha256(Buffer.concat(row.map(encodeCell)));
    const bucket = buckets.get(digest.slice(0, 4)) ?? new Map<string, number>();
    bucket.set(digest, (bucket.get(digest) ?? 0) + 1);
    buckets.set(digest.slice(0, 4), bucket);
  }
  const schema = columns.map((c) => netstring(c.name) + netstring(c.type)).join('');
  const head = netstring('assay-fingerprint/1') + netstring(schema) + netstring(`${rows.length}`);
  const tail = Array.from({ length: 65_536 }, (_, i) =>
    bucketHash(buckets.get(i.toString(16).padStart(4, '0')) ?? new Map()),
  );
  return sha256(Buffer.from(head + tail.join('')));
}

function bucketHash(digests: ReadonlyMap<string, number>): string {
  const sorted = [...digests].sort(([a], [b]) => (a < b ? -1 : 1));
  return sha256(Buffer.from(sorted.map(([d, n]) => (n > 1 ? `${d}*${n}` : d)).join('')));
}

/** Tag, length, colon, bytes. */
export function encodeCell(cell: ReferenceCell): Buffer {
  if (cell === null) return Buffer.from('n0:');
  if ('boolean' in cell) return tagged('b', cell.boolean ? '1' : '0');
  if ('integer' in cell) return tagged(cell.tag, cell.integer.toString());
  if ('double' in cell) return tagged('f', ieeeBits(cell.double).toString());
  if ('text' in cell) return tagged('t', cell.text);
  return tagged('x', Buffer.from(cell.binary).toString('hex'));
}

function ieeeBits(number: number): bigint {
  if (number === 0) return 0n;
  if (Number.isNaN(number)) return 0x7ff8000000000000n;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  return view.getBigUint64(0);
}

function tagged(tag: string, text: string): Buffer {
  return Buffer.from(tag + netstring(text));
}

function netstring(text: string): string {
  return `${new TextEncoder().encode(text).length}:${text}`;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
