import { create } from 'xmlbuilder2';
import type { CheckedRule, CheckReport } from '../vocabulary/reports/check-report.ts';
import type { Language } from '../vocabulary/text.ts';
import { demandText, failureText } from './rule-message.ts';
import { rowsText } from './terminal/phrases.ts';

/**
 * The rules as JUnit XML, which build servers show as tests: a suite for each table, a test case
 * for each rule.
 */
export function junitXml(report: CheckReport, language: Language): string {
  const { summary, rules } = report;
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('testsuites', {
    name: 'assay check',
    tests: summary.rules,
    failures: summary.failed,
    errors: summary.errors,
  });
  for (const name of new Set(rules.map(suiteOf))) {
    const cases = rules.filter((rule) => suiteOf(rule) === name);
    const suite = root.ele('testsuite', { name: xmlText(name), ...countsOf(cases) });
    for (const rule of cases) {
      const test = suite.ele('testcase', {
        classname: xmlText(rule.column === undefined ? name : `${name}.${rule.column}`),
        name: xmlText(`${rule.id}: ${demandText(rule, report, language)}`),
      });
      const message = xmlText(failureText(rule, report, language));
      const rows = rowsText({ language, colours: false, width: 100 }, rule.rows);
      if (rule.status === 'failed')
        test.ele('failure', { message, type: rule.severity }).txt(xmlText(rows));
      if (rule.status === 'error') test.ele('error', { message, type: rule.problem?.code ?? '' });
      if (rule.status === 'skipped') test.ele('skipped', { message });
    }
  }
  return `${root.end({ prettyPrint: true })}\n`;
}

const suiteOf = ({ asset, table }: CheckedRule) => `${asset}/${table}`;

function countsOf(rules: readonly CheckedRule[]) {
  const count = (status: CheckedRule['status']) =>
    rules.filter((rule) => rule.status === status).length;
  return {
    tests: rules.length,
    failures: count('failed'),
    errors: count('error'),
    skipped: count('skipped'),
  };
}

/** Characters that XML 1.0 cannot hold, also as references, become U+FFFD. */
function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}
