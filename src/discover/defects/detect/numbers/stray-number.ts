import { isKeyName } from '../../../keys/key-preference.ts';
import { takenBy } from '../../../semantic/column-verdict.ts';
import { isCode } from '../../columns/code-columns.ts';
import { columnTextNumbers, type NumberCount } from '../../columns/column-numbers.ts';
import type { DefectKind } from '../../defect-kinds.ts';
import { otherUnit } from '../../mining/other-unit.ts';
import { isBeyondTail } from '../../mining/tail-gap.ts';
import type { DefectDetector, ExaminedColumn, Suspicion } from '../../suspected/suspicion.ts';
import { type JudgedValue, valueSuspicion } from '../../suspected/value-suspicion.ts';
import { percent } from '../spacing.ts';
import { type Body, judgeStray, strayTexts, usualDecimals } from './stray-judgement.ts';

/** Fewer distinct numbers have no distribution. */
const leastDistinct = 12;
/** Beyond this share the cells far out are a tail, not strays. */
const mostStrays = 0.02;
/** A stray stands apart: the empty stretch before it is so much of the spread of all the others. */
const emptyStretch = 0.5;
/** Signs: so many of the numbers are on one side of zero. */
const oneSided = 0.99;

/**
 * Numbers that stand apart from all others, on the scale of the column and on its logarithm, and
 * further than the tail of their side reaches, so that the tail of a skewed column is none; those that a
 * power of ten or another unit of measure brings back are jumps of scale. Also single numbers with the other sign.
 */
export const strayNumber: DefectDetector = {
  screens: true,
  texts: {
    ...strayTexts,
    'defect.other-sign': {
      en: 'has another sign than {share} % of the numbers of the column',
      zh: '符号与该列 {share}% 的数值相反',
    },
  },
  find: ({ columns }) => columns.filter(isQuantity).flatMap(suspect),
};

/** Types of numbers that measure something; all others name or place it. */
const quantities: ReadonlySet<string> = new Set(['money', 'science', 'health']);

function isQuantity({ nature, profile, texts, verdict }: ExaminedColumn): boolean {
  const taken = takenBy(verdict);
  const named = taken?.state === 'accepted' && !quantities.has(taken.tally.type.family);
  const counted = verdict.guard === 'sequence' || verdict.guard === 'epoch-time';
  if (nature.kind !== 'number' || named || counted || isKeyName(profile.column.name)) return false;
  return !isCode(texts.present);
}

function suspect({ name, texts }: ExaminedColumn): readonly Suspicion[] {
  const numbers = columnTextNumbers(texts.present);
  const judged: { kind: DefectKind; value: JudgedValue }[] =
    numbers.length < leastDistinct
      ? [...multiples(numbers)]
      : [...strays(numbers, name), ...otherSigns(numbers)];
  const kinds: readonly DefectKind[] = ['scale-jump', 'outlier'];
  return kinds.flatMap((kind) => {
    const values = judged.filter((entry) => entry.kind === kind).map(({ value }) => value);
    const suspicion = valueSuspicion({ column: name, kind }, values);
    return suspicion ?? [];
  });
}

/** Among few distinct numbers, a value is usual from this share of the cells on, rare up to that. */
const usualShare = 0.05;
const rareShare = 0.01;

/** Rare numbers that are a usual one with zeros behind it, and larger than all usual ones. */
function multiples(numbers: readonly NumberCount[]) {
  const cells = sum(numbers);
  const usual = numbers.filter(({ number, count }) => number > 0 && count >= usualShare * cells);
  const largest = usual.at(-1)?.number ?? Number.POSITIVE_INFINITY;
  return numbers.flatMap(({ text, count, number }) => {
    const factor = [10, 100, 1000, 10_000, 100_000].find((f) =>
      usual.some((entry) => Math.abs(entry.number * f - number) <= number * 1e-9),
    );
    if (factor === undefined || number <= largest || count > rareShare * cells) return [];
    const evidence = { code: 'defect.scale-jump', params: { factor } };
    const value = { text, count, confidence: 0.8, evidence, proposal: String(number / factor) };
    return [{ kind: 'scale-jump' as const, value }];
  });
}

