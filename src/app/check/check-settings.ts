import type { AssessmentSettings } from '../settings.ts';

export interface CheckSettings extends AssessmentSettings {
  /** Whether tables without a contract are held against the rules that they suggest. */
  readonly suggested: boolean;
  /** Whether the cells that break rules are wanted, and of how many rows of each rule at most. */
  readonly failingRows?: number;
}
