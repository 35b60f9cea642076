import type { MissingEvidence } from '../vocabulary/assessment.ts';
import { severities } from '../vocabulary/codes/severities.ts';
import type { Finding, Severity } from '../vocabulary/finding.ts';
import { byConsequence, byKind } from '../vocabulary/finding-order.ts';
import type { ModelRecord } from '../vocabulary/reports/model-record.ts';
import type { AssetReport, Report } from '../vocabulary/reports/report.ts';
import type {
  AssetHeadline,
  PortfolioMissingEvidence,
  ReportHead,
  TableHeadline,
  ValueHeadline,
} from '../vocabulary/reports/report-page.ts';
import type { TableReport } from '../vocabulary/reports/table-report.ts';
import type { Valuation } from '../vocabulary/value/valuation.ts';
import { assetChunkName, tableChunkName } from './page-chunks.ts';

/** The overview lists this many findings and pieces of missing evidence. */
const overviewRows = 8;

/** The part of the report that the page reads at once. */
export function pageHead(report: Report): ReportHead {
  const { schema: _, assets, queries: _q, evidence: _e, portfolio, ...rest } = report;
  return {
    ...rest,
    portfolio: {
      summary: portfolio.summary,
      overall: portfolio.assessment.overall,
      dimensions: portfolio.assessment.dimensions,
      ...(portfolio.sharedValue === undefined ? {} : { sharedValue: portfolio.sharedValue }),
    },
    assets: assets.map(headline),
    findings: firstFindings(assets),
    missing: portfolioMissing(assets, report.model),
  };
}

function headline(asset: AssetReport, index: number): AssetHeadline {
  const first = byConsequence(asset.findings)[0];
  const tables = asset.tables.map((table, position) => ({
    id: table.id,
    name: table.name,
    rows: table.rows,
    columns: table.columns.length,
    ...filesOf(table.files),
    chunk: tableChunkName(index, position),
  }));
  return {
    id: asset.id,
    name: asset.name,
    candidate: asset.candidate,
    ...(asset.responsible === undefined ? {} : { responsible: asset.responsible }),
    overall: asset.assessment.overall,
    dimensions: asset.assessment.dimensions,
    gates: asset.assessment.gates,
    rows: sum(tables.map((table) => table.rows)),
    columns: sum(tables.map((table) => table.columns)),
    tables,
    findings: countBySeverity(asset.findings),
    ...(first === undefined ? {} : { firstFinding: first }),
    ...(asset.valuation === undefined ? {} : { value: valueHeadline(asset.valuation) }),
    chunk: assetChunkName(index),
  };
}

function valueHeadline({ state, currency, reasons, conclusion }: Valuation): ValueHeadline {
  const { low, high, value } = conclusion ?? {};
  return {
    state,
    currency,
    reasons,
    ...(low === undefined || high === undefined ? {} : { low, high }),
    ...(value === undefined ? {} : { value }),
  };
}

/** The first file of a table, and how many there are: a partitioned table has thousands. */
function filesOf(files: TableReport['files']): Pick<TableHeadline, 'file' | 'files' | 'bytes'> {
  const [first] = files;
  return {
    ...(first === undefined
      ? {}
      : {
          file: {
            path: first.path,
            format: first.format,
            ...(first.encoding === undefined ? {} : { encoding: first.encoding }),
            ...(first.sheet === undefined ? {} : { sheet: first.sheet }),
          },
        }),
    files: files.length,
    bytes: sum(files.map((file) => file.bytes)),
  };
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { critical: 0, serious: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The gravest of each kind in each asset: eight columns with the same fault are one thing to see. */
function firstFindings(assets: readonly AssetReport[]): ReportHead['findings'] {
  const found = assets.flatMap((asset) => {
    return byKind(byConsequence(asset.findings))
      .slice(0, overviewRows)
      .flatMap(([finding, ...alike]) =>
        finding === undefined ? [] : [{ asset: asset.id, finding, alike: alike.length }],
      );
  });
  return severities
    .flatMap((severity) => found.filter(({ finding }) => finding.severity === severity))
    .slice(0, overviewRows);
}

function portfolioMissing(
  assets: readonly AssetReport[],
  model: ModelRecord,
): readonly PortfolioMissingEvidence[] {
  const answerable = new Set(model.indicators.filter((i) => i.implemented).map((i) => i.id));
  const all = assets.flatMap((asset) =>
    asset.missingEvidence
      .filter((missing) => answerable.has(missing.indicator))
      .map((missing) => ({ ...missing, assets: [asset.id] })),
  );
  const byIndicator = new Map<string, PortfolioMissingEvidence>();
  for (const missing of all.toSorted(mostToGain)) {
    const first = byIndicator.get(missing.indicator) ?? { ...missing, assets: [] };
    byIndicator.set(missing.indicator, { ...first, assets: [...first.assets, ...missing.assets] });
  }
  return [...byIndicator.values()].slice(0, overviewRows);
}

/** What decides a gate first, then what could move a dimension most, then coverage. */
function mostToGain(a: MissingEvidence, b: MissingEvidence): number {
  return (
    Number(b.gate !== undefined) - Number(a.gate !== undefined) ||
    spread(b) - spread(a) ||
    b.coverageGain - a.coverageGain
  );
}

function spread({ ifWorst, ifBest }: MissingEvidence): number {
  return ifWorst === null || ifBest === null ? 0 : ifBest - ifWorst;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
