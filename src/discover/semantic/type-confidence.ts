import type { Candidate } from './judge-type.ts';

/** Prior odds that a column is of a given type, by what speaks beside the values. Our choice. */
const priorOdds = { header: 1, beside: 0.2, nothing: 0.01 } as const;
/** Share of values that pass in a column that truly is of the type, allowing for dirt. */
const truePassRate = 0.95;
/** Values of a column resemble each other, so more than this many add no evidence. */
const independentValues = 20;

/**
 * Share of verdicts that were right on 6,000 generated columns (`test/evaluation/calibration.ts`),
 * by the least probability that Bayes' rule gave them; neighbouring ranges are pooled until the
 * shares rise (isotonic regression). Above the last, the rule and the shares agree.
 */
const calibration = [
  { from: 0, share: 0.45 },
  { from: 0.9, share: 0.67 },
] as const;
const agrees = 0.985;

function calibrated(probability: number): number {
  if (probability >= agrees) return probability;
  return calibration.findLast(({ from }) => probability >= from)?.share ?? 0;
}

/**
 * Probability, 0 to 0.99, that the column is of the type: Bayes' rule with binomial likelihoods,
 * where chance passes some of the values and the type itself 95 %, corrected by the share of such
 * verdicts that were right on generated columns.
 */
export function typeConfidence({ tally, header, beside }: Candidate): number {
  const { distinct, distinctPassed } = tally;
  const n = Math.min(distinct, independentValues);
  const passed = (n * distinctPassed) / distinct;
  const chance = Math.min(0.9, tally.chance);
  const prior = header ? priorOdds.header : priorOdds[beside === undefined ? 'nothing' : 'beside'];
  const logOdds =
    Math.log(prior) +
    passed * Math.log(truePassRate / chance) +
    (n - passed) * Math.log((1 - truePassRate) / (1 - chance));
  const probability = 1 / (1 + Math.exp(-logOdds));
  return Math.round(calibrated(Math.min(0.99, probability)) * 1000) / 1000;
}
