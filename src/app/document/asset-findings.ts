import { severities } from '../../vocabulary/codes/severities.ts';
import type { Finding } from '../../vocabulary/finding.ts';
import type { Problem } from '../../vocabulary/problem.ts';
import type { JudgedAsset } from '../judge-assets.ts';
import type { MeasuredSource } from '../measure/measure-source.ts';
import { contractFindings, problemFinding } from './contract-findings.ts';
import { loaderFindings } from './loader-findings.ts';
import { byText } from './sorting.ts';

/**
 * What a person should look at in an asset, the gravest first, then by the share that they concern:
 * discovered, against its contract, from its files, and what is wrong with its declared money.
 */
export function assetFindings(
  { plan, rules }: JudgedAsset,
  { discovery }: MeasuredSource,
  ofValue: readonly Problem[] = [],
): Finding[] {
  const own = new Set(plan.tables.map(({ report }) => report.id));
  const discovered = discovery.findings
    .filter(({ subject }) => subject.table !== undefined && own.has(subject.table))
    .map((finding) => ({ ...finding, subject: { asset: plan.id, ...finding.subject } }));
  const outcome =
    plan.contract === undefined
      ? []
      : contractFindings({ asset: plan.id, ...plan.contract, rules });
  const loader = plan.tables.flatMap((table) => loaderFindings(table, plan.id));
  const refused = plan.tables.flatMap(({ report, refused: problem, told = [] }) =>
    [...(problem === undefined ? [] : [problem]), ...told].map((one) =>
      problemFinding(one, { asset: plan.id, table: report.id }),
    ),
  );
  const value = ofValue.map((problem) => problemFinding(problem, { asset: plan.id }));
  return [...discovered, ...outcome, ...loader, ...refused, ...value].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      share(b) - share(a) ||
      byText(findingText)(a, b),
  );
}

function share({ count, total }: Finding): number {
  return total === 0 ? 0 : count / total;
}

function findingText({ code, subject, params }: Finding): string {
  const { table, column } = subject;
  return [table, column, code, ...Object.values(params)].join('\u0000');
}
