import type { CopyFormat } from '../../vocabulary/reports/clean-report.ts';
import type { AssessmentSettings } from '../settings.ts';

/**
 * Repairs from this confidence on are applied where nobody said otherwise: on generated corruption
 * more than 99 of 100 values from here on are right, below it fewer (`npm run eval`).
 */
export const usualConfidence = 0.8;

/** What decides what a copy holds. */
export interface CleanSettings extends AssessmentSettings {
  /** The folder for the copy; it must not lie in the source, nor the source in it. */
  readonly out: string;
  /** Replaces what an earlier `clean` wrote there. */
  readonly force: boolean;
  /** Only proposes: writes the file of decisions and no copy. */
  readonly proposeOnly: boolean;
  /** Repairs from this confidence on are applied, 0.5–1. Not used with `decisions`. */
  readonly minimumConfidence: number;
  /** A reviewed file of decisions: what it accepts is applied, and nothing else. */
  readonly decisions?: string;
  readonly removeDuplicates: boolean;
  readonly format: CopyFormat;
  /** In a typed copy, keeps the text that a type cannot hold in a column beside. */
  readonly keepText: boolean;
}
