import type { JSONWebKeySet } from 'jose';

/** Algorithms of certificates, by their JOSE names: Ed25519, and ECDSA on P-256 with SHA-256. */
export const signingAlgorithms = ['EdDSA', 'ES256'] as const;
export type SigningAlgorithm = (typeof signingAlgorithms)[number];

/** A key that signs. Its private part may never leave the device that holds it. */
export interface SigningKey {
  /** RFC 7638 thumbprint, or what the device calls it: the `kid` of a signature. */
  readonly id: string;
  readonly algorithm: SigningAlgorithm;
  /** The signature as JWS has it: 64 bytes, for ES256 the two integers one after the other. */
  readonly sign: (input: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
}

/** What signs and what verifies: all that issuing and examining certificates has to know of keys. */
export interface KeyRing {
  /** The key that signs now. */
  readonly current: () => Promise<SigningKey>;
  /** Public parts of every key that has signed and is to be trusted still: what is published. */
  readonly publicKeys: () => Promise<JSONWebKeySet>;
}

/** Where signing keys are kept: in a file, or in a token or key management service that a command reaches. */
export interface KeyStore extends KeyRing {
  /**
   * Makes a new key the signing one; the old one verifies on and never signs again. Returns the new id. Raises
   * `keys.rotated-elsewhere` where the key is in a device.
   */
  readonly rotate: (algorithm?: SigningAlgorithm) => Promise<string>;
  /** Forgets replaced keys: what they signed verifies no longer. The signing key always stays. */
  readonly forget: (ids: ReadonlySet<string>) => Promise<void>;
}
