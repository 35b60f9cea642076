import type { JSONWebKeySet } from 'jose';
import { readJws, signJws } from '../../keys/jws.ts';
import type { SigningKey } from '../../keys/key-ring.ts';

/** Media types of W3C “Securing Verifiable Credentials using JOSE and COSE” 1.0: `typ` and `cty`. */
const credentialType = 'vc+jwt';
const contentType = 'vc';

/** A credential as signed JWT: a compact JWS whose payload is the credential itself, without a `vc` claim. */
export async function signCredential(claims: object, key: SigningKey): Promise<string> {
  return await signJws(claims, key, { typ: credentialType, cty: contentType });
}

/** What a credential says if one of `keys` signed it and it is of the type it should be; undefined otherwise. */
export async function readCredential(
  jwt: string,
  keys: JSONWebKeySet,
): Promise<{ readonly claims: unknown; readonly key: string } | undefined> {
  const read = await readJws(jwt, keys);
  // `cty` may be left out (it should be there); what is there must be right.
  if (read?.typ !== credentialType || (read.cty !== undefined && read.cty !== contentType)) {
    return undefined;
  }
  return { claims: read.claims, key: read.key };
}
