import { cellsOf } from '../columns/column-nature.ts';
import type { TextCount } from '../columns/text-counts.ts';

/** The shape of a text, coarser or finer. */
export type Generalisation = (text: string) => string;

const runs = /\p{Nd}+|\p{Script=Han}+|[\p{L}\p{M}]+|\s+/gu;

/** A word that stands in this share of the distinct values is part of the pattern. */
const fixedShare = 0.1;
/** Longer texts are sentences: their shape is no pattern. */
const longest = 60;

/** Lengths belong to a pattern where so many of the cells of one shape have the same. */
const sameLengths = 0.95;
/** Codes hold digits and marks, words do not: this share of the cells tells them apart. */
const mostCells = 0.9;

/**
 * The ways to see the shape of texts that fit one column, learnt from its values: digits by
 * number and letters by case, with words that recur kept as they stand; the same without lengths;
 * letters and digits alike, by length; and the punctuation alone. Words and sentences have no
 * pattern: without digits there is only punctuation, and only where most cells have some.
 */
export function patternLanguages(values: readonly TextCount[]): readonly Generalisation[] {
  const fixed = recurringWords(evenly(values));
  const letters = (run: string) => (fixed.has(run) ? `‹${run}›` : caseOf(run));
  const sized = shapeBy({ digits: (run) => `9{${run.length}}`, letters });
  const unsized = shapeBy({ digits: () => '9', letters });
  const spans = (text: string) =>
    short(text).replace(/[\p{L}\p{M}\p{Nd}]+/gu, (run) => `X{${run.length}}`);
  const marks = (text: string) => short(text).replace(/[\p{L}\p{M}\p{Nd}\s]+/gu, 'X');
  const coded = shareOf(values, (text) => /\p{Nd}/u.test(text)) >= mostCells;
  const punctuated = shareOf(values, (text) => /[^\p{L}\p{M}\p{Nd}\s]/u.test(text)) >= mostCells;
  const some = evenly(values);
  return [
    ...(coded ? [unsized] : []),
    ...(coded && lengthsAgree(some, unsized, sized) ? [sized] : []),
    ...(coded && lengthsAgree(some, marks, spans) ? [spans] : []),
    ...(punctuated ? [marks] : []),
  ].map(remembered);
}

/** No shape tells one digit from another, so that texts which differ in digits alone are read once. */
function remembered(generalise: Generalisation): Generalisation {
  const known = new Map<string, string>();
  return (text) => {
    const masked = text.replace(/[1-9]/g, '0');
    const shape = known.get(masked) ?? generalise(masked);
    known.set(masked, shape);
    return shape;
  };
}

/** Which kinds of characters a text has, in order: how far apart two categories look. */
export const plainShape: Generalisation = (text) =>
  shapeBy({ digits: () => '9', letters: caseOf })(text);

/** Values that show whether lengths agree; more would show the same. */
const enough = 1_000;

function evenly(values: readonly TextCount[]): readonly TextCount[] {
  const stride = Math.ceil(values.length / enough);
  return stride < 2 ? values : values.filter((_, i) => i % stride === 0);
}

function shareOf(values: readonly TextCount[], test: (text: string) => boolean): number {
  return cellsOf(values.filter(({ text }) => test(text))) / Math.max(1, cellsOf(values));
}

/** Whether nearly all cells of each coarse shape have one and the same fine shape. */
function lengthsAgree(
  values: readonly TextCount[],
  coarse: Generalisation,
  fine: Generalisation,
): boolean {
  const shapes = new Map<string, Map<string, number>>();
  for (const { text, count } of values) {
    const [outer, inner] = [coarse(text), fine(text)];
    const cells = shapes.get(outer) ?? new Map<string, number>();
    shapes.set(outer, cells.set(inner, (cells.get(inner) ?? 0) + count));
  }
  let agreeing = 0;
  for (const cells of shapes.values()) agreeing += Math.max(...cells.values());
  return agreeing >= sameLengths * cellsOf(values);
}

function shapeBy(
  of: Readonly<Record<'digits' | 'letters', (run: string) => string>>,
): Generalisation {
  return (text) =>
    short(text).replace(runs, (run) => {
      if (/^\p{Nd}/u.test(run)) return of.digits(run);
      if (/^\s/.test(run)) return ' ';
      return /^\p{Script=Han}/u.test(run) ? '汉' : of.letters(run);
    });
}

function caseOf(run: string): string {
  if (run === run.toLowerCase()) return 'a';
  if (run === run.toUpperCase()) return 'A';
  return /^\p{Lu}[\p{Ll}\p{M}]*$/u.test(run) ? 'Aa' : 'aA';
}

/** Letter runs that many distinct values share; none where the values are words themselves. */
function recurringWords(values: readonly TextCount[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { text } of values) {
    const words = new Set(short(text).match(/[\p{L}\p{M}]+/gu) ?? []);
    for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  return new Set(
    [...seen].flatMap(([word, count]) => (count >= fixedShare * values.length ? [word] : [])),
  );
}

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
