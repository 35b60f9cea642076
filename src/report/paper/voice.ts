import type { Finding } from '../../vocabulary/finding.ts';
import type { Report } from '../../vocabulary/report.ts';
import type { RowReference } from '../../vocabulary/row-reference.ts';
import type { Language, Params, Phrase, Texts } from '../../vocabulary/text.ts';
import { render } from '../../words/words.ts';
import { findingText, phraseText, problemText, rowsText } from '../terminal/phrases.ts';

/** Says everything of one report in one language. */
export interface Voice {
  readonly language: Language;
  readonly say: (texts: Texts, params?: Params) => string;
  readonly phrase: (phrase: Phrase) => string;
  /** Sentences one after the other, as the language joins them. */
  readonly phrases: (phrases: readonly Phrase[]) => string;
  readonly finding: (finding: Finding) => string;
  readonly problem: (problem: Report['files']['unreadable'][number]) => string;
  readonly rows: (rows: readonly RowReference[]) => string;
}

export function voiceOf({ words }: Pick<Report, 'words'>, language: Language): Voice {
  const style = { language, colours: false, width: 0 };
  const phrase = (one: Phrase) => phraseText(style, words, one);
  return {
    language,
    say: (texts, params) => render(texts, language, params),
    phrase,
    phrases: (all) => all.map(phrase).join(language === 'zh' ? '' : ' '),
    finding: (finding) => findingText(style, words, finding),
    problem: (problem) => problemText(style, words, problem),
    rows: (rows) => rowsText(style, rows),
  };
}
