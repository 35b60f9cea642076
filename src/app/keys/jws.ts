import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { type SigningKey, signingAlgorithms } from './key-ring.ts';

/** What a signed statement is: `typ` and `cty` of its header. */
interface Types {
  readonly typ: string;
  readonly cty?: string | undefined;
}

/**
 * A statement as a compact JWS (RFC 7515). Put together here and not by a library, because the key may be in a device
 * that gives nothing but signatures.
 */
export async function signJws(claims: object, key: SigningKey, types: Types): Promise<string> {
  const input = `${encoded({ alg: key.algorithm, kid: key.id, ...types })}.${encoded(claims)}`;
  const signature = await key.sign(new TextEncoder().encode(input));
  return `${input}.${Buffer.from(signature).toString('base64url')}`;
}

/** What a statement says if one of `keys` signed it, with its types and the key; undefined otherwise. */
export async function readJws(
  jws: string,
  keys: JSONWebKeySet,
): Promise<(Partial<Types> & { readonly claims: unknown; readonly key: string }) | undefined> {
  try {
    const { payload, protectedHeader } = await compactVerify(jws.trim(), createLocalJWKSet(keys), {
      algorithms: [...signingAlgorithms],
    });
    const { typ, cty, kid } = protectedHeader;
    if (typ === undefined || kid === undefined) return undefined;
    return { claims: JSON.parse(new TextDecoder().decode(payload)), key: kid, typ, cty };
  } catch {
    return undefined;
  }
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
