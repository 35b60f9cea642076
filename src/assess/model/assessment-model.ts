import type { Formula } from '../formula.ts';
import type {
  GateDocument,
  IndicatorDocument,
  ModelDocument,
  WayDocument,
} from './model-schema.ts';

/** One way to measure an indicator, ready to run. */
export interface Way {
  readonly document: WayDocument;
  readonly numerator?: Formula;
  readonly denominator?: Formula;
  readonly raw?: Formula;
  /** Facts without which it gives no answer. */
  readonly required: readonly string[];
  /** Facts whose kind of evidence decides the status: what is counted, not what it is counted against. */
  readonly deciding: readonly string[];
}

export interface Indicator {
  readonly document: IndicatorDocument;
  readonly dimension: string;
  readonly ways: readonly Way[];
  readonly applies?: Formula;
  /** Where the score is an expression over `raw`. */
  readonly scoreFormula?: Formula;
}

export interface Gate {
  readonly document: GateDocument;
  readonly closed: readonly Formula[];
  readonly open: readonly Formula[];
}

/** An assessment model that was read, checked and compiled. */
export interface AssessmentModel {
  readonly document: ModelDocument;
  /** Of the text it was read from, lower-case hex. */
  readonly sha256: string;
  readonly indicators: readonly Indicator[];
  readonly gates: readonly Gate[];
}
