import type { SigningAlgorithm } from './key-ring.ts';

/** Bytes of a signature of either algorithm, as JWS has it. */
const signatureBytes = 64;

/**
 * The readings of what a device answered as a signature in the form of JWS: the bytes themselves and, for ECDSA, the
 * two integers of a DER sequence (RFC 3279, section 2.2.3), which OpenSSL and most services answer.
 */
export function signatureForms(
  algorithm: SigningAlgorithm,
  answer: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer>[] {
  const plain = answer.length === signatureBytes ? [answer] : [];
  const joined = algorithm === 'ES256' ? fromDer(answer) : undefined;
  return joined === undefined ? plain : [...plain, joined];
}

const sequence = 0x30;
const integer = 0x02;
const half = signatureBytes / 2;

/** Two integers of at most 32 bytes: every length of theirs fits one byte. */
function fromDer(der: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (der[0] !== sequence || der[1] !== der.length - 2) return undefined;
  const first = readInteger(der, 2);
  const second = first && readInteger(der, first.end);
  if (first === undefined || second === undefined || second.end !== der.length) return undefined;
  const joined = new Uint8Array(signatureBytes);
  joined.set(first.value, half - first.value.length);
  joined.set(second.value, signatureBytes - second.value.length);
  return joined;
}

function readInteger(der: Uint8Array, at: number) {
  const length = der[at + 1];
  if (der[at] !== integer || length === undefined) return undefined;
  const end = at + 2 + length;
  const written = der.slice(at + 2, end);
  // DER writes a zero before a first bit that would be a sign.
  const value = written[0] === 0 ? written.slice(1) : written;
  return value.length > half || end > der.length ? undefined : { value, end };
}
