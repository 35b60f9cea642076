import { type DefectKind, defectKindOrder } from '../defect-kinds.ts';

interface Said {
  readonly kind: DefectKind;
  readonly confidence: number;
}

/** No amount of evidence makes a guess without rules certain. */
const certain = 0.99;

/**
 * Confidence in a cell that several kinds point at: noisy-or, 1 − Π (1 − c), over the strongest
 * of each kind, since two findings of one kind look at the same thing (Pearl, Probabilistic
 * Reasoning in Intelligent Systems, 1988, section 4.3.2).
 */
export function joinedConfidence(said: readonly Said[]): number {
  const byKind = new Map<DefectKind, number>();
  for (const { kind, confidence } of said) {
    byKind.set(kind, Math.max(confidence, byKind.get(kind) ?? 0));
  }
  const doubt = [...byKind.values()].reduce((product, c) => product * (1 - c), 1);
  return Math.min(certain, Math.round((1 - doubt) * 1000) / 1000);
}

/** By confidence, and where that is equal in the order of the kinds. */
export function strongestFirst<T extends Said>(said: readonly T[]): readonly T[] {
  const rank = (kind: DefectKind) => defectKindOrder.indexOf(kind);
  return [...said].sort((a, b) => b.confidence - a.confidence || rank(a.kind) - rank(b.kind));
}
