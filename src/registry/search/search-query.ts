import { type Word, wordsAsked } from './segment.ts';
import type { Stems } from './stems.ts';

/** One condition of a query: all of its words, or none of them. */
export interface Term {
  readonly words: readonly Word[];
  readonly excluded: boolean;
  /** Was quoted: the words as they stand, without other endings. */
  readonly exact: boolean;
}

/** Any of these groups; in a group, every term. */
export type SearchQuery = readonly (readonly Term[])[];

/** Nobody types more; what follows is not looked at. */
const longestQuery = 400;
const mostWords = 32;
/** Of a sentence every word is meant as it stands, and the index gathers what begins with a word one by one. */
const mostBegun = 6;

/**
 * Reads what a person typed: words that must all be there, `"quoted"` ones as they stand, `-word` for none of it,
 * `OR` or `或` between alternatives. Anything else is a word, so nothing is a syntax error.
 */
export function readQuery(text: string): SearchQuery {
  const groups: Term[][] = [[]];
  let words = 0;
  for (const [, minus, quoted, bare] of text.slice(0, longestQuery).matchAll(pieces)) {
    if (bare === 'OR' || bare === '或') {
      groups.push([]);
      continue;
    }
    const asked = wordsAsked(quoted ?? bare ?? '').slice(0, mostWords - words);
    words += asked.length;
    if (asked.length === 0) continue;
    groups.at(-1)?.push({ words: asked, excluded: minus === '-', exact: quoted !== undefined });
  }
  // A group of exclusions alone would find nearly everything, and none is no wish at all.
  return groups.filter((group) => group.some(({ excluded }) => !excluded));
}

/** `-` counts only before a term; a quote without its partner is a sign like others. */
const pieces = /(-?)(?:"([^"]+)"|([^\s"]+))/gu;

/** Every word of a query, for its stems. */
export function wordsOfQuery(query: SearchQuery): string[] {
  return query.flatMap((group) => group.flatMap(({ words }) => words.map(({ text }) => text)));
}

/**
 * The query as the text of a `tsquery`; undefined where it asks for nothing. English words are found by their stem and,
 * in a query of a few words, by their beginning: one letter only where it is all that was typed. Words that say nothing
 * (`of`) are left out beside others that do.
 */
export function tsqueryOf(query: SearchQuery, stems: Stems): string | undefined {
  const typed = query.flatMap((group) => group.flatMap(({ words }) => words));
  const few = typed.filter(({ chinese }) => !chinese).length <= mostBegun;
  const isBegun = ({ text }: Word) => typed.length === 1 || (few && [...text].length > 1);
  const groups = query.map((group) => {
    const telling = group.filter(({ words }) => words.some(({ text }) => stems.get(text) !== null));
    const terms = telling.some(({ excluded }) => !excluded) ? telling : group;
    return terms.map((term) => termText(term, stems, isBegun)).join(' & ');
  });
  return groups.length === 0 ? undefined : groups.map((group) => `(${group})`).join(' | ');
}

function termText(
  { words, excluded, exact }: Term,
  stems: Stems,
  isBegun: (word: Word) => boolean,
): string {
  const textOf = (word: Word) =>
    exact || word.chinese ? `'${word.text}'` : wordText(word.text, stems, isBegun(word));
  const all = words.map(textOf).join(' & ');
  return excluded ? `!(${all})` : `(${all})`;
}

function wordText(text: string, stems: Stems, begun: boolean): string {
  const word = begun ? `'${text}':*` : `'${text}'`;
  const stem = stems.get(text) ?? text;
  return stem === text ? word : `(${word} | '${stem}')`;
}
