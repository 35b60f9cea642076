import type { TextCount } from '../columns/text-counts.ts';
import { editDistance } from '../edit-distance.ts';
import { succession } from '../succession.ts';
import type { DefectDetector, ExaminedColumn, Suspicion } from '../suspected/suspicion.ts';
import { type JudgedValue, valueSuspicion } from '../suspected/value-suspicion.ts';

/** A neighbour is the right spelling where it is this many times as frequent … */
const ratio = 10;
/** … and stands in so many cells. */
const leastFrequent = 8;
/** Values compared at most, so that a column takes a second at worst. */
const mostFrequent = 2_000;
const mostRare = 5_000;
/** In a column that hardly repeats, neighbours are as right as the value itself. */
const mostDistinctShare = 0.5;
/** Below this the share of rare values that resemble a frequent one says nothing. */
const surest = 0.9;

/**
 * A value that is suspected so much is nearly always the slip that it looks like: of 189 generated values
 * that were suspected between 0.6 and 0.8, so many were wrong and became the right text.
 */
const told = 0.6;
const oneNeighbour = succession(181, 189);
/** Of 2,481 generated typing errors that became some value, so many became the right one. */
const becameRight = succession(2_474, 2_481);

/** Values that are one slip away from a far more frequent value of the same column. */
export const misspelling: DefectDetector = {
  texts: {
    'defect.misspelling': {
      en: 'is {edits} edits away from a value that is {times} times as frequent',
      zh: '与一个频率为其 {times} 倍的取值仅差 {edits} 处编辑',
    },
    'defect.other-case': {
      en: 'differs in case, spaces or punctuation alone from a value that is {times} times as frequent',
      zh: '与一个频率为其 {times} 倍的取值仅在大小写、空格或标点上不同',
    },
  },
  find: ({ columns }) => columns.filter(({ nature }) => nature.kind === 'text').flatMap(suspect),
};

function suspect({ name, texts, nature }: ExaminedColumn): readonly Suspicion[] {
  const { present } = texts;
  if (present.length > mostDistinctShare * nature.cells) return [];
  const frequent = present.filter(({ count }) => count >= leastFrequent).slice(0, mostFrequent);
  const rare = present
    .filter(({ count }) => count * ratio <= (frequent[0]?.count ?? 0))
    .slice(-mostRare);
  const known = frequent.map(spelled);
  const prior = surest * (1 - naturalResemblance(known));
  const closed = isClosed(present, nature.cells);
  const judged = rare.flatMap((value) => judge(value, known, { prior, closed }));
  const suspicion = valueSuspicion({ column: name, kind: 'misspelling' }, judged);
  return suspicion ? [suspicion] : [];
}

/**
 * How often frequent values resemble each other: such a column has genuine neighbours (`Anna`,
 * `Anne`), and a rare value that resembles another is as likely one more of them.
 */
function naturalResemblance(frequent: readonly SpelledCount[]): number {
  const some = frequent.slice(0, 200);
  const alike = some.filter((value) =>
    some.some((other) => other !== value && slipBetween(value, other) !== undefined),
  );
  // One more of each, so that few values do not make it certain (Laplace).
  return (alike.length + 1) / (some.length + 2 + 8);
}

function judge(
  value: TextCount,
  frequent: readonly SpelledCount[],
  { prior, closed }: { readonly prior: number; readonly closed: boolean },
): readonly JudgedValue[] {
  const own = spelled(value);
  let best: { readonly to: TextCount; readonly edits: number } | undefined;
  let near = 0;
  for (const to of frequent) {
    if (to.count < ratio * value.count) break;
    const edits = slipBetween(own, to, closed);
    if (edits === undefined || edits > (best?.edits ?? edits)) continue;
    near = edits === best?.edits ? near + to.count : to.count;
    if (edits !== best?.edits) best = { to, edits };
  }
  if (best === undefined) return [];
  const { to, edits } = best;
  // Of several values as near, the frequent ones are meant the more often.
  const meant = (becameRight * to.count) / near;
  const times = Math.floor(to.count / value.count);
  const evidence =
    edits === 0
      ? { code: 'defect.other-case', params: { times } }
      : { code: 'defect.misspelling', params: { edits, times } };
  const confidence = edits === 0 ? 0.85 : /\d/.test(value.text) ? prior / 2 : prior;
  const alone = confidence >= told ? Math.max(confidence, oneNeighbour) : confidence;
  const usual = edits === 0 ? succession(to.count, to.count + value.count) : 0;
  const right = Math.max(alone, usual) * meant;
  return [{ ...value, confidence, evidence, proposal: to.text, right, meant }];
}

/** A few categories that all but stray cells are of. */
function isClosed(present: readonly TextCount[], cells: number): boolean {
  const own = present.filter(({ count }) => count >= categoryShare * cells);
  const covered = own.reduce((sum, { count }) => sum + count, 0);
  return own.length <= mostCategories && covered >= closedShare * cells;
}
const categoryShare = 0.02;
const mostCategories = 20;
const closedShare = 0.95;

/**
 * Edits that make one text of another, where that few can be a slip of the hand: one from five
 * letters on, two from nine, a tenth of a long text; in a closed list of categories one from three
 * letters or two Han characters on. 0: case, spaces and punctuation alone.
 * Undefined where they are more, or where digits differ: `hf-3` beside `hf-4` are two codes.
 */
export function slip(a: string, b: string, closed = false): number | undefined {
  return slipBetween(spellingOf(a), spellingOf(b), closed);
}

/** A text as it is held against many others. */
interface Spelling {
  readonly text: string;
  /** Without case, spaces and punctuation. */
  readonly folded: string;
  readonly digits: string;
  readonly han: boolean;
}

type SpelledCount = TextCount & Spelling;

const spelled = (value: TextCount): SpelledCount => ({ ...value, ...spellingOf(value.text) });

function spellingOf(text: string): Spelling {
  const folded = text.toLowerCase().replace(/[\s.,;:'"()_-]+/gu, '');
  const han = /\p{Script=Han}/u.test(text);
  return { text, folded, digits: text.replace(/\D/g, ''), han };
}

function slipBetween(a: Spelling, b: Spelling, closed = false): number | undefined {
  // Equal letters hold equal digits, so that most pairs end here.
  if (a.digits !== b.digits) return undefined;
  if (a.folded === b.folded) return a.text === b.text ? undefined : 0;
  const length = Math.max(a.folded.length, b.folded.length);
  const most = b.han ? Number(length >= (closed ? 2 : 5)) : allowed(length, closed);
  if (most === 0) return undefined;
  const edits = editDistance(a.folded, b.folded, most);
  return edits <= most ? edits : undefined;
}

function allowed(length: number, closed: boolean): number {
  if (length < (closed ? 3 : 5)) return 0;
  return length < 9 ? 1 : Math.max(2, Math.floor(length / 10));
}
