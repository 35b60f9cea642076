import type { Texts } from '../../vocabulary/text.ts';
import { render } from '../../words/words.ts';
import type { Paper } from './paper.ts';

const noGlyph: Texts = {
  en: '{count} characters have no glyph in the fonts or are invisible; they are printed as their code points in brackets: {characters}.',
  zh: '有 {count} 个字符在字体中没有字形或不可见，以方括号内的码位代替：{characters}。',
};
/** A page of code points helps nobody. */
const shownCharacters = 40;

/**
 * A paper in which every character can be seen. One that no font has is written as its code point,
 * `[U+20BB7]`: an empty box would be all that is left of a name. So are controls and what turns the
 * direction of a text: invisible, they could make it read as another. The section of limits says
 * which they were.
 */
export function legible(paper: Paper, hasGlyph: (codePoint: number) => boolean): Paper {
  const { shown, hidden } = legibleTexts(paper, hasGlyph);
  return hidden.length === 0 ? shown : withNote(shown, hidden);
}

/** The same for any document, and the code points that were written out, sorted. */
export function legibleTexts<T>(
  document: T,
  hasGlyph: (codePoint: number) => boolean,
): { readonly shown: T; readonly hidden: readonly number[] } {
  const hidden = new Set<number>();
  const shown = mapTexts(document, (text) =>
    codePoints(text, (character, codePoint) => {
      const clear = character === '\n' || (!invisible.test(character) && hasGlyph(codePoint));
      if (!clear) hidden.add(codePoint);
      return !clear;
    }),
  );
  return { shown, hidden: [...hidden].sort((a, b) => a - b) };
}

/** A text with the chosen characters as their code points in brackets. */
export function codePoints(
  text: string,
  chosen: (character: string, codePoint: number) => boolean,
): string {
  let shown = '';
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    shown += chosen(character, codePoint) ? `[${nameOf(codePoint)}]` : character;
  }
  return shown;
}

/** Controls, formats, halves of pairs, private and unassigned characters. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u;

function nameOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

function withNote(paper: Paper, hidden: readonly number[]): Paper {
  const names = hidden.slice(0, shownCharacters).map(nameOf);
  const characters = `${names.join(' ')}${hidden.length > names.length ? ' …' : ''}`;
  const text = render(noGlyph, paper.language, { count: hidden.length, characters });
  const note = { kind: 'paragraph', tone: 'warning', text } as const;
  const sections = paper.sections.map((section) =>
    section.printer === true ? { ...section, blocks: [...section.blocks, note] } : section,
  );
  return { ...paper, sections };
}

/** The same shape, each text in it changed. */
function mapTexts<T>(value: T, change: (text: string) => string): T {
  // Texts stay texts and members keep their places, which the compiler cannot follow.
  return mapAny(value, change) as T;
}

function mapAny(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((member) => mapAny(member, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, mapAny(member, change)]),
  );
}