function otherSigns(numbers: readonly NumberCount[]) {
  if ((numbers[0]?.number ?? 0) >= 0 || (numbers.at(-1)?.number ?? 0) <= 0) return [];
  const cells = sum(numbers);
  const negative = numbers.filter(({ number }) => number < 0);
  const positive = numbers.filter(({ number }) => number > 0);
  const [few, many] = sum(negative) < sum(positive) ? [negative, positive] : [positive, negative];
  const share = sum(many) / Math.max(1, cells);
  const largest = many.reduce((most, { number }) => Math.max(most, Math.abs(number)), 0);
  // A column around zero has both signs near zero; mirrored cells lie where the others do.
  const median = Math.abs(middle(many));
  const mirrored = few.filter(({ number }) => Math.abs(number) <= largest);
  const deep = mirrored.some(({ number }) => Math.abs(number) >= median);
  if (share < oneSided || share === 1 || !deep) return [];
  const said = { code: 'defect.other-sign', params: { share: percent(share) } };
  return mirrored.map(({ text, count, number }) => ({
    kind: 'outlier' as const,
    value: { text, count, confidence: 0.75, evidence: said, proposal: mirror(text, number) },
  }));
}

function mirror(text: string, number: number): string {
  return number < 0 ? text.trim().replace(/^-/, '') : `-${text.trim().replace(/^\+/, '')}`;
}

function strays(numbers: readonly NumberCount[], header: string) {
  const plain = apart(numbers, (n) => n);
  if (plain.size === 0) return [];
  const sign = middle(numbers) < 0 ? -1 : 1;
  const sizes = numbers.filter(({ number }) => number * sign > 0);
  const logarithmic = apart(sizes, (n) => sign * Math.log(n * sign));
  const beyond = numbers.filter((entry) => {
    const far = plain.has(entry);
    return entry.number * sign > 0 ? far && logarithmic.has(entry) : far;
  });
  const out = new Set(pastTails(beyond, numbers));
  if (out.size === 0 || sum([...out]) > mostStrays * sum(numbers)) return [];
  const rest = numbers.filter((entry) => !out.has(entry));
  const body: Body = {
    rest,
    share: sum(rest) / sum(numbers),
    decimals: usualDecimals(rest),
    isHan: /\p{Script=Han}/u.test(header),
    unit: otherUnit([...out], rest, header),
  };
  return [...out].map((entry) => {
    const { kind, ...said } = judgeStray(entry, body);
    return { kind, value: { text: entry.text, count: entry.count, ...said } };
  });
}

/** Those that not even a long tail of their side would have. */
function pastTails(
  beyond: readonly NumberCount[],
  numbers: readonly NumberCount[],
): readonly NumberCount[] {
  const out = new Set(beyond);
  const rest = numbers.filter((entry) => !out.has(entry));
  const median = middle(rest);
  const sides = [-1, 1].map((side) => beyond.filter((b) => Math.sign(b.number - median) === side));
  return sides.flatMap((side) => (isBeyondTail(side, rest, median) ? side : []));
}

/**
 * The numbers beyond an empty stretch, at either end, on some scale: longer than a share of the
 * spread of all numbers between the stretches.
 */
function apart(
  sorted: readonly NumberCount[],
  scale: (n: number) => number,
): ReadonlySet<NumberCount> {
  const at = (i: number) => scale(sorted[i]?.number ?? 0);
  const far = new Set<NumberCount>();
  const body = bodyOf(sorted);
  const spread = scale(sorted[body.high]?.number ?? 0) - scale(sorted[body.low]?.number ?? 0);
  if (!(spread > 0)) return far;
  for (let i = body.high + 1; i < sorted.length; i++) {
    if (at(i) - at(i - 1) <= emptyStretch * spread) continue;
    for (const entry of sorted.slice(i)) far.add(entry);
    break;
  }
  for (let i = body.low - 1; i >= 0; i--) {
    if (at(i + 1) - at(i) <= emptyStretch * spread) continue;
    for (const entry of sorted.slice(0, i + 1)) far.add(entry);
    break;
  }
  return far;
}

/** Indices of the outermost numbers of the middle 96 % of the cells. */
function bodyOf(sorted: readonly NumberCount[]): { low: number; high: number } {
  const cells = sum(sorted);
  let [before, low, high] = [0, 0, sorted.length - 1];
  for (const [i, { count }] of sorted.entries()) {
    if (before + count <= mostStrays * cells) low = i + 1;
    if (before < (1 - mostStrays) * cells) high = i;
    before += count;
  }
  return { low: Math.min(low, high), high };
}

function sum(numbers: readonly NumberCount[]): number {
  return numbers.reduce((total, { count }) => total + count, 0);
}

function middle(numbers: readonly NumberCount[]): number {
  const half = sum(numbers) / 2;
  let before = 0;
  for (const { number, count } of numbers) {
    before += count;
    if (before >= half) return number;
  }
  return 0;
}
