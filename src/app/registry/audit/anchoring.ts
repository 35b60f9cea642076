import { join } from 'node:path';
import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
} from 'jose';
import { z } from 'zod';
import { type AnchorKey, anchorHeads, readAnchors } from '../../../audit/anchors.ts';
import { chainHead } from '../../../audit/read-chain.ts';
import type { ChainHead } from '../../../audit/verify-chain.ts';
import { forPurpose, inOrganisation } from '../../../store/in-organisation.ts';
import { organisations } from '../../../store/tables/organisations.ts';
import { makePrivateFile, readPrivateFile } from '../../keys/private-file.ts';
import type { EntryContext } from '../entry-context.ts';

/** Where the ends of audit chains are written outside the database, and by which key they are signed. */
export interface Anchoring {
  readonly file: string;
  readonly key: AnchorKey;
  readonly publicKeys: JSONWebKeySet;
}

const keySchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string(),
  d: z.string(),
});

/**
 * The anchors of a folder and their key, which is made where there is none and can be read by its owner alone.
 * Raises `keys.readable-by-others`.
 */
export async function openAnchoring(folder: string): Promise<Anchoring> {
  const { kty, crv, x, d } = await keptKey(join(folder, 'anchor-key.json'));
  const id = await calculateJwkThumbprint({ kty, crv, x });
  const privateKey = (await importJWK({ kty, crv, x, d }, 'EdDSA')) as CryptoKey;
  return {
    file: join(folder, 'anchors.jws'),
    key: { id, algorithm: 'EdDSA', privateKey },
    publicKeys: { keys: [{ kty, crv, x, kid: id, alg: 'EdDSA' }] },
  };
}

/** Anchors every chain that has grown since it was last anchored; returns how many. */
export async function anchorChains(context: EntryContext, anchoring: Anchoring): Promise<number> {
  const { db, clock } = context;
  const { anchors } = await readAnchors(anchoring.file, anchoring.publicKeys);
  const anchored = new Map(anchors.map(({ organisation, hash }) => [organisation, hash]));
  const all = await forPurpose(db, 'clerk', (tx) =>
    tx.select({ organisation: organisations.id }).from(organisations).orderBy(organisations.id),
  );
  const grown: ChainHead[] = [];
  for (const { organisation } of all) {
    const head = await inOrganisation(db, { organisation }, (tx) => chainHead(tx, organisation));
    if (head !== undefined && anchored.get(organisation) !== head.hash) grown.push(head);
  }
  await anchorHeads(anchoring.file, grown, { key: anchoring.key, at: clock() });
  return grown.length;
}

async function keptKey(path: string): Promise<z.infer<typeof keySchema>> {
  await makePrivateFile(path, async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    return keySchema.parse(await exportJWK(privateKey));
  });
  return keySchema.parse(await readPrivateFile(path));
}
