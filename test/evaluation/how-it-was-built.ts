/** What was in view while constants were fixed: the last part of `docs/evaluation.md`. */
export const howItWasBuilt = `## What was in view while this was built

Constants were set by reasoning, and by looking at generated data: corruptions of clean tables, schemas, records and columns
of values, all drawn from seeds (\`test/evaluation\`). The seeds scored above are others. The generators were written by the
same people as the detectors, so the generated figures say that a detector does what its author had in mind, and no more.

No shared set was locked away. \`npm run eval\` prints the totals of each, \`--wrong\` lists its errors, and
\`test/shared/discover-floors.test.ts\` holds floors below some of them; whoever worked on a detector could see both.
Thresholds that decide last were chosen anew without each set (above). The constants inside detectors are written by hand, so there
is no fit to repeat without a set. The table states instead, from decisions, comments and commits, what each set could have taught. "None on
record" means that no comment or commit names the set beside a constant; it is no proof that nobody had it in mind.

| Set | In view while | Constants fixed with it in view | What else it may have taught |
| --- | --- | --- | --- |
| open government tables | types were chosen and judged | none on record | Which types exist: its labels were a reason to write types, so its recall is above that of unseen data. |
| personal-data | floors were set | none on record | |
| enterprise | floors were set; its kinds of defects were read | none on record | That plates, cards, identity numbers and division codes are held against their standards and against each other. |
| chinook, northwind, divisions | floors were set; errors were listed | none on record: [decision 30](decisions/0030-references-by-likelihood.md) names schemas 1 to 40 as what was looked at | |
| hospital | its kinds of defects were read | none on record | That misspellings are sought by frequent neighbours, and cells by the columns that decide them. |
| beers | its kinds of defects were read | none on record | That units in numbers and merged cells have detectors; their constants are from generated tables. |
| febrl1, fodors-zagats | totals were seen between changes | none on record: seeds 1 to 20 of the generated records | That records of two tables are linked at all. |

So the shared figures are those of sets that were seen, not of unseen ones. Expect less on data of another kind.`;
