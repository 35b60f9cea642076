import { usualConfidence as usualRepairs } from '../../src/app/clean/clean-settings.ts';
import { usualConfidence as usualCells } from '../../src/discover/defects/find-cell-defects.ts';
import { decisionThreshold } from '../../src/discover/duplicates/find-duplicates.ts';
import { usualProbability } from '../../src/discover/keys/choose-references.ts';
import { acceptedShare } from '../../src/discover/semantic/type-evidence.ts';
import type { LeftOut } from './leave-one-out.ts';
import { markdown } from './markdown-table.ts';

/** What leaving a set out means, and what it does not cover. */
export const leftOutChapter = `## Each shared set left out

For each question all answers were kept with their confidence, also those that are too unsure to be given; for types and personal
columns with the share of values that fit, which decides there. For each shared set the threshold was then chosen that has the best mean F1 over the generated sets and the other shared sets of that question,
each set weighing the same; the set left out had no part in it and is scored there. Where no other shared set asks the question,
generated sets alone chose. False alarms in clean generated tables count with the damaged ones; a set in which nothing is wrong
counts 1 as long as nothing is answered, else 0.

This covers what decides last: how sure an answer must be to be given. It does not cover the constants inside detectors (prior
odds, weights of evidence, shares of values), which were set by hand for the reasons beside them in the code and are not fitted anew.
Nor are the confidences, which are calibrated on generated columns and tables. The weights of duplicates need no such proof: they
are learnt on each table anew, without labels. Rules have no threshold here. The share of a type that fits is not all that decides:
a type may ask for more, a short closed list is judged by its cells, and a column is called personal by fewer values where
their form is hardly met by chance; at a threshold nothing but the share counts. Repairs are
applied from a confidence that puts precision first, for a wrong repair is worse than none: what has the best F1 lies lower.`;

/** From where on the product gives an answer, by question; names may be blanked. */
const shippedThresholds: readonly (readonly [of: RegExp, told: string])[] = [
  [/^(semantic types|personal)/, String(acceptedShare)],
  [/foreign keys/, String(usualProbability)],
  [/^error cells/, String(usualCells)],
  [/^repairs/, String(usualRepairs)],
  [/^duplicate pairs/, String(decisionThreshold)],
];

/** One row a set: the threshold that the others choose, and F1 there and as shipped. */
export function leftOutTable(sets: readonly LeftOut[]): string {
  const rows = sets.map(({ question, set, others, generated, threshold, f1, shipped }) => [
    question,
    set,
    [`${generated} generated`, ...others].join(', '),
    String(threshold),
    f1.toFixed(3),
    shippedThresholds.find(([of]) => of.test(question))?.[1] ?? '',
    shipped.toFixed(3),
  ]);
  const header = [
    'Question',
    'Left out',
    'Chosen on',
    'Threshold',
    'F1 there',
    'Shipped',
    'F1 as shipped',
  ];
  return markdown(header, rows);
}
