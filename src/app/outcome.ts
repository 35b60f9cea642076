import { severities } from '../vocabulary/codes/severities.ts';
import type { Severity } from '../vocabulary/finding.ts';
import type { ProfileReport } from '../vocabulary/reports/profile-report.ts';
import type { Report } from '../vocabulary/reports/report.ts';

/** How many findings of a report are of this severity or a worse one. */
export function findingsAtLeast(report: Pick<Report, 'assets'>, severity: Severity): number {
  const grave = severities.slice(0, severities.indexOf(severity) + 1);
  const findings = report.assets.flatMap((asset) => asset.findings);
  return findings.filter((finding) => grave.includes(finding.severity)).length;
}

/** Whether a file could not be read or a line was rejected. Cells that miss their type do not count. */
export function isIncomplete({ assets, files }: Pick<Report, 'assets' | 'files'>): boolean {
  return isIncompleteProfile({ files, tables: assets.flatMap((asset) => asset.tables) });
}

/** The same of a profile. */
export function isIncompleteProfile({
  files,
  tables,
}: Pick<ProfileReport, 'files' | 'tables'>): boolean {
  return files.unreadable.length > 0 || tables.some((table) => table.rejectedRows.count > 0);
}
