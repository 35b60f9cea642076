import type { ChangeLevel } from '../vocabulary/change-level.ts';

/** From where a change is moderate, and from where major. */
export interface Threshold {
  readonly moderate: number;
  readonly major: number;
}

/**
 * Conventions, not laws; each names its source. A change below what chance alone explains is none,
 * whatever its size.
 */
export const thresholds = {
  /** Siddiqi, Credit Risk Scorecards (2006): below 0.1 no change, 0.1–0.25 some, above a shift. */
  psi: { moderate: 0.1, major: 0.25 },
  /**
   * What these are for the divergence in bits: for small shifts both are multiples of
   * Σ δ²/p, the index of it once, the divergence 1/(8·ln 2) of it (Lin 1991).
   */
  jensenShannon: { moderate: 0.1 / (8 * Math.LN2), major: 0.25 / (8 * Math.LN2) },
  /**
   * The largest difference of two shares: at the middle 0.1 is h = 0.2 and 0.25 is h = 0.52, which
   * Cohen (1988) calls small and medium.
   */
  kolmogorovSmirnov: { moderate: 0.1, major: 0.25 },
  /** Cohen (1988): h of 0.2 is small, 0.5 medium. */
  missing: { moderate: 0.2, major: 0.5 },
  /** Our choice: a quarter more or less is worth a look, twice or half an alarm. As |ln ratio|. */
  volume: { moderate: Math.log(1.25), major: Math.log(2) },
  /** Our choice: half a grade and a grade of the default assessment model, in points lost. */
  score: { moderate: 5, major: 10 },
} as const satisfies Record<string, Threshold>;

/** The level of a size; sizes are never negative. */
export function levelOf(size: number, { moderate, major }: Threshold): ChangeLevel {
  if (size >= major) return 'major';
  return size >= moderate ? 'moderate' : 'none';
}

/** The thresholds by name, as a document states them. */
export function statedThresholds(): Record<string, number> {
  return Object.fromEntries(
    Object.entries(thresholds).flatMap(([name, { moderate, major }]) => [
      [`${name}.moderate`, moderate],
      [`${name}.major`, major],
    ]),
  );
}
