/**
 * Scalar functions that the certified fingerprint needs beside those of profiling. Only an
 * engine that has all of them can certify.
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
