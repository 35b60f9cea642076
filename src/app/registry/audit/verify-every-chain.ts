import { type AnchorFault, readAnchors } from '../../../audit/anchors.ts';
import type { ChainVerdict } from '../../../audit/verify-chain.ts';
import type { Database } from '../../../store/connect.ts';
import { forPurpose } from '../../../store/in-organisation.ts';
import { openStore } from '../../../store/open-store.ts';
import { organisations } from '../../../store/tables/organisations.ts';
import { openKeys } from '../../keys/open-keys.ts';
import { anchorFolder, keyFolder, type RegistryPlace, storePlace } from '../open-registry.ts';
import { type Anchoring, openAnchoring } from './anchoring.ts';
import { proveChain } from './audit-trail.ts';
import { type KeptElsewhere, type Remembered, readKeptElsewhere } from './kept-elsewhere.ts';

/** What the proof of all audit chains of a registry found. */
export interface RegistryVerdict {
  readonly intact: boolean;
  readonly anchorFaults: readonly AnchorFault[];
  /** What was kept elsewhere and held against the chains. */
  readonly elsewhere: readonly {
    readonly file: string;
    /** Ends of chains that it remembers. */
    readonly heads: number;
    readonly faults: readonly AnchorFault[];
  }[];
  readonly chains: readonly (ChainVerdict & {
    readonly organisation: string;
    /** Null where an anchored organisation is no longer in the database. */
    readonly name: string | null;
  })[];
}

/**
 * Opens the registry of a folder and proves the audit chain of every organisation, against its own anchors and what was
 * kept elsewhere. Nothing is anchored. Raises what `openStore` raises, `store.in-use` while a server holds the folder,
 * and what `readKeptElsewhere` raises.
 */
export async function verifyEveryChain(
  place: RegistryPlace,
  elsewhere: KeptElsewhere,
  signal: AbortSignal,
): Promise<RegistryVerdict> {
  const anchoring = await openAnchoring(anchorFolder(place));
  const keys = await openKeys(keyFolder(place), place.signing);
  const remembered = await readKeptElsewhere(elsewhere, {
    anchors: anchoring.publicKeys,
    certificates: await keys.publicKeys(),
    signal,
  });
  const store = await openStore(storePlace(place));
  try {
    return await verifyChainsIn(store.db, anchoring, remembered);
  } finally {
    await store.close();
  }
}

/** Proves the chains of the organisations that there are, and of those that an anchor says there were. */
export async function verifyChainsIn(
  db: Database,
  anchoring: Anchoring,
  remembered: readonly Remembered[] = [],
): Promise<RegistryVerdict> {
  const own = await readAnchors(anchoring.file, anchoring.publicKeys);
  const anchors = [...own.anchors, ...remembered.flatMap(({ heads }) => heads)];
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
  const files = [own, ...remembered];
  return {
    intact: files.every(({ faults }) => faults.length === 0) && chains.every((one) => one.intact),
    anchorFaults: own.faults,
    elsewhere: remembered.map(({ file, heads, faults }) => ({ file, heads: heads.length, faults })),
    chains,
  };
}
