import { type Severity, severities } from '../vocabulary/finding.ts';
import type { Report } from '../vocabulary/report.ts';

/** How many findings of a report are of this severity or a worse one. */
export function findingsAtLeast(report: Pick<Report, 'assets'>, severity: Severity): number {
  const grave = severities.slice(0, severities.indexOf(severity) + 1);
  const findings = report.assets.flatMap((asset) => asset.findings);
  return findings.filter((finding) => grave.includes(finding.severity)).length;
}

/** Whether a file could not be read or a line was rejected. Cells that miss their type do not count. */
export function isIncomplete(report: Pick<Report, 'assets' | 'files'>): boolean {
  const tables = report.assets.flatMap((asset) => asset.tables);
  return report.files.unreadable.length > 0 || tables.some((table) => table.rejectedRows.count > 0);
}
