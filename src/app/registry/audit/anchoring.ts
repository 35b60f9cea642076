import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
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

/** The anchors of a folder and their key, which is made where there is none and can be read by its owner alone. */
export async function openAnchoring(folder: string): Promise<Anchoring> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
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
  const kept = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (kept !== undefined) return keySchema.parse(JSON.parse(kept));
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  await keepOnce(path, JSON.stringify(keySchema.parse(await exportJWK(privateKey))));
  return keySchema.parse(JSON.parse(await readFile(path, 'utf8')));
}

/** Written whole beside its place and put there unless somebody else was first. */
async function keepOnce(path: string, text: string): Promise<void> {
  const begun = `${path}.${randomUUID()}`;
  const file = await open(begun, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(begun, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(begun);
  }
}
