import type { Severity } from '../../vocabulary/finding.ts';
import type { CheckedRule, CheckReport } from '../../vocabulary/reports/check-report.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { phraseText, problemText, rowsText } from './phrases.ts';
import { coloursOf, plainTable, type Style, say, section } from './style.ts';

const allHold: Texts = {
  en: 'All {rules} rules hold.',
  zh: '{rules} 条规则全部通过。',
};
const someFail: Texts = {
  en: '{failed} of {rules} rules fail; {passed} hold.',
  zh: '{rules} 条规则中有 {failed} 条未通过，{passed} 条通过。',
};
const othersText: Texts = {
  en: '{errors} could not run, {skipped} were not meant to.',
  zh: '{errors} 条无法执行，{skipped} 条无需执行。',
};
const titles = {
  failed: { en: 'Rules that fail', zh: '未通过的规则' },
  errors: { en: 'Rules that could not run', zh: '无法执行的规则' },
  problems: { en: 'Not used of the contracts', zh: '合约中未采用的内容' },
  unreadable: { en: 'Files that could not be read', zh: '无法读取的文件' },
  severity: { en: 'Severity', zh: '严重程度' },
  place: { en: 'Where', zh: '位置' },
  text: { en: 'Asks', zh: '要求' },
  failing: { en: 'Broken by', zh: '违反' },
  rows: { en: 'First rows', zh: '首批记录' },
} satisfies Record<string, Texts>;
const share: Texts = { en: '{failing} of {applicable}', zh: '{failing} / {applicable}' };

const severityTexts: Readonly<Record<Severity, Texts>> = {
  critical: { en: 'critical', zh: '致命' },
  serious: { en: 'serious', zh: '严重' },
  notice: { en: 'notice', zh: '提示' },
};

/** What became of the rules, the failed ones one by one. */
export function terminalCheck(report: CheckReport, style: Style): string {
  const { summary, rules, words, problems, files } = report;
  const { bold } = coloursOf(style);
  const failed = rules.filter(({ status }) => status === 'failed');
  const errors = rules.filter(({ status }) => status === 'error');
  const held = summary.failed === 0 && summary.errors === 0;
  const lines = [
    bold(say(style, held ? allHold : someFail, { ...summary, rules: summary.rules })),
    ...(summary.errors + summary.skipped > 0 ? [say(style, othersText, summary)] : []),
    ...section(style, titles.failed, failed.length === 0 ? [] : failedTable(failed, report, style)),
    ...section(
      style,
      titles.errors,
      errors.map((rule) => `  ${rule.id}: ${reasonText(rule, report, style)}`),
    ),
    ...section(
      style,
      titles.problems,
      problems.map((problem) => `  ${problemText(style, words, problem)}`),
    ),
    ...section(
      style,
      titles.unreadable,
      files.unreadable.map((problem) => `  ${problemText(style, words, problem)}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function reasonText({ problem }: CheckedRule, { words }: CheckReport, style: Style): string {
  return problem === undefined ? '' : problemText(style, words, problem);
}

function failedTable(failed: readonly CheckedRule[], report: CheckReport, style: Style): string[] {
  const columns = [titles.severity, titles.place, titles.text, titles.failing, titles.rows];
  return plainTable(
    columns.map((title) => ({ title: say(style, title) })),
    failed.map((rule) => [
      say(style, severityTexts[rule.severity]),
      placeOf(rule),
      demandOf(rule, report, style),
      say(style, share, { failing: rule.failing, applicable: rule.applicable }),
      rowsText(style, rule.rows),
    ]),
  );
}

/** A query says little by itself: its own name says more. */
function demandOf({ text, name, description }: CheckedRule, { words }: CheckReport, style: Style) {
  const own = text.code === 'rule.sql' ? (name ?? description) : undefined;
  return own ?? phraseText(style, words, text);
}

/** Table and column of a rule. */
function placeOf({ table, column }: Pick<CheckedRule, 'table' | 'column'>): string {
  return column === undefined ? table : `${table}.${column}`;
}
