import type { Valuation } from '../../../src/vocabulary/value/valuation.ts';

/** The step that is asked "what if": the reconciled value, else that of the first approach. */
export function resultOf({ conclusion, approaches }: Valuation): string | undefined {
  return conclusion?.step ?? approaches[0]?.step;
}
