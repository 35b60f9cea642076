import { reportJson } from '../report/report-json.ts';
import { terminalCleaning } from '../report/terminal/cleaning.ts';
import { terminalDiff } from '../report/terminal/diff.ts';
import { terminalDrafts } from '../report/terminal/drafts.ts';
import { type ExplanationText, terminalExplanation } from '../report/terminal/explanation.ts';
import { terminalModel, terminalModelCheck } from '../report/terminal/model.ts';
import { terminalProfile } from '../report/terminal/profile.ts';
import type { Style } from '../report/terminal/style.ts';
import { type SummaryStyle, terminalSummary } from '../report/terminal/summary.ts';
import { terminalValue } from '../report/terminal/value.ts';
import { terminalVerification } from '../report/terminal/verification.ts';
import type { Problem } from '../vocabulary/problem.ts';
import type { CleanReport } from '../vocabulary/reports/clean-report.ts';
import type { DiffReport } from '../vocabulary/reports/diff-report.ts';
import type { ModelRecord } from '../vocabulary/reports/model-record.ts';
import type { ProfileReport } from '../vocabulary/reports/profile-report.ts';
import type { Report } from '../vocabulary/reports/report.ts';
import type { ValueReport } from '../vocabulary/value/value-report.ts';
import type { DraftedContracts } from './contracts/draft-contracts.ts';
import { problemRecord } from './document/report-words.ts';
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

/** What changed between two documents, for a terminal. */
export function diffText(diff: DiffReport, style: Style): string {
  return terminalDiff(diff, style);
}

/** What assets cost and are worth, for a terminal. */
export function valueText(value: ValueReport, style: Style): string {
  return terminalValue(value, style);
}

/** Measured tables, for a terminal. */
export function profileText(profile: ProfileReport, style: Style): string {
  return terminalProfile(profile, style);
}

/** An assessment model, for a terminal. */
export function modelText(model: ModelRecord, style: Style): string {
  return terminalModel(model, style);
}

/** The errors of an assessment model, for a terminal. */
export function modelCheckText(problems: readonly Problem[], style: Style): string {
  return terminalModelCheck(problems, style);
}

/** A problem for a program: its code, its parameters, where, and its texts. */
export function problemDocument(problem: Problem): unknown {
  const { texts, remedy } = problem.kind;
  return { ...problemRecord(problem), texts, remedy };
}

/** What became of each contract, for a terminal. */
export function draftsText({ contracts }: DraftedContracts, style: Style): string {
  return terminalDrafts(contracts, style);
}

/** The way from a score to its evidence, for a terminal. */
export function explanationText(
  explanation: ExplanationText,
  report: Pick<Report, 'words'>,
  style: Style,
): string {
  return terminalExplanation(explanation, report, style);
}

/** What was cleaned, and source and copy side by side, for a terminal. */
export function cleaningText(
  report: CleanReport,
  style: Style & { readonly folder: string },
): string {
  return terminalCleaning(report, style);
}
