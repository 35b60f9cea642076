import { reportJson } from '../report/report-json.ts';
import { terminalProfile } from '../report/terminal/profile.ts';
import type { Style } from '../report/terminal/style.ts';
import { type SummaryStyle, terminalSummary } from '../report/terminal/summary.ts';
import { terminalVerification } from '../report/terminal/verification.ts';
import type { ProfileReport } from '../vocabulary/profile-report.ts';
import type { Report } from '../vocabulary/report.ts';
import type { Verification } from './verify-report.ts';

/** The text of `report.json`, in pieces. */
export function reportText(report: Report): Iterable<string> {
  return reportJson(report);
}

/** An assessment on one screen of a terminal. */
export function summaryText(report: Report, style: SummaryStyle): string {
  return terminalSummary(report, style);
}

/** Whether a source still gives a report, for a terminal. */
export function verificationText(outcome: Verification, style: Style): string {
  return terminalVerification(outcome, style);
}

/** Measured tables, for a terminal. */
export function profileText(profile: ProfileReport, style: Style): string {
  return terminalProfile(profile, style);
}
