import { createQueryLog } from '../../engine/query-log.ts';
import { defineProblem } from '../../vocabulary/problem.ts';
import { type CheckReport, checkReportSchema } from '../../vocabulary/reports/check-report.ts';
import { planAssets } from '../contracts/plan-assets.ts';
import { withRun } from '../document/run-block.ts';
import type { WorkContext } from '../effects.ts';
import { measureSource } from '../measure/measure-source.ts';
import { withEngine } from '../with-engine.ts';
import type { CheckSettings } from './check-settings.ts';
import { composeCheck } from './compose-check.ts';
import { type FailingRow, readFailingRows } from './failing-rows.ts';
import { runRulesOfAsset } from './run-rules-of-asset.ts';

const noRules = defineProblem({
  code: 'app.no-rules',
  texts: {
    en: 'no contract has rules for these tables: there is nothing to check.',
    zh: '没有数据合约为这些表规定规则，无可检查。',
  },
  remedy: {
    en: 'Write one with assay init, name one with --contract, or check the rules that the data suggests with --suggested.',
    zh: '可用 assay init 生成合约，用 --contract 指定合约，或用 --suggested 检查由数据推荐的规则。',
  },
});

export interface Checked {
  readonly report: CheckReport;
  /** Cells that break rules, those of personal columns withheld. */
  readonly failingRows: readonly FailingRow[];
}

const lastingSchema = checkReportSchema.omit({ run: true });

/**
 * Holds tables against the rules of their contracts: quality rules, and what keys, types and
 * relationships demand.
 *
 * @throws Problem `app.no-rules`, `app.nothing-readable`, `app.contract-missing`
 */
export async function checkSource(
  inputs: readonly string[],
  settings: CheckSettings,
  context: WorkContext,
): Promise<Checked> {
  const startedAt = context.effects.now();
  return await withEngine(settings, context, async (opened) => {
    const tools = { ...opened, settings, context, queries: createQueryLog() };
    const measured = await measureSource(inputs, tools, 'core');
    const plans = planAssets(measured);
    const ruled = [];
    for (const [done, plan] of plans.entries()) {
      context.onProgress?.({ step: 'rules', done, total: plans.length });
      ruled.push(await runRulesOfAsset(plan, measured, { tools, settings }));
    }
    const document = lastingSchema.parse(composeCheck(ruled, measured, tools));
    if (document.rules.length === 0) throw noRules({});
    const run = { startedAt, inputs, settings, context, cached: measured.restored };
    const report: CheckReport = withRun(document, run);
    const failingRows =
      settings.failingRows === undefined ? [] : await readFailingRows(ruled, tools);
    return { report, failingRows };
  });
}
