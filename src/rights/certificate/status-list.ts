import { gunzipSync, gzipSync } from 'fflate';
import { defineProblem } from '../../vocabulary/problem.ts';

/**
 * Entries that a list has at least, so that nobody tells from the list which certificate was asked
 * about: 131,072 (W3C Bitstring Status List v1.0).
 */
export const smallestStatusList = 131_072;
/** Entries that a list is read with at most: what is larger is no list of ours. */
const largestStatusList = 2 ** 24;

const listUnreadable = defineProblem({
  code: 'certificate.status-list-unreadable',
  texts: { en: 'the status list cannot be read.', zh: '无法读取状态列表。' },
  remedy: {
    en: 'Fetch it again from the registry; without it the status is unknown, not valid.',
    zh: '请重新从登记系统获取；无法取得时状态为未知，而非有效。',
  },
});

const indexOutside = defineProblem<'index' | 'length'>({
  code: 'certificate.status-index-outside',
  texts: {
    en: 'the entry {index} is not in a status list of {length}.',
    zh: '序号 {index} 不在长度为 {length} 的状态列表中。',
  },
  remedy: {
    en: 'The certificate names another list: check its status address.',
    zh: '凭证所指为另一列表：请检查其状态地址。',
  },
});

/**
 * The encoded list in which the entries at `revoked` are set: GZIP of a bitstring whose first
 * entry is its leftmost bit, in unpadded base64url after the multibase prefix `u`.
 * @throws Problem `certificate.status-index-outside`
 */
export function encodeStatusList(revoked: Iterable<number>, length = smallestStatusList): string {
  const bits = new Uint8Array(Math.ceil(length / 8));
  for (const index of revoked) {
    mustLieWithin(index, length);
    bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7));
  }
  // A fixed time and name: the same entries are the same bytes.
  return `u${base64url(gzipSync(bits, { mtime: 0 }))}`;
}

/**
 * Whether an entry of an encoded list is set.
 * @throws Problem `certificate.status-list-unreadable`, `certificate.status-index-outside`
 */
export function isRevoked(encodedList: string, index: number): boolean {
  const bits = decoded(encodedList);
  mustLieWithin(index, bits.length * 8);
  return ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0;
}

function decoded(encodedList: string): Uint8Array {
  if (!/^u[A-Za-z0-9_-]+$/.test(encodedList)) throw listUnreadable({});
  const packed = bytesOf(encodedList.slice(1));
  if (!hasGoodSize(packed)) throw listUnreadable({});
  try {
    return gunzipSync(packed);
  } catch {
    throw listUnreadable({});
  }
}

/** The last four bytes of GZIP say what comes out: a small file must not become a huge one. */
function hasGoodSize(packed: Uint8Array): boolean {
  if (packed.length < 18) return false;
  const size = new DataView(packed.buffer, packed.byteOffset).getUint32(packed.length - 4, true);
  return size * 8 >= smallestStatusList && size * 8 <= largestStatusList;
}

function mustLieWithin(index: number, length: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= length)
    throw indexOutside({ index, length });
}

const letters: Readonly<Record<string, string>> = { '+': '-', '/': '_' };

function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/[+/=]/g, (c) => letters[c] ?? '');
}

function bytesOf(text: string): Uint8Array {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (c) => c.charCodeAt(0));
}
