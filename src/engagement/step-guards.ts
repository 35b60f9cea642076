import type { ProjectRecord } from '../vocabulary/registry/projects/project-record.ts';
import { guard } from './guard.ts';
import { states } from './states.ts';

/** Guards on what a step needs before it is finished. */
export const stepGuards = {
  planned: guard(
    {
      code: 'project.plan-incomplete',
      requires: {
        en: 'the plan names purpose, scope, date of reference, client, assessor and an asset',
        zh: '计划已载明评估目的、范围、基准日、委托人、评估机构及至少一项数据资产',
      },
      texts: {
        en: 'The plan is not complete: it names purpose, scope, date of reference, client, assessor and an asset.',
        zh: '计划不完整：须载明评估目的、范围、基准日、委托人、评估机构及至少一项数据资产。',
      },
      remedy: { en: 'Complete the plan first.', zh: '请先补全计划。' },
    },
    ({ record }) => {
      const missing = missingInPlan(record);
      return missing.length === 0 ? undefined : { missing: missing.join(', ') };
    },
  ),
  concluded: guard(
    {
      code: 'project.step-not-concluded',
      requires: { en: 'the step has a conclusion', zh: '本步骤已填写结论' },
      texts: { en: 'This step has no conclusion yet.', zh: '本步骤尚未填写结论。' },
      remedy: { en: 'Write down what the step found.', zh: '请填写本步骤的结论。' },
    },
    ({ record }) => {
      const { step } = states[record.state];
      if (step === undefined || record.steps[step]?.conclusion !== undefined) return undefined;
      return { step };
    },
  ),
  documented: guard(
    {
      code: 'project.step-undocumented',
      requires: { en: 'a working paper of the step stands', zh: '本步骤已有有效的工作底稿' },
      texts: { en: 'This step has no working paper.', zh: '本步骤没有工作底稿。' },
      remedy: {
        en: 'Add the paper that the step rests on, or leave the step out with a reason.',
        zh: '请添加本步骤所依据的工作底稿，或说明理由省略本步骤。',
      },
    },
    ({ record }) => {
      const { step } = states[record.state];
      const stands = record.papers.some((paper) => paper.step === step && !paper.struck);
      return step === undefined || stands ? undefined : { step };
    },
  ),
  assetsAssessed: guard(
    {
      code: 'project.assets-not-assessed',
      requires: {
        en: 'an assessment of each asset in scope stands among the papers',
        zh: '范围内每项数据资产均有评估结果作为工作底稿',
      },
      texts: {
        en: 'Assets in scope without an assessment among the papers: {count}.',
        zh: '范围内尚有 {count} 项数据资产没有评估结果作为工作底稿。',
      },
      remedy: {
        en: 'Add an assessment of each, or go back and narrow the scope.',
        zh: '请逐项添加评估结果，或返回调整评估范围。',
      },
    },
    ({ record }) => {
      const count = unassessedAssets(record).length;
      return count === 0 ? undefined : { count };
    },
  ),
  reportDrafted: guard(
    {
      code: 'project.report-not-drafted',
      requires: { en: 'the report is drafted', zh: '报告已起草' },
      texts: { en: 'There is no draft of the report.', zh: '尚无报告草稿。' },
      remedy: { en: 'Draft it first.', zh: '请先起草报告。' },
    },
    ({ record }) => (record.report === undefined ? {} : undefined),
  ),
  usedAssetsStay: guard(
    {
      code: 'project.asset-in-use',
      requires: {
        en: 'assets that papers, requests or issues are about stay in scope',
        zh: '工作底稿、资料需求或问题所涉及的数据资产须保留在范围内',
      },
      texts: {
        en: 'Papers, requests or issues are about assets that this plan leaves out: {count}.',
        zh: '计划排除了工作底稿、资料需求或问题所涉及的 {count} 项数据资产。',
      },
      remedy: {
        en: 'Keep them in scope, or strike the papers and settle the rest first.',
        zh: '请将其保留在范围内，或先作废相应底稿并了结其余事项。',
      },
    },
    ({ record, event }) => {
      if (event.type !== 'plan') return undefined;
      const count = [...usedAssets(record)].filter((id) => !event.assets.includes(id)).length;
      return count === 0 ? undefined : { count };
    },
  ),
  inScope: guard(
    {
      code: 'project.asset-out-of-scope',
      requires: { en: 'the asset is in scope', zh: '数据资产在评估范围内' },
      texts: {
        en: 'The asset {asset} is not in the scope of this project.',
        zh: '数据资产 {asset} 不在本项目的评估范围内。',
      },
      remedy: {
        en: 'Take it into the plan first, or name one in scope.',
        zh: '请先将其纳入计划，或选择范围内的数据资产。',
      },
    },
    ({ record, event }) => {
      const asset = 'asset' in event ? event.asset : undefined;
      const isIn = asset === undefined || (record.plan?.assets.includes(asset) ?? false);
      return isIn ? undefined : { asset };
    },
  ),
} as const;

/** What a plan lacks before the survey can begin, as codes; empty where it is complete. */
export function missingInPlan({ plan }: Pick<ProjectRecord, 'plan'>): string[] {
  if (plan === undefined) return ['plan'];
  const parties = plan.parties.map(({ kind }) => kind);
  return [
    ...(['client', 'assessor'] as const).filter((kind) => !parties.includes(kind)),
    ...(plan.assets.length === 0 ? ['assets'] : []),
  ];
}

/** Assets in scope that no standing paper assesses. */
export function unassessedAssets({
  plan,
  papers,
}: Pick<ProjectRecord, 'plan' | 'papers'>): string[] {
  const assessed = papers.filter(({ kind, struck }) => kind === 'assessment' && !struck);
  return (plan?.assets ?? []).filter((id) => !assessed.some(({ asset }) => asset === id));
}

function usedAssets({ papers, requests, issues }: ProjectRecord): Set<string> {
  const used = [
    ...papers.filter(({ struck }) => !struck),
    ...requests.filter(({ state }) => state !== 'withdrawn'),
    ...issues.filter(({ settled }) => !settled),
  ];
  return new Set(used.flatMap(({ asset }) => (asset === undefined ? [] : [asset])));
}
