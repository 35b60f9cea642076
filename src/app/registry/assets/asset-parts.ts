import { type AssetPart, assetPartOf } from '../../../registry/assets/asset-part.ts';
import { reportSha256 } from '../../../report/report-json.ts';
import type { AssetReport, Report } from '../../../vocabulary/reports/report.ts';

/**
 * A report taken apart: for each asset a whole report document on it alone, which can be shown, compared and
 * checked like any other. The report of a single asset stays as it is. Sorted by the key of the asset.
 */
export function assetParts(report: Report): AssetPart[] {
  const hash = report.run.reportSha256;
  const parts = report.assets.map((asset) =>
    assetPartOf(asset, report.assets.length === 1 ? report : partOf(report, asset), hash),
  );
  return parts.sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** What the asset is judged by and shown with; the portfolio is the asset. */
function partOf(report: Report, asset: AssetReport): Report {
  const evidence = report.evidence.filter(({ subject }) => subject.asset === asset.id);
  const used = textsIn([asset, evidence]);
  const queries = Object.entries(report.queries).filter(([id]) => used.has(id));
  const part = {
    ...report,
    portfolio: { summary: asset.summary, assessment: { ...asset.assessment, gates: [] } },
    assets: [asset],
    queries: Object.fromEntries(queries),
    evidence,
  };
  return { ...part, run: { ...report.run, reportSha256: reportSha256(part) } };
}

function textsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) textsIn(member, found);
  }
  return found;
}
