import { Client, type ClientConfig } from 'pg';
import { asOwner } from '../../../store/backup/as-owner.ts';
import { openKeys } from '../../keys/open-keys.ts';
import { keyFolder, type RegistryPlace, storePlace } from '../open-registry.ts';

/** A published key, and what it is still needed for. */
export interface KeyUse {
  readonly id: string;
  readonly algorithm: string;
  /** Whether it signs what is issued now. */
  readonly signing: boolean;
  /** How many certificates it signed. */
  readonly certificates: number;
  /** Until when one of them is valid; absent where none was signed. */
  readonly neededUntil?: string;
  /** Whether one of them is valid still, or it signs. */
  readonly needed: boolean;
}

/** Every published key of a registry, the signing one first, whether or not its server runs. Raises what `openKeys` and `asOwner` raise. */
export async function keyUses(place: RegistryPlace, at: Date): Promise<KeyUse[]> {
  const ring = await openKeys(keyFolder(place), place.signing);
  const { id: current } = await ring.current();
  const { keys } = await ring.publicKeys();
  const signed = await asOwner(storePlace(place), signedByKeys);
  return keys.map(({ kid = '', alg = '' }) => {
    const { certificates = 0, until } = signed.get(kid) ?? {};
    const signing = kid === current;
    return {
      id: kid,
      algorithm: alg,
      signing,
      certificates,
      ...(until === undefined ? {} : { neededUntil: until.toISOString() }),
      needed: signing || (until !== undefined && until > at),
    };
  });
}

/** Forgets every replaced key that no valid certificate was signed with, and returns them. Raises what `keyUses` raises. */
export async function forgetUnneededKeys(place: RegistryPlace, at: Date): Promise<KeyUse[]> {
  const unneeded = (await keyUses(place, at)).filter(({ needed }) => !needed);
  const ring = await openKeys(keyFolder(place), place.signing);
  if (unneeded.length > 0) await ring.forget(new Set(unneeded.map(({ id }) => id)));
  const left = new Set((await ring.publicKeys()).keys.map(({ kid }) => kid));
  return unneeded.filter(({ id }) => !left.has(id));
}

interface SignedByKey {
  readonly certificates: number;
  readonly until: Date;
}

async function signedByKeys(owner: ClientConfig): Promise<Map<string, SignedByKey>> {
  const client = new Client(owner);
  await client.connect();
  try {
    // The header of a credential is the same for all that one key signed.
    const { rows } = await client.query<SignedByKey & { readonly header: string }>(
      `select split_part(jwt, '.', 1) as header, count(*)::int as certificates, max(valid_until) as until
       from certificate group by 1`,
    );
    return new Map(rows.map(({ header, ...signed }) => [keyOf(header), signed]));
  } finally {
    await client.end();
  }
}

function keyOf(header: string): string {
  // Written by us, with the id of the key.
  const { kid } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string };
  return kid;
}
