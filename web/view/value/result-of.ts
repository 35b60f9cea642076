import type { Valuation } from '../../../src/vocabulary/value/valuation.ts';

/**
 * The step that is asked "what if": the reconciled value, or the first approach where approaches that
 * disagree allow no point.
 */
export function resultOf(valuation: Valuation): string | undefined {
  const [first] = valuation.approaches;
  return valuation.state === 'range' ? first?.step : weighedStep(valuation);
}

/** The step that scenarios and break-evens are told of, whether it is a conclusion or not. */
export function weighedStep({ conclusion, approaches }: Valuation): string | undefined {
  return conclusion?.step ?? approaches[0]?.step;
}
