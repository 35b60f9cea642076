import { type AnchorFault, readAnchors } from '../../../audit/anchors.ts';
import type { AuditEntry } from '../../../audit/entry.ts';
import { anchorFaultTexts, chainFaultTexts } from '../../../audit/fault-texts.ts';
import {
  type AuditSearch,
  chainHead,
  newestEntries,
  readChain,
} from '../../../audit/read-chain.ts';
import {
  type AnchoredHead,
  type ChainFault,
  type ChainVerdict,
  verifyChain,
} from '../../../audit/verify-chain.ts';
import { inSnapshot } from '../../../store/in-organisation.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import type { Anchoring } from './anchoring.ts';

/** A page of what was done in the caller's organisation, newest first: all of it, or what is searched for. */
export async function auditPage(
  context: RegistryContext,
  page: AuditSearch & { readonly before?: number | undefined; readonly limit: number },
): Promise<readonly AuditEntry[]> {
  authorise(context, 'audit.read');
  const { organisation } = context.caller;
  return await inCallersOrganisation(context, (tx) => newestEntries(tx, { organisation, ...page }));
}

/** Every entry from the first on, each given to `take` as it is read: a chain may be longer than memory. */
export async function exportAudit(
  context: RegistryContext,
  take: (entry: AuditEntry) => Promise<void>,
): Promise<void> {
  authorise(context, 'audit.read');
  await inCallersOrganisation(context, async (tx) => {
    for await (const entry of readChain(tx, context.caller.organisation)) await take(entry);
  });
}

/** A fault with what it means. */
type Told<Fault> = Fault & { readonly texts: Texts };

/** What a proof found in a chain and in the file of its anchors. */
export interface AuditVerdict extends ChainVerdict {
  readonly faults: readonly Told<ChainFault>[];
  readonly anchorFaults: readonly Told<AnchorFault>[];
}

/** Proves the chain of the caller's organisation against the anchors kept outside the database. */
export async function verifyAudit(
  context: RegistryContext & { readonly anchoring: Anchoring | undefined },
): Promise<AuditVerdict> {
  authorise(context, 'audit.verify');
  const { db, caller, anchoring } = context;
  // Read before the chain: what is anchored meanwhile would seem to be missing.
  const kept = anchoring
    ? await readAnchors(anchoring.file, anchoring.publicKeys)
    : { anchors: [], faults: [] };
  const verdict = await proveChain(db, caller.organisation, kept.anchors);
  const intact = verdict.intact && kept.faults.length === 0;
  const faults = verdict.faults.map((one) => ({ ...one, texts: chainFaultTexts[one.kind] }));
  const anchorFaults = kept.faults.map((one) => ({ ...one, texts: anchorFaultTexts[one.kind] }));
  return { ...verdict, intact, faults, anchorFaults };
}

/** Proves one organisation's chain as it stands at one moment. */
export async function proveChain(
  db: RegistryContext['db'],
  organisation: string,
  anchors: readonly AnchoredHead[],
): Promise<ChainVerdict> {
  return await inSnapshot(db, { organisation }, async (tx) =>
    verifyChain(readChain(tx, organisation), {
      organisation,
      head: await chainHead(tx, organisation),
      anchors,
    }),
  );
}
