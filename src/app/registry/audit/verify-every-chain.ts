import { type AnchorFault, readAnchors } from '../../../audit/anchors.ts';
import type { ChainVerdict } from '../../../audit/verify-chain.ts';
import type { Database } from '../../../store/connect.ts';
import { forPurpose } from '../../../store/in-organisation.ts';
import { openStore } from '../../../store/open-store.ts';
import { organisations } from '../../../store/tables/organisations.ts';
import { anchorFolder, type RegistryPlace, storePlace } from '../open-registry.ts';
import { type Anchoring, openAnchoring } from './anchoring.ts';
import { proveChain } from './audit-trail.ts';

/** What the proof of all audit chains of a registry found. */
export interface RegistryVerdict {
  readonly intact: boolean;
  readonly anchorFaults: readonly AnchorFault[];
  readonly chains: readonly (ChainVerdict & {
    readonly organisation: string;
    /** Null where an anchored organisation is no longer in the database. */
    readonly name: string | null;
  })[];
}

/**
 * Opens the registry of a folder and proves the audit chain of every organisation. Nothing is anchored. Raises what
 * `openStore` raises: `store.in-use` while a server holds the folder.
 */
export async function verifyEveryChain(place: RegistryPlace): Promise<RegistryVerdict> {
  const store = await openStore(storePlace(place));
  try {
    return await verifyChainsIn(store.db, await openAnchoring(anchorFolder(place)));
  } finally {
    await store.close();
  }
}

/** Proves the chains of the organisations that there are, and of those that an anchor says there were. */
export async function verifyChainsIn(db: Database, anchoring: Anchoring): Promise<RegistryVerdict> {
  const { anchors, faults } = await readAnchors(anchoring.file, anchoring.publicKeys);
  const present = await forPurpose(db, 'clerk', (tx) =>
    tx.select({ id: organisations.id, name: organisations.name }).from(organisations),
  );
  const names = new Map(present.map(({ id, name }) => [id, name]));
  const all = new Set([...names.keys(), ...anchors.map(({ organisation }) => organisation)]);
  const chains: RegistryVerdict['chains'][number][] = [];
  for (const organisation of [...all].toSorted()) {
    const verdict = await proveChain(db, organisation, anchors);
    chains.push({ organisation, name: names.get(organisation) ?? null, ...verdict });
  }
  const intact = faults.length === 0 && chains.every((chain) => chain.intact);
  return { intact, anchorFaults: faults, chains };
}
