import type { Candidate } from './judge-type.ts';

/** Prior odds that a column is of a given type, by what speaks beside the values. Our choice. */
const priorOdds = { header: 1, beside: 0.2, nothing: 0.01 } as const;
/** Share of values that pass in a column that truly is of the type, allowing for dirt. */
const truePassRate = 0.95;
/** Values of a column resemble each other, so more than this many add no evidence. */
const independentValues = 20;

/**
 * Probability, 0 to 0.99, that the column is of the type: Bayes' rule with binomial likelihoods,
 * where chance passes some of the values and the type itself 95 %.
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
  return Math.round(Math.min(0.99, probability) * 1000) / 1000;
}
