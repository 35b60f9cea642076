import { type AuditEntry, beginningOfChain, hashOf } from './entry.ts';

/** Where a chain stood at a moment, as somebody outside the database remembers it. */
export interface ChainHead {
  readonly organisation: string;
  readonly sequence: number;
  readonly hash: string;
}

/** A head that was written down outside the database. */
export interface AnchoredHead extends ChainHead {
  /** When it was anchored: an ISO moment. */
  readonly at: string;
}

export type ChainFaultKind =
  /** Entries are missing between two others. */
  | 'gap'
  /** An entry does not follow from the one before. */
  | 'broken-link'
  /** What an entry says is not what was hashed. */
  | 'rewritten'
  /** The head names another end than the last entry. */
  | 'head-differs'
  /** The chain ends before a head that was anchored. */
  | 'cut-short'
  /** Another entry stands where a head was anchored: the chain was rewritten whole. */
  | 'anchor-differs';

export interface ChainFault {
  readonly kind: ChainFaultKind;
  /** The first entry that is wrong or missing. */
  readonly sequence: number;
}

/** What the proof of a chain found, and how far it reaches. */
export interface ChainVerdict {
  readonly intact: boolean;
  readonly entries: number;
  /** Every break where the chain goes wrong; entries behind a break are still compared with each other. */
  readonly faults: readonly ChainFault[];
  /**
   * Entries up to here cannot have been changed since `at` without being found; those behind it are consistent
   * among themselves, which whoever controls the database could have made so. Null without a matching anchor.
   */
  readonly vouchedThrough: { readonly sequence: number; readonly at: string } | null;
  /** Since when anything done to the first entries would be found: the moment of the oldest matching anchor. */
  readonly vouchedSince: string | null;
}

/** Proves one organisation's chain, entry by entry in its order, against its head and the heads anchored outside. */
export async function verifyChain(
  entries: AsyncIterable<AuditEntry> | Iterable<AuditEntry>,
  against: {
    readonly organisation: string;
    readonly head: ChainHead | undefined;
    readonly anchors: readonly AnchoredHead[];
  },
): Promise<ChainVerdict> {
  const anchors = against.anchors.filter((one) => one.organisation === against.organisation);
  const bySequence = anchorsBySequence(anchors);
  const faults: ChainFault[] = [];
  const matching: AnchoredHead[] = [];
  let end = { sequence: 0, hash: beginningOfChain };
  for await (const entry of entries) {
    faults.push(...faultsOf(entry, end, against.organisation));
    for (const anchor of bySequence.get(entry.sequence) ?? []) {
      if (anchor.hash === entry.hash) matching.push(anchor);
      else faults.push({ kind: 'anchor-differs', sequence: entry.sequence });
    }
    end = { sequence: entry.sequence, hash: entry.hash };
  }
  const behind = end.sequence + 1;
  const cut = anchors.some(({ sequence }) => sequence > end.sequence);
  if (cut) faults.push({ kind: 'cut-short', sequence: behind });
  if (!isEnd(against.head, end)) faults.push({ kind: 'head-differs', sequence: behind });
  return {
    intact: faults.length === 0,
    entries: end.sequence,
    faults,
    ...reach(matching, faults),
  };
}

function anchorsBySequence(anchors: readonly AnchoredHead[]): Map<number, AnchoredHead[]> {
  const bySequence = new Map<number, AnchoredHead[]>();
  for (const anchor of anchors) {
    bySequence.set(anchor.sequence, [...(bySequence.get(anchor.sequence) ?? []), anchor]);
  }
  return bySequence;
}

function faultsOf(
  entry: AuditEntry,
  before: { readonly sequence: number; readonly hash: string },
  organisation: string,
): ChainFault[] {
  const { sequence } = entry;
  const found: ChainFaultKind[] = [];
  if (sequence !== before.sequence + 1) found.push('gap');
  else if (entry.previous !== before.hash) found.push('broken-link');
  const rewritten =
    entry.organisation !== organisation || hashOf(entry.previous, entry) !== entry.hash;
  if (rewritten) found.push('rewritten');
  return found.map((kind) => ({ kind, sequence }));
}

/** A chain without entries may have no head yet. */
function isEnd(head: ChainHead | undefined, end: { sequence: number; hash: string }): boolean {
  if (head === undefined) return end.sequence === 0;
  return head.sequence === end.sequence && head.hash === end.hash;
}

/** Nothing behind the first fault is vouched for: an anchor there holds a hash of what follows from it. */
function reach(matching: readonly AnchoredHead[], faults: readonly ChainFault[]) {
  const first = Math.min(...faults.map(({ sequence }) => sequence), Number.POSITIVE_INFINITY);
  const sound = matching
    .filter(({ sequence }) => sequence < first)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
  const through = Math.max(...sound.map(({ sequence }) => sequence), 0);
  const last = sound.find(({ sequence }) => sequence === through);
  return {
    vouchedThrough: last === undefined ? null : { sequence: last.sequence, at: last.at },
    vouchedSince: sound[0]?.at ?? null,
  };
}
