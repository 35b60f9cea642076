import { misses } from './aims.ts';
import type { Reliability } from './calibration.ts';
import type { FalsePositives, PersonalFalsePositive } from './false-positives.ts';
import { howItWasBuilt } from './how-it-was-built.ts';
import { leftOutSets } from './leave-one-out.ts';
import { leftOutChapter, leftOutTable } from './left-out-chapter.ts';
import { markdown } from './markdown-table.ts';
import type { Score } from './score.ts';
import { unseen } from './seeds.ts';

interface Evaluation {
  readonly run: {
    readonly commit: string;
    readonly date: string;
    readonly machine: string;
    /** What each task took, generated and shared sets together. */
    readonly tasks: readonly { readonly id: string; readonly seconds: number }[];
  };
  readonly generated: readonly Score[];
  readonly shared: readonly Score[];
  readonly detectors: {
    /** Those above 0, highest first. */
    readonly values: readonly FalsePositives[];
    readonly columns: readonly {
      readonly negative: string;
      readonly header: string;
      readonly types: string;
    }[];
    readonly personal: readonly PersonalFalsePositive[];
    readonly reliability: readonly Reliability[];
  };
}

/** A score as a row of the table. Where nothing is true, only the number of wrong answers says something. */
export function scoreRow(score: Score) {
  const [set = '', task = ''] = score.name.split(': ');
  const { truePositives: hits, falsePositives: wrong, falseNegatives: missed } = score;
  const share = (of: number) => (hits + missed === 0 ? '–' : of.toFixed(3));
  return {
    task,
    set,
    hits,
    wrong,
    missed,
    precision: share(score.precision),
    recall: share(score.recall),
    f1: share(score.f1),
    seconds: score.seconds?.toFixed(1) ?? '',
  };
}

/** `docs/evaluation.md`: the figures of one run, and what was in view while they were reached. */
export function evaluationPage({ run, generated, shared, detectors }: Evaluation): string {
  return `${[
    '# Evaluation',
    `How well discovery does without labels, against ground truth. Written by one run of \`npm run eval\` on ${run.date}, from commit ${run.commit}; ${run.machine}. The machine may have done other work beside.`,
    'Right, wrong and missed count answers: columns, keys, cells or pairs of rows. F1 is the harmonic mean of precision and recall. Where nothing is to be found, only wrong answers count and the shares are left out. Seconds of a row are for profiling and discovering the set, once for all that is measured on it: cells and repairs share one run. The tasks took:',
    markdown(
      ['Task', 'Seconds'],
      run.tasks.map(({ id, seconds }) => [id, seconds.toFixed(0)]),
    ),
    '## Generated sets',
    `Made from seeds that no constant was set with (\`test/evaluation/seeds.ts\`): ${seedsTold()}.`,
    scoreTable(generated),
    '## Shared sets',
    'Sets with known truth, described in `../shared/data`. "Names blanked" gives tables and columns as t0, c0, c1 and so on. No shared set declares a foreign key of several columns.',
    scoreTable(shared),
    leftOutChapter,
    leftOutTable(leftOutSets(generated, shared)),
    '## Aims missed',
    missTable([...generated, ...shared]),
    '## False positives of the detectors',
    'Of 100,000 values of each kind of hard negative, the share that a detector takes when no header speaks for it. Detectors that take a value only beside other evidence are left out; so are shares of 0. A serial number in the range of Chinese mobile numbers is one of them by its digits: that the numbers stand in sequence is seen in the column.',
    worstTable(detectors.values),
    'A value that passes is not yet a column that is typed. Columns of 1,000 hard negatives, without a header and with ones that mislead, that were typed all the same:',
    columnTable(detectors.columns),
    'Under the first English and Chinese header word of every type that tells of persons, beside columns that do describe persons, columns of 60 of the same negatives are called personal only where nobody could tell them from what the header says:',
    personalTable(detectors.personal),
    '## Confidence',
    'Verdicts on generated columns: their confidence, and the share of them that is right.',
    reliabilityTable(detectors.reliability),
    howItWasBuilt,
  ].join('\n\n')}\n`;
}

function scoreTable(scores: readonly Score[]): string {
  const rows = scores.map(scoreRow).map((r) => Object.values(r).map(String));
  return markdown(
    ['Task', 'Set', 'Right', 'Wrong', 'Missed', 'Precision', 'Recall', 'F1', 'Seconds'],
    rows,
  );
}

function seedsTold(): string {
  const told = Object.entries(unseen).map(([of, seeds]) => {
    const all = typeof seeds === 'number' ? [seeds] : seeds;
    const [first, last] = [all[0], all.at(-1)];
    const name = of.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    return `${name} ${first === last ? first : `${first} to ${last}`}`;
  });
  return told.join(', ');
}

function missTable(scores: readonly Score[]): string {
  const rows = misses(scores).map(({ score, aim, reason }) => {
    const { task, set, f1 } = scoreRow(score);
    return [task, set, f1, aim.toFixed(2), reason];
  });
  if (rows.length === 0) return 'None.';
  return markdown(['Task', 'Set', 'F1', 'Aim', 'Reason'], rows);
}

/** One row a detector: its worst kind of negative, and how many kinds it takes any of. */
function worstTable(values: readonly FalsePositives[]): string {
  const worst = new Map<string, FalsePositives[]>();
  for (const each of values) worst.set(each.type, [...(worst.get(each.type) ?? []), each]);
  const rows = [...worst].map(([type, all]) => [
    type,
    String(all.length),
    all[0]?.negative ?? '',
    all[0]?.rate.toFixed(5) ?? '',
  ]);
  return markdown(['Detector', 'Kinds that pass', 'Worst kind', 'Share of it'], rows);
}

function personalTable(columns: Evaluation['detectors']['personal']): string {
  const rows = columns.map(({ negative, type, alike }) => [negative, type, alike ? 'no' : 'yes']);
  return markdown(['Values', 'Called', 'Could be told'], rows);
}

function columnTable(columns: Evaluation['detectors']['columns']): string {
  if (columns.length === 0) return 'None.';
  const rows = columns.map(({ negative, header, types }) => [negative, header, types]);
  return markdown(['Values', 'Header', 'Typed as'], rows);
}

function reliabilityTable(ranges: readonly Reliability[]): string {
  const rows = ranges.map(({ from, verdicts, meanConfidence, rightShare }) => [
    `from ${from}`,
    String(verdicts),
    meanConfidence.toFixed(3),
    rightShare.toFixed(3),
  ]);
  return markdown(['Confidence', 'Verdicts', 'Mean confidence', 'Right'], rows);
}
