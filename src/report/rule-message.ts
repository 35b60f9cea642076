import type { CheckedRule, CheckReport } from '../vocabulary/reports/check-report.ts';
import type { Language, Texts } from '../vocabulary/text.ts';
import { renderPhrase } from '../words/phrase.ts';
import { render } from '../words/words.ts';

const broken: Texts = {
  en: '{place}: “{text}” is broken by {failing} of {applicable}.',
  zh: '{place}：{applicable} 项中有 {failing} 项违反“{text}”。',
};

/** What a rule asks for, as one sentence. */
export function demandText(
  { text }: CheckedRule,
  { words }: CheckReport,
  language: Language,
): string {
  return renderPhrase(words, language, text) ?? text.code;
}

/** That a rule fails, and by how many; or why it could not run. No cell content. */
export function failureText(rule: CheckedRule, report: CheckReport, language: Language): string {
  const { problem, table, column, failing, applicable } = rule;
  if (problem !== undefined) return renderPhrase(report.words, language, problem) ?? problem.code;
  const place = column === undefined ? table : `${table}.${column}`;
  const text = demandText(rule, report, language);
  return render(broken, language, { place, text, failing, applicable });
}
