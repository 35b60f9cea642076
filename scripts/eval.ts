import { openTestEngine } from '../test/discover/profiled-tables.ts';
import { reliability } from '../test/evaluation/calibration.ts';
import { scoreDuplicatePairs, scoreGeneratedPairs } from '../test/evaluation/duplicate-pairs.ts';
import { scoreErrorCells } from '../test/evaluation/error-cells.ts';
import { columnFalsePositives, valueFalsePositives } from '../test/evaluation/false-positives.ts';
import { scoreGeneratedCells } from '../test/evaluation/generated-cells.ts';
import { scoreGenerated } from '../test/evaluation/generated-relations.ts';
import { scoreKeys } from '../test/evaluation/key-relations.ts';
import { scorePersonalColumns } from '../test/evaluation/personal-columns.ts';
import { scoreGeneratedRepairs, scoreSharedRepairs } from '../test/evaluation/repairs.ts';
import type { Score } from '../test/evaluation/score.ts';
import { scoreSemanticColumns } from '../test/evaluation/semantic-columns.ts';
import { sharedFolder } from '../test/shared/shared-folder.ts';

/** Prints how well discovery does on the sets with ground truth. `--wrong` lists each error. */
const detailed = process.argv.includes('--wrong');
const shared = sharedFolder;
/** Thresholds were looked at on schemas 1 to 40; these were not. */
const unseenSchemas = Array.from({ length: 40 }, (_, i) => 101 + i);
/** Thresholds of duplicates were looked at on seeds 1 to 20. */
const unseenRecords = [101, 102];
const engine = await openTestEngine();
try {
  const scores = [
    ...(await scoreKeys(engine, shared, { blank: false })),
    ...(await scoreKeys(engine, shared, { blank: true })),
    ...(await scoreGenerated(engine, unseenSchemas, { blank: false })),
    ...(await scoreGenerated(engine, unseenSchemas, { blank: true })),
    ...(await scorePersonalColumns(engine, shared, { blank: false })),
    ...(await scorePersonalColumns(engine, shared, { blank: true })),
    ...(await scoreSemanticColumns(engine, shared)),
    ...(await scoreErrorCells(engine, shared)),
    ...(await scoreGeneratedCells(engine)),
    ...(await scoreSharedRepairs(engine, shared)),
    ...(await scoreGeneratedRepairs(engine)),
    ...(await scoreDuplicatePairs(engine, shared)),
    ...(await scoreGeneratedPairs(engine, unseenRecords)),
  ];
  console.table(scores.map(row));
  console.log('Detectors: share of 100,000 hard negatives that pass as single values');
  console.table(valueFalsePositives().map((f) => ({ ...f, rate: f.rate.toFixed(4) })));
  console.log('Detectors: columns of 1,000 hard negatives that were typed all the same');
  console.table(columnFalsePositives(['c1', 'phone', 'id number', '姓名']));
  console.log(
    'Confidence: share of verdicts that are right on generated columns not calibrated on',
  );
  console.table(reliability(23, 2_000));
  if (detailed) for (const score of scores) console.log(score.name, score.wrong, score.missed);
} finally {
  await engine.remove();
}

function row(score: Score) {
  const { name, truePositives, falsePositives, falseNegatives } = score;
  const [precision, recall, f1] = [score.precision, score.recall, score.f1].map((x) =>
    x.toFixed(3),
  );
  return {
    name,
    hits: truePositives,
    wrong: falsePositives,
    missed: falseNegatives,
    precision,
    recall,
    f1,
  };
}
