import type { AssetReport, Report } from '../../../vocabulary/reports/report.ts';
import type { TableReport } from '../../../vocabulary/reports/table-report.ts';
import type { RowReference } from '../../../vocabulary/row-reference.ts';
import type { Params, Phrase, Texts } from '../../../vocabulary/text.ts';
import { renderPhrase } from '../../../words/phrase.ts';
import { render } from '../../../words/words.ts';

/** One thing that was discovered, with what shows it. Names, counts and positions, never content. */
export interface DiscoveryEntry {
  readonly table: string;
  /** Columns it is about; none where it is about the table. */
  readonly columns: readonly string[];
  readonly text: Texts;
  /** Why, one sentence each. */
  readonly evidence: readonly Texts[];
  /** 0 to 1 where it was inferred. */
  readonly confidence?: number;
  /** The first of its rows. */
  readonly rows: readonly RowReference[];
  /** The id of the query that counted it. */
  readonly query?: string;
}

/** A kind of discovery that can be explained by itself: one file, its texts included. */
export interface DiscoveryTopic {
  /** As a person asks for it, and as `explain` prints it. */
  readonly id: string;
  readonly name: Texts;
  readonly entries: (place: TopicPlace) => readonly DiscoveryEntry[];
}

export interface TopicPlace {
  readonly asset: AssetReport;
  readonly table: TableReport;
  readonly words: Report['words'];
}

/** A text with its parameters filled in, in both languages. */
export function filled(texts: Texts, params: Params): Texts {
  return { en: render(texts, 'en', params), zh: render(texts, 'zh', params) };
}

/** A phrase of the report in both languages. */
export function told(words: Report['words'], phrase: Phrase): Texts {
  return {
    en: renderPhrase(words, 'en', phrase) ?? phrase.code,
    zh: renderPhrase(words, 'zh', phrase) ?? phrase.code,
  };
}

/** Texts filled with other texts, each in its own language. */
export function filledWith(
  texts: Texts,
  params: Params,
  parts: Readonly<Record<string, Texts>>,
): Texts {
  const of = (language: 'en' | 'zh') =>
    render(texts, language, {
      ...params,
      ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part[language]])),
    });
  return { en: of('en'), zh: of('zh') };
}

/** A share as people read it. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}
