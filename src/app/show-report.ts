import { reportJson } from '../report/report-json.ts';
import { type SummaryStyle, terminalSummary } from '../report/terminal/summary.ts';
import type { Report } from '../vocabulary/report.ts';

/** The text of `report.json`, in pieces. */
export function reportText(report: Report): Iterable<string> {
  return reportJson(report);
}

/** An assessment on one screen of a terminal. */
export function summaryText(report: Report, style: SummaryStyle): string {
  return terminalSummary(report, style);
}
