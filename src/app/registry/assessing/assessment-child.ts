import { open } from 'node:fs/promises';
import { Problem } from '../../../vocabulary/problem.ts';
import { runSteps } from '../../../vocabulary/registry/assets/assessment-run.ts';
import { assessSource } from '../../assess-source.ts';
import { realEffects } from '../../compose.ts';
import { defaultSettings } from '../../default-settings.ts';
import { reportText } from '../../show-report.ts';
import { withoutContent } from '../../without-content.ts';
import { keptProblem } from '../jobs/kept-problem.ts';
import {
  type AssessmentNews,
  type AssessmentOrder,
  assessmentOrderSchema,
} from './assessment-order.ts';

/**
 * A process of its own for one assessment: an engine that takes all memory, or falls over, takes no server with it.
 * It is forked with an empty environment: it knows of no database.
 */

const effects = realEffects();
const interrupted = new AbortController();

async function assess(order: AssessmentOrder): Promise<void> {
  const settings = {
    ...defaultSettings(effects),
    asOf: order.asOf,
    contracts: order.contracts,
    sourceName: order.sourceName,
    certify: true,
    cache: false,
  };
  const report = await assessSource(order.inputs, settings, {
    effects,
    signal: interrupted.signal,
    onProgress: ({ step, done, total }) => {
      const known = runSteps.find((one) => one === step);
      if (known !== undefined) tell({ kind: 'progress', progress: { step: known, done, total } });
    },
  });
  const shown = { ...report, run: { ...report.run, sources: order.shownSources } };
  const file = await open(order.reportFile, 'wx', 0o600);
  try {
    for (const piece of reportText(shown)) await file.write(piece);
  } finally {
    await file.close();
  }
}

function tell(news: AssessmentNews): void {
  process.send?.(news);
}

async function answer(order: AssessmentOrder): Promise<void> {
  try {
    await assess(order);
    tell({ kind: 'done' });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    tell({ kind: 'problem', problem: keptProblem(error) });
  }
  process.disconnect();
}

process.once('message', (message) => {
  answer(assessmentOrderSchema.parse(message)).catch((error) => {
    process.stderr.write(`${withoutContent(error)}\n`, () => process.exit(1));
  });
});
// Without its server nobody waits for the report.
process.on('disconnect', () => process.exit());
