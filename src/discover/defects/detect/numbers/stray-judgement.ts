import type { Texts } from '../../../../vocabulary/text.ts';
import type { NumberCount } from '../../columns/column-numbers.ts';
import type { DefectKind } from '../../defect-kinds.ts';
import { converted, type OtherUnit } from '../../mining/other-unit.ts';
import { succession } from '../../succession.ts';
import type { Judgement } from '../../suspected/suspicion.ts';
import { percent } from '../spacing.ts';

/** Evidence about numbers that stand apart, by code. */
export const strayTexts: Readonly<Record<string, Texts>> = {
  'defect.scale-jump': {
    en: 'is {factor} times what the other numbers of the column range over, with nothing in between',
    zh: '量级约为该列其他数值的 {factor} 倍，且中间无任何取值',
  },
  'defect.scale-myriads': {
    en: 'is {factor} times what the other numbers of the column range over, as one written out among numbers in {unit}',
    zh: '量级约为该列其他数值的 {factor} 倍，疑该列以“{unit}”为单位而此处未换算',
  },
  'defect.scale-drop': {
    en: 'lies among the other numbers of the column only once multiplied by {factor}',
    zh: '乘以 {factor} 后方落入该列其他数值之中',
  },
  'defect.in-myriads': {
    en: 'lies among the other numbers of the column only once multiplied by {factor}, as one in {unit}',
    zh: '乘以 {factor} 后方落入该列其他数值之中，疑以“{unit}”为单位填写',
  },
  'defect.other-unit': {
    en: 'lies among the other numbers of the column only once converted from {from} to {to}',
    zh: '由 {from} 换算为 {to} 后方落入该列其他数值之中',
  },
  'defect.outlier': {
    en: 'stands apart from {share} % of the numbers of the column, also on a logarithmic scale',
    zh: '与该列 {share}% 的数值相距甚远，取对数后依然如此',
  },
};

/** What strays are held against. */
export interface Body {
  /** All other numbers, ascending, and their share of the cells. */
  readonly rest: readonly NumberCount[];
  readonly share: number;
  readonly decimals: number;
  /** A Chinese header: amounts are counted in 万 and 亿. */
  readonly isHan: boolean;
  readonly unit: OtherUnit | undefined;
}

type Said = Judgement & { readonly kind: DefectKind };

/** What is said of a number that stands apart: which power of ten or which unit brings it back, if any does. */
export function judgeStray(entry: NumberCount, body: Body): Said {
  const params = { share: percent(body.share) };
  return (
    slipped(entry, body, 'up') ??
    inOtherUnit(entry, body) ??
    slipped(entry, body, 'down') ?? {
      kind: 'outlier',
      confidence: 0.7,
      evidence: { code: 'defect.outlier', params },
    }
  );
}

/** Powers of ten by which numbers slip: decimals, thousands, 万 and 亿. */
const powers = [10, 100, 1000, 10_000, 100_000, 1_000_000, 100_000_000];
const myriads = new Map([
  [10_000, '万'],
  [100_000_000, '亿'],
]);

/**
 * Of 448 generated numbers of another scale that a single power of ten brings back, so many became the
 * right one. What would need more places behind the point than the column has is not proposed.
 */
const meant = succession(443, 448);
const oneFactor = { meant, right: meant };

/**
 * Said of a number that a power of ten brings back. The value is proposed where only one does; of numbers that
 * are too small nothing is said otherwise, since among sizes of several orders any small one would be a slip.
 */
function slipped({ number }: NumberCount, body: Body, way: 'up' | 'down'): Said | undefined {
  const { rest, isHan } = body;
  const sizes = rest.map((entry) => Math.abs(entry.number)).sort((a, b) => a - b);
  const [low, high] = [sizes[Math.floor(sizes.length * 0.05)] ?? 0, sizes.at(-1) ?? 0];
  const back = (factor: number) => (way === 'up' ? number / factor : times(number, factor));
  const fitting = powers.filter((factor) => {
    const size = Math.abs(back(factor));
    return size >= low && size <= high;
  });
  const [factor] = fitting;
  if (factor === undefined || (way === 'down' && fitting.length > 1)) return undefined;
  const unit = isHan ? myriads.get(factor) : undefined;
  const codes = sentences[way];
  const evidence =
    unit === undefined
      ? { code: codes.plain, params: { factor } }
      : { code: codes.named, params: { factor, unit } };
  const text = written(back(factor), body);
  const isFine = decimalsOf(text) <= mostDecimals(rest);
  const proposal = fitting.length === 1 && isFine && { proposal: text, ...oneFactor };
  return { kind: 'scale-jump', confidence: 0.85, evidence, ...proposal };
}

const sentences = {
  up: { plain: 'defect.scale-jump', named: 'defect.scale-myriads' },
  down: { plain: 'defect.scale-drop', named: 'defect.in-myriads' },
} as const;

/** Without the last digits that binary fractions add. */
const times = (number: number, factor: number) => Number((number * factor).toPrecision(15));

/** A number as the column writes it: with zeros behind the point where the column keeps them. */
function written(number: number, { decimals, rest }: Body): string {
  const plain = String(Number(number.toPrecision(15)));
  const cells = (of: (text: string) => boolean) =>
    rest.reduce((sum, { text, count }) => sum + (of(text) ? count : 0), 0);
  const padded = cells((text) => /\.\d*0\s*$/.test(text));
  const shorter = cells((text) => decimalsOf(text) < decimals);
  return decimalsOf(plain) < decimals && padded > shorter ? number.toFixed(decimals) : plain;
}

function mostDecimals(numbers: readonly NumberCount[]): number {
  return numbers.reduce((most, { text }) => Math.max(most, decimalsOf(text)), 0);
}

function inOtherUnit(entry: NumberCount, { rest, decimals, unit }: Body): Said | undefined {
  if (unit === undefined) return undefined;
  const { conversion, isSure } = unit;
  const there = converted(entry.number, conversion);
  if (there < (rest[0]?.number ?? 0) || there > (rest.at(-1)?.number ?? 0)) return undefined;
  const { from, to, factor } = conversion;
  // What was rounded in a coarser unit cannot be told to the last place.
  const step = 10 ** -decimalsOf(entry.text) * factor;
  return {
    kind: 'scale-jump',
    confidence: isSure ? 0.85 : 0.75,
    evidence: { code: 'defect.other-unit', params: { from, to } },
    proposal: there.toFixed(decimals),
    meant: Math.min(1, 10 ** -decimals / step),
  };
}

function decimalsOf(text: string): number {
  return /\.(\d+)\s*$/.exec(text)?.[1]?.length ?? 0;
}

/** The places after the point that most cells have. */
export function usualDecimals(numbers: readonly NumberCount[]): number {
  const cells = new Map<number, number>();
  for (const { text, count } of numbers) {
    const places = decimalsOf(text);
    cells.set(places, (cells.get(places) ?? 0) + count);
  }
  return [...cells].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}
