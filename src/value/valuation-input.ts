import type { Assessment } from '../vocabulary/assessment.ts';
import type { ValuationDeclaration } from '../vocabulary/declarations/valuation.ts';
import type { LedgerReport } from '../vocabulary/value/ledger.ts';
import type { Exact } from '../vocabulary/value/money.ts';
import type { ValueAction } from '../vocabulary/value/valuation.ts';

/** A document that supports a statement, found and hashed. */
export interface SupportingDocument {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
}

/** Something that could be mended or answered, and the scores that the asset would have then. */
export interface ActionCandidate
  extends Pick<ValueAction, 'kind' | 'text' | 'finding' | 'indicators'> {
  readonly judgement: Pick<Assessment, 'dimensions' | 'groups'>;
}

/** Everything that a valuation of one asset starts from. The same input gives the same valuation. */
export interface ValuationInput {
  readonly asset: string;
  /** The day that the assessment calls today; the valuation date where none is declared. */
  readonly asOf: string;
  readonly declared: ValuationDeclaration;
  /** Documents of the contract that are there and have the hash they should have. */
  readonly documents: readonly SupportingDocument[];
  /** The filled template that `declared` was read from, where it does not stand in the contract. */
  readonly inputsFrom?: { readonly path: string; readonly sha256: string };
  /** Scores, coverage and gates: what the discount rate and the coefficients are tied to. */
  readonly assessment: Assessment;
  /** Read by the cost approach; nothing of a valuation ever reaches it. */
  readonly ledger?: LedgerReport;
  readonly rows: number;
  /** Content fingerprint of what is valued. */
  readonly object?: string;
  /** Months that the data covers, and how old it is, where the contract says so. */
  readonly ageMonths?: number;
  /** Values that inputs take instead of their own, by step id: `--set` and scenarios. */
  readonly changes?: ReadonlyMap<string, Exact>;
  /** What could be done about its scores, in any order. */
  readonly candidates?: readonly ActionCandidate[];
}
