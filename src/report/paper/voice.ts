import type { Finding } from '../../vocabulary/finding.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import type { RowReference } from '../../vocabulary/row-reference.ts';
import type { Language, Params, Phrase, Texts } from '../../vocabulary/text.ts';
import { render } from '../../words/words.ts';
import { findingText, phraseText, problemText } from '../terminal/phrases.ts';
import { rowsText } from './rows.ts';

/** Says everything of one report in one language. */
export interface Voice {
  readonly language: Language;
  readonly say: (texts: Texts, params?: Params) => string;
  readonly phrase: (phrase: Phrase) => string;
  /** Sentences one after the other, as the language joins them. */
  readonly phrases: (phrases: readonly Phrase[]) => string;
  /** A label, a colon and what is said under it. */
  readonly labelled: (label: string, text: string) => string;
  readonly finding: (finding: Finding) => string;
  readonly problem: (problem: Report['files']['unreadable'][number]) => string;
  readonly rows: (rows: readonly RowReference[]) => string;
}

const labelled: Texts = { en: '{label}: {text}', zh: '{label}：{text}' };

export function voiceOf({ words }: Pick<Report, 'words'>, language: Language): Voice {
  const style = { language, colours: false, width: 0 };
  const phrase = (one: Phrase) => phraseText(style, words, one);
  const say = (texts: Texts, params?: Params) => render(texts, language, params);
  return {
    language,
    say,
    phrase,
    phrases: (all) => all.map(phrase).join(language === 'zh' ? '' : ' '),
    labelled: (label, text) => say(labelled, { label, text }),
    finding: (finding) => findingText(style, words, finding),
    problem: (problem) => problemText(style, words, problem),
    rows: (rows) => rowsText(rows, say),
  };
}
