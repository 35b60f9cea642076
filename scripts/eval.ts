import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { openTestEngine } from '../test/discover/profiled-tables.ts';
import { reliability } from '../test/evaluation/calibration.ts';
import { evaluationPage, scoreRow } from '../test/evaluation/evaluation-page.ts';
import {
  columnFalsePositives,
  personalFalsePositives,
  valueFalsePositives,
} from '../test/evaluation/false-positives.ts';
import { leftOutSets } from '../test/evaluation/leave-one-out.ts';
import { clocked } from '../test/evaluation/once.ts';
import type { Score } from '../test/evaluation/score.ts';
import { unseen } from '../test/evaluation/seeds.ts';
import { tasks } from '../test/evaluation/tasks.ts';
import { sharedFolder } from '../test/shared/shared-folder.ts';

/*
 * Prints how well discovery does on sets with ground truth. A run of everything writes
 * docs/evaluation.md, and only that: a part of the tasks (`--only TASK`, repeatable) prints its figures
 * and writes nothing, so that the page is always of one run. `--wrong` lists each error.
 */
const known = [...tasks.map(({ id }) => id), 'detectors'];
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    wrong: { type: 'boolean', default: false },
  },
});
const chosen = options.only.length === 0 ? known : options.only;
const isWhole = options.only.length === 0;
const strange = chosen.filter((id) => !known.includes(id));
if (strange.length > 0) {
  console.error(`There is no task ${strange.join(', ')}. Tasks: ${known.join(', ')}.`);
  process.exit(2);
}
const page = 'docs/evaluation.md';
const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
/** Read first: a run takes minutes, and the branch may move under it. */
const commit = git('rev-parse', '--short=10', 'HEAD');
if (isWhole && git('status', '--porcelain', '--', '.', `:!${page}`) !== '') {
  console.error(`Commit first: ${page} names the commit that its figures are of.`);
  process.exit(2);
}

const start = performance.now();
const say = (what: string) =>
  console.error(`${((performance.now() - start) / 1000).toFixed(0).padStart(5)} s  ${what}`);
const generated: Score[] = [];
const shared: Score[] = [];
const times: { readonly id: string; readonly seconds: number }[] = [];
const engine = await openTestEngine();
try {
  for (const task of tasks.filter(({ id }) => chosen.includes(id))) {
    const { seconds } = await clocked(async () => {
      say(`${task.id}: generated sets`);
      generated.push(...(await task.generated(engine)));
      say(`${task.id}: shared sets`);
      shared.push(...(await task.shared(engine, sharedFolder)));
    });
    times.push({ id: task.id, seconds });
  }
} finally {
  await engine.remove();
}
const scores = [
  ...generated.map((score) => ({ origin: 'generated', ...scoreRow(score) })),
  ...shared.map((score) => ({ origin: 'shared', ...scoreRow(score) })),
];
if (scores.length > 0) console.table(scores);
const leftOut = leftOutSets(generated, shared);
if (leftOut.length > 0) {
  console.log('Each shared set at the threshold that all other sets choose');
  console.table(leftOut);
}
if (options.wrong)
  for (const s of [...generated, ...shared]) console.log(s.name, s.wrong, s.missed);

if (chosen.includes('detectors')) {
  say('detectors: hard negatives');
  const { of: detectors, seconds } = await clocked(async () => ({
    values: valueFalsePositives(unseen.negatives),
    columns: columnFalsePositives(['c1', 'phone', 'id number', '姓名'], unseen.negatives),
    personal: personalFalsePositives(60, unseen.negatives),
    reliability: reliability(unseen.calibration, 2_000),
  }));
  times.push({ id: 'detectors', seconds });
  console.log('Share of 100,000 hard negatives that pass as single values');
  console.table(detectors.values);
  console.log('Columns of 1,000 hard negatives that were typed all the same');
  console.table(detectors.columns);
  console.log('Columns of 60 hard negatives that were called personal under a header that says so');
  console.table(detectors.personal);
  console.log('Share of verdicts that are right on generated columns not calibrated on');
  console.table(detectors.reliability);
  if (isWhole) {
    const run = {
      commit,
      date: options.date,
      machine: `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}`,
      tasks: times,
    };
    const file = new URL(`../${page}`, import.meta.url);
    writeFileSync(file, evaluationPage({ run, generated, shared, detectors }));
  }
}
console.table(times.map(({ id, seconds }) => ({ task: id, seconds: seconds.toFixed(1) })));
say(isWhole ? `wrote ${page}` : `a part of the tasks: ${page} stays as it is`);
