import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import type { SigningKey } from '../../keys/key-ring.ts';
import { signingAlgorithms } from '../../keys/key-ring.ts';

/** Media types of W3C “Securing Verifiable Credentials using JOSE and COSE” 1.0: `typ` and `cty`. */
const credentialType = 'vc+jwt';
const contentType = 'vc';

/**
 * A credential as signed JWT: a compact JWS whose payload is the credential itself, without a `vc` claim. Put together
 * here and not by a library, because the key may be in a device that gives nothing but signatures.
 */
export async function signCredential(claims: object, key: SigningKey): Promise<string> {
  const header = { alg: key.algorithm, kid: key.id, typ: credentialType, cty: contentType };
  const input = `${encoded(header)}.${encoded(claims)}`;
  const signature = await key.sign(new TextEncoder().encode(input));
  return `${input}.${Buffer.from(signature).toString('base64url')}`;
}

/** What a credential says if one of `keys` signed it and it is of the type it should be; undefined otherwise. */
export async function readCredential(
  jwt: string,
  keys: JSONWebKeySet,
): Promise<{ readonly claims: unknown; readonly key: string } | undefined> {
  try {
    const { payload, protectedHeader } = await compactVerify(jwt.trim(), createLocalJWKSet(keys), {
      algorithms: [...signingAlgorithms],
    });
    const { typ, cty, kid } = protectedHeader;
    // `cty` may be left out (it should be there); what is there must be right.
    if (typ !== credentialType || (cty !== undefined && cty !== contentType)) return undefined;
    if (kid === undefined) return undefined;
    return { claims: JSON.parse(new TextDecoder().decode(payload)), key: kid };
  } catch {
    return undefined;
  }
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
