import { codesOfDivision, mayLieWithin } from '../../dictionaries/chinese-divisions.ts';
import { isListedDivisionCode } from '../../dictionaries/division-codes.ts';
import { takenBy } from '../../semantic/column-verdict.ts';
import { cellsOf } from '../columns/column-nature.ts';
import type { TextCount } from '../columns/text-counts.ts';
import type { ExaminedColumn } from '../suspected/suspicion.ts';

/** A column of administrative divisions of China, by name or by code (GB/T 2260). */
export interface PlaceColumn {
  readonly name: string;
  /** Digits that the codes of most cells have: 2 for provinces, 4 for prefectures, 6 for counties. */
  readonly digits: number;
  /** What a cell may mean; none where it is no known division. */
  readonly codes: (text: string) => readonly string[];
  /** How the column most often writes a division. */
  readonly spelling: (code: string) => string | undefined;
}

/** So many cells have to be divisions. */
const leastShare = 0.8;
/** Of six-digit numbers that are no codes, one in 300 is listed by chance. */
const leastListed = 0.9;
/** Values looked at to see whether the others are worth it. */
const probe = 200;
const mostColumns = 6;

/** The columns whose cells name divisions; what they are called does not matter. */
export function placeColumns(columns: readonly ExaminedColumn[]): readonly PlaceColumn[] {
  return columns.flatMap((column) => placeColumn(column) ?? []).slice(0, mostColumns);
}

function placeColumn({ name, texts, verdict }: ExaminedColumn): PlaceColumn | undefined {
  const taken = takenBy(verdict);
  const coded =
    (taken?.state === 'accepted' && taken.tally.type.id === 'division-code') ||
    shareOf(texts.present, (text) => isListedDivisionCode(text.trim())) >= leastListed;
  const codes = coded ? codesOfCode : (text: string) => codesOfDivision(text.trim());
  const isKnown = (text: string) => codes(text).length > 0;
  if (shareOf(texts.present, isKnown) < leastShare) return undefined;
  const known = texts.present.filter(({ text }) => isKnown(text));
  return { name, digits: usualDigits(known, codes), codes, spelling: spellings(known, codes) };
}

/** Share of the cells that are something; of the most frequent values alone where they are not. */
function shareOf(present: readonly TextCount[], is: (text: string) => boolean): number {
  const share = (of: readonly TextCount[]) =>
    cellsOf(of.filter(({ text }) => is(text))) / Math.max(1, cellsOf(of));
  const some = share(present.slice(0, probe));
  return some * 2 < leastShare ? some : share(present);
}

/** Abolished counties keep their province; the cities of some changed. */
function codesOfCode(text: string): readonly string[] {
  const code = text.trim().slice(0, 6);
  if (!/^\d{2}(?:\d{2}){0,2}$/.test(code)) return [];
  const listed = isListedDivisionCode(code.padEnd(6, '0'));
  return [listed ? code.replace(/(?:00)+$/, '') : code.slice(0, 2)];
}

function usualDigits(known: readonly TextCount[], codes: PlaceColumn['codes']): number {
  const levels = [2, 4, 6].map((digits) => ({
    digits,
    cells: cellsOf(known.filter(({ text }) => codes(text).some((c) => c.length === digits))),
  }));
  return levels.reduce((best, level) => (level.cells > best.cells ? level : best)).digits;
}

function spellings(known: readonly TextCount[], codes: PlaceColumn['codes']) {
  const usual = new Map<string, TextCount>();
  for (const value of known) {
    const [code, ...more] = codes(value.text);
    if (code === undefined || more.length > 0) continue;
    const other = usual.get(code);
    if (other === undefined || value.count > other.count) usual.set(code, value);
  }
  return (code: string) => usual.get(code)?.text;
}

/** Two columns of which, in nearly every row, one lies within the other. */
export interface PlacePair {
  readonly columns: readonly [PlaceColumn, PlaceColumn];
  /** Share of the rows with two known places in which they fit. */
  readonly share: number;
  /** Rows in which they do not. */
  readonly rows: number;
  /** Values that somewhere stand beside one that they contradict. */
  readonly values: readonly [ReadonlySet<string>, ReadonlySet<string>];
}

/** Rows with both places known that two columns are judged by. */
const leastRows = 30;
/** Sender and recipient lie in one province now and then, a city and its province always. */
const leastFit = 0.95;
/** Two columns of one region fit by chance: that of other rows' places must not explain it. */
const leastLift = 0.8;

/** How far two columns fit, from their combinations of values; undefined where they need not. */
export function placePair(
  columns: readonly [PlaceColumn, PlaceColumn],
  combinations: readonly (readonly [a: string, b: string, rows: number])[],
): PlacePair | undefined {
  const [first, second] = columns;
  const known = combinations.flatMap(([a, b, rows]) => {
    const [left, right] = [first.codes(a), second.codes(b)];
    if (left.length === 0 || right.length === 0) return [];
    return [{ a, b, rows, left, right, fits: mayLieWithin(left, right) }];
  });
  const count = (of: typeof known) => of.reduce((sum, { rows }) => sum + rows, 0);
  const unfit = known.filter(({ fits }) => !fits);
  const total = count(known);
  const share = 1 - count(unfit) / Math.max(1, total);
  const digits = Math.min(first.digits, second.digits, 4);
  const [left, right] = [known.map((k) => k.left), known.map((k) => k.right)].map((codes) =>
    shares(codes.map((code, i) => [code[0]?.slice(0, digits) ?? '', known[i]?.rows ?? 0])),
  );
  const chance = [...(left ?? [])].reduce((sum, [p, own]) => sum + own * (right?.get(p) ?? 0), 0);
  const lift = (share - chance) / Math.max(1e-9, 1 - chance);
  if (total < leastRows || share < leastFit || lift < leastLift || unfit.length === 0)
    return undefined;
  const values = [new Set(unfit.map(({ a }) => a)), new Set(unfit.map(({ b }) => b))] as const;
  return { columns, share, rows: count(unfit), values };
}

function shares(counts: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const total = counts.reduce((sum, [, rows]) => sum + rows, 0);
  const shared = new Map<string, number>();
  for (const [key, rows] of counts) shared.set(key, (shared.get(key) ?? 0) + rows / total);
  return shared;
}
