import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { openTestEngine } from '../test/discover/profiled-tables.ts';
import { reliability } from '../test/evaluation/calibration.ts';
import { evaluationPage, scoreRow } from '../test/evaluation/evaluation-page.ts';
import { columnFalsePositives, valueFalsePositives } from '../test/evaluation/false-positives.ts';
import type { Score } from '../test/evaluation/score.ts';
import { tasks } from '../test/evaluation/tasks.ts';
import { sharedFolder } from '../test/shared/shared-folder.ts';

/*
 * Prints how well discovery does on sets with ground truth. A run of everything writes
 * docs/evaluation.md; `--only TASK` runs one task and writes nothing. `--wrong` lists each error.
 */
const known = [...tasks.map(({ id }) => id), 'detectors'];
const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    date: { type: 'string' },
    wrong: { type: 'boolean', default: false },
  },
});
const { only } = options;
if (only !== undefined && !known.includes(only)) {
  console.error(`There is no task ${only}. Tasks: ${known.join(', ')}.`);
  process.exit(2);
}
const wanted = (id: string) => only === undefined || only === id;

/** Read first: a run takes minutes, and the branch may move under it. */
const commit = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { encoding: 'utf8' });
const generated: Score[] = [];
const shared: Score[] = [];
const engine = await openTestEngine();
try {
  for (const task of tasks.filter(({ id }) => wanted(id))) {
    console.error(`${task.id} …`);
    generated.push(...((await task.generated?.(engine)) ?? []));
    shared.push(...((await task.shared?.(engine, sharedFolder)) ?? []));
  }
} finally {
  await engine.remove();
}
const scores = [
  ...generated.map((score) => ({ origin: 'generated', ...scoreRow(score) })),
  ...shared.map((score) => ({ origin: 'shared', ...scoreRow(score) })),
];
if (scores.length > 0) console.table(scores);
if (options.wrong)
  for (const s of [...generated, ...shared]) console.log(s.name, s.wrong, s.missed);

if (wanted('detectors')) {
  console.error('detectors …');
  const detectors = {
    values: valueFalsePositives(),
    columns: columnFalsePositives(['c1', 'phone', 'id number', '姓名']),
    reliability: reliability(23, 2_000),
  };
  console.log('Share of 100,000 hard negatives that pass as single values');
  console.table(detectors.values);
  console.log('Columns of 1,000 hard negatives that were typed all the same');
  console.table(detectors.columns);
  console.log('Share of verdicts that are right on generated columns not calibrated on');
  console.table(detectors.reliability);
  if (only === undefined) {
    const run = {
      commit: commit.trim(),
      date: options.date,
      machine: `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}`,
    };
    const page = new URL('../docs/evaluation.md', import.meta.url);
    writeFileSync(page, evaluationPage({ run, generated, shared, detectors }));
  }
}
