/**
 * Scalar functions that the certified fingerprint needs beside those of profiling. They stand
 * here with their DuckDB spelling, because only an engine that has all of them can certify.
 */
export type FingerprintFunction =
  /** Lower-case hex of the SHA-256 of a text's UTF-8 bytes. */
  | 'sha256'
  /** The IEEE 754 bits of a double as an unsigned 64-bit integer. */
  | 'ieeeBits'
  /** False for the infinities that dates and timestamps have. */
  | 'isFinite'
  | 'epochNanos'
  /** Upper-case hex of bytes, two digits a byte. */
  | 'hex'
  /** A nested value as compact JSON text. */
  | 'jsonText';

const call = (name: string) => (args: readonly string[]) => `${name}(${args.join(', ')})`;

export const fingerprintFunctions: Record<
  FingerprintFunction,
  (args: readonly string[]) => string
> = {
  sha256: call('sha256'),
  ieeeBits: ([number]) => `CAST(CAST(${number} AS BIT) AS UBIGINT)`,
  isFinite: call('isfinite'),
  epochNanos: call('epoch_ns'),
  hex: call('hex'),
  jsonText: ([value]) => `CAST(to_json(${value}) AS VARCHAR)`,
};
