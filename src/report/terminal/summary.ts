import type { MissingEvidence } from '../../vocabulary/assessment.ts';
import { severities } from '../../vocabulary/codes/severities.ts';
import type { Finding, Severity } from '../../vocabulary/finding.ts';
import type { AssetReport, Report } from '../../vocabulary/reports/report.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { assetLines } from './assets.ts';
import { fileNotes } from './file-notes.ts';
import { findingText, phraseText, problemText, rowsText, subjectText } from './phrases.ts';
import { coloursOf, plainTable, type Style, say, section } from './style.ts';

const titles = {
  assets: { en: 'Data assets', zh: '数据资产' },
  findings: { en: 'Findings to look at first', zh: '优先查看的发现' },
  missing: { en: 'Evidence that is missing', zh: '缺失的证据' },
  unreadable: { en: 'Could not be read', zh: '无法读取' },
  report: { en: 'Report: {path}', zh: '报告：{path}' },
} satisfies Record<string, Texts>;

const severityWords: Record<Severity, Texts> = {
  critical: { en: 'critical', zh: '危急' },
  serious: { en: 'serious', zh: '严重' },
  notice: { en: 'notice', zh: '提示' },
};
const more: Texts = { en: '{count} more in the report', zh: '报告中还有 {count} 项' };
const decidesGate: Texts = { en: 'decides gate {gate}', zh: '决定门槛 {gate}' };
const coverageRise: Texts = { en: 'coverage +{gain}', zh: '证据覆盖率 +{gain}' };
const shownFindings = 10;
const shownMissing = 8;
const shownFiles = 20;

export interface SummaryStyle extends Style {
  /** The written report that a person would open. */
  readonly written?: string;
}

/** The whole assessment on one screen: the conclusion in words first, then what bears it out. */
export function terminalSummary(report: Report, style: SummaryStyle): string {
  const { bold } = coloursOf(style);
  const sentences = report.portfolio.summary.map((phrase) =>
    phraseText(style, report.words, phrase),
  );
  const lines = [
    bold(sentences.join(style.language === 'zh' ? '' : ' ')),
    ...section(style, titles.assets, assetLines(style, report)),
    ...section(style, titles.findings, findingLines(style, report)),
    ...section(style, titles.missing, missingLines(style, report)),
    ...section(style, titles.unreadable, unreadableLines(style, report)),
    ...fileNotes(report, style),
    ...(style.written === undefined
      ? []
      : ['', say(style, titles.report, { path: style.written })]),
  ];
  return `${lines.join('\n')}\n`;
}

function findingLines(style: Style, report: Report): string[] {
  const all = report.assets
    .flatMap((asset) => asset.findings.map((finding) => ({ asset, finding })))
    .toSorted((a, b) => rank(a.finding) - rank(b.finding));
  const rows = all.slice(0, shownFindings).map((one) => findingRow(style, report, one));
  const columns = [{ title: '' }, { title: '' }, { title: '' }];
  return [
    ...(rows.length === 0 ? [] : plainTable(columns, rows).slice(1)),
    ...restLine(style, all.length - rows.length),
  ];
}

function rank({ severity }: Finding): number {
  return severities.indexOf(severity);
}

function findingRow(
  style: Style,
  report: Report,
  { asset, finding }: { readonly asset: AssetReport; readonly finding: Finding },
): string[] {
  const { red, yellow, dim } = coloursOf(style);
  const paint = { critical: red, serious: yellow, notice: dim }[finding.severity];
  const where = rowsText(style, finding.rows);
  const text = findingText(style, report.words, finding);
  return [
    paint(say(style, severityWords[finding.severity])),
    subjectText(finding.subject) || asset.name,
    where === '' ? text : `${text} ${dim(`(${where})`)}`,
  ];
}

function missingLines(style: Style, report: Report): string[] {
  const gain = (one: MissingEvidence) => (one.gate === undefined ? 0 : 1) + one.coverageGain;
  const all = report.assets
    .flatMap((asset) => asset.missingEvidence.map((missing) => ({ asset, missing })))
    .filter(({ missing }) => !missing.reason.code.endsWith('not-implemented'))
    .toSorted((a, b) => gain(b.missing) - gain(a.missing));
  const rows = all
    .slice(0, shownMissing)
    .map(({ asset, missing }) => [
      missing.indicator,
      asset.name,
      phraseText(style, report.words, missing.reason),
      missingEffect(style, missing),
    ]);
  const columns = [{ title: '' }, { title: '' }, { title: '' }, { title: '' }];
  return [
    ...(rows.length === 0 ? [] : plainTable(columns, rows).slice(1)),
    ...restLine(style, all.length - rows.length),
  ];
}

function missingEffect(style: Style, missing: MissingEvidence): string {
  if (missing.gate !== undefined) return say(style, decidesGate, { gate: missing.gate });
  return say(style, coverageRise, { gain: missing.coverageGain.toFixed(3) });
}

function unreadableLines(style: Style, report: Report): string[] {
  const { unreadable } = report.files;
  const shown = unreadable.slice(0, shownFiles);
  return [
    ...shown.map((problem) => `  ${problemText(style, report.words, problem)}`),
    ...restLine(style, unreadable.length - shown.length),
  ];
}

function restLine(style: Style, count: number): string[] {
  return count > 0 ? [`  ${say(style, more, { count })}`] : [];
}
