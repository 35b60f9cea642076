import { isCounter, type KeyValues, type Overlap } from './key-values.ts';

/** What speaks for and against a reference between two columns. */
export interface ReferenceEvidence {
  readonly child: KeyValues;
  readonly parent: KeyValues;
  readonly overlap: Overlap;
  /** 0 to 1, from `nameEvidence`. */
  readonly name: number;
  readonly childIsKey: boolean;
  /** Cells of the child that hold something. */
  readonly references: number;
}

/**
 * Log odds that a column refers to a key, given that its values stand there. Names add up to 4.
 * Values of a counter stand in any other counter by accident, so there only the use of its whole
 * range and of most of its values counts; values of codes and texts do not. All weights are our
 * choice, set by reasoning and checked, not fitted, on the sets of `npm run eval`.
 */
export function referenceLogOdds(evidence: ReferenceEvidence): number {
  const { child, parent, overlap, name, childIsKey } = evidence;
  const orphans = 12 * (1 - overlap.cellsContained);
  const byValues = isCounter(parent) ? counterOdds(evidence) : codeOdds(child);
  // A key that is contained in another key is more often a second counter than a reference.
  const twoKeys = childIsKey && child.table !== parent.table ? (isCounter(child) ? 5 : 2) : 0;
  return -1 + 4 * name + byValues - orphans - twoKeys;
}

function counterOdds({ child, parent, overlap, references }: ReferenceEvidence): number {
  // With so many references, an evenly used key would show about this share of its values.
  const expected = 1 - Math.exp(-references / Math.max(1, parent.distinct));
  const used = Math.min(1, overlap.coverage / Math.max(1e-9, 0.6 * expected));
  const few = child.distinct < 4 ? 2 : 0;
  return 3 * (used - 0.5) + 6 * (overlap.span - 0.75) - few;
}

/** Each distinct value that is found among scattered codes is evidence of its own. */
function codeOdds(child: KeyValues): number {
  return Math.min(5, child.distinct);
}

/** Probability, 0 to 0.99, from log odds. */
export function probability(logOdds: number): number {
  return Math.min(0.99, Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000);
}
