import type { Finding } from '../../vocabulary/finding.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import type { RowReference } from '../../vocabulary/row-reference.ts';
import type { Subject } from '../../vocabulary/subject.ts';
import type { Phrase, Texts } from '../../vocabulary/text.ts';
import { renderPhrase } from '../../words/phrase.ts';
import { placeText } from '../../words/place.ts';
import { type Style, say } from './style.ts';

type Words = Report['words'];

/** A phrase as a sentence; a code without text is shown as it is. */
export function phraseText(style: Style, words: Words, phrase: Phrase): string {
  return renderPhrase(words, style.language, phrase) ?? phrase.code;
}

/** A finding as a sentence: its texts may name `count` and `total`. */
export function findingText(style: Style, words: Words, finding: Finding): string {
  const { code, count, total } = finding;
  return phraseText(style, words, { code, params: { count, total, ...finding.params } });
}

/** A problem that did not stop the run: where, what happened, what to do. */
export function problemText(
  style: Style,
  words: Words,
  problem: Report['files']['unreadable'][number],
): string {
  const place = placeText(problem.where);
  const what = phraseText(style, words, problem);
  const remedy = words[`${problem.code}.remedy`];
  const todo = remedy === undefined ? '' : ` ${say(style, remedy, problem.params)}`;
  return `${place === '' ? '' : `${place}: `}${what}${todo}`;
}

/** Table and column; empty for a finding about a whole asset. */
export function subjectText({ table, column }: Subject): string {
  return [table, column].filter((part) => part !== undefined).join('.');
}

const line: Texts = { en: '{file} line {line}', zh: '{file} 第 {line} 行' };
const record: Texts = { en: '{file} record {record}', zh: '{file} 第 {record} 条记录' };

/** Where the first few rows are. */
export function rowsText(style: Style, rows: readonly RowReference[]): string {
  const shown = rows.slice(0, 3).map((row) => {
    if (row.kind === 'key') return row.masked;
    if (row.kind === 'unaddressable') return '';
    const file = row.sheet === undefined ? row.file : `${row.file}:${row.sheet}`;
    return row.line === undefined
      ? say(style, record, { file, record: row.record })
      : say(style, line, { file, line: row.line });
  });
  return shown.filter((text) => text !== '').join(', ');
}
