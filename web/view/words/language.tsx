import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Language, Params, Phrase, Texts } from '../../../src/vocabulary/text.ts';
import { renderPhrase } from '../../../src/words/phrase.ts';
import { render } from '../../../src/words/words.ts';

/** What a component needs to speak: its own texts, and the codes of the report. */
export interface Words {
  readonly language: Language;
  /** A text of the page. */
  readonly say: (texts: Texts, params?: Params) => string;
  /** A phrase of the report; a code without words is shown as it is. */
  readonly phrase: (phrase: Phrase) => string;
  /** Several phrases as one paragraph. */
  readonly sentences: (phrases: readonly Phrase[]) => string;
  /** The words of a code, if the report has any. */
  readonly lookUp: (code: string, params?: Params) => string | undefined;
}

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({
  language,
  words,
  children,
}: {
  readonly language: Language;
  /** Templates in both languages of the codes in the report. */
  readonly words: Readonly<Record<string, Texts>>;
  readonly children: ReactNode;
}) {
  const value = useMemo(() => wordsIn(language, words), [language, words]);
  return <WordsContext value={value}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords needs a WordsProvider above it');
  return words;
}

/** The same, outside of React. */
export function wordsIn(language: Language, words: Readonly<Record<string, Texts>>): Words {
  const lookUp = (code: string, params: Params = {}) => {
    const texts = Object.hasOwn(words, code) ? words[code] : undefined;
    return texts === undefined ? undefined : render(texts, language, params);
  };
  const phrase = (of: Phrase) => renderPhrase(words, language, of) ?? bare(of.code, of.params);
  return {
    language,
    say: (texts, params = {}) => render(texts, language, params),
    phrase,
    // Full-width stops bring their own space.
    sentences: (phrases) => phrases.map(phrase).join(language === 'zh' ? '' : ' '),
    lookUp,
  };
}

function bare(code: string, params: Params): string {
  const named = Object.entries(params).map(([name, value]) => `${name} ${value}`);
  return named.length === 0 ? code : `${code} (${named.join(', ')})`;
}
