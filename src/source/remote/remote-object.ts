import type { Readable } from 'node:stream';

/** Bytes of an object: from `start` up to, not including, `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Bytes that lie elsewhere, in one version. */
export interface RemoteObject {
  /** What may be printed: neither credentials nor signatures. */
  readonly shown: string;
  /** What tells it from every other: never shown, for an address may be signed. */
  readonly identity: string;
  /** Where it stands below the folder that is filled: parts of a path, each usable as a name. */
  readonly place: readonly string[];
  /** Undefined where the server does not say before it sends. */
  readonly bytes: number | undefined;
  /** Whether parts can be asked for of exactly this version. */
  readonly inParts: boolean;
  /**
   * The bytes of a range, or all. Raises a problem where this version is gone or access refused, any
   * other error where asking again may help.
   */
  readonly read: (range: ByteRange | undefined, signal: AbortSignal) => Promise<Readable>;
}

/** An answer that may be another one soon: too many requests, or a server that fails. */
export class Interruption extends Error {
  /** A short code, such as `ECONNRESET` or `503`. */
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.name = 'Interruption';
    this.reason = reason;
  }
}

/** Names that no file system takes, or that would lead out of the folder. */
export function isUsableName(name: string): boolean {
  const isStep = name === '' || name === '.' || name === '..';
  return !isStep && !/[\\/\0]/.test(name) && Buffer.byteLength(name) <= 255;
}
