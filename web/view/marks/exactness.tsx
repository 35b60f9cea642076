import type { Exactness } from '../../../src/vocabulary/exactness.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords, type Words } from '../words/language.tsx';
import { amount, count, share } from '../words/numbers.ts';

const texts = {
  exact: { en: 'exact', zh: '精确' },
  approximate: {
    en: 'approximate, between {low} and {high} with confidence {confidence} ({basis})',
    zh: '近似，介于 {low} 与 {high} 之间，置信度 {confidence}（{basis}）',
  },
  bounded: {
    en: 'approximate, proven to lie between {low} and {high} ({basis})',
    zh: '近似，可证明介于 {low} 与 {high} 之间（{basis}）',
  },
  sampled: {
    en: 'sampled: {n} values, between {low} and {high} with confidence {confidence}, seed {seed}',
    zh: '抽样：{n} 个值，介于 {low} 与 {high} 之间，置信度 {confidence}，随机种子 {seed}',
  },
} satisfies Record<string, Texts>;

/** `=` exact, `± 1.6%` approximate, `[81.2 – 96.8]` sampled; the words on hover and aloud. */
export function ExactnessMark({
  of,
  value,
}: {
  readonly of: Exactness | undefined;
  /** The number it qualifies, for the half-width. */
  readonly value?: number | null;
}) {
  const words = useWords();
  const spoken = exactnessInWords(of, words);
  return (
    <span className="ex" title={spoken}>
      <span aria-hidden="true">{sign(of, value ?? null)}</span>
      <span className="hidden">{spoken}</span>
    </span>
  );
}

/** Exactness as a sentence; nothing stated means exact. */
export function exactnessInWords(of: Exactness | undefined, { say, lookUp }: Words): string {
  if (of === undefined || of.kind === 'exact') return say(texts.exact);
  const range = { low: end(of.low), high: end(of.high), confidence: share(of.confidence) };
  if (of.kind === 'sampled') {
    return say(texts.sampled, { ...range, n: of.n, seed: String(of.seed) });
  }
  const basis = lookUp(of.basis) ?? of.basis;
  return say(of.confidence === 1 ? texts.bounded : texts.approximate, { ...range, basis });
}

function sign(of: Exactness | undefined, value: number | null): string {
  if (of === undefined || of.kind === 'exact') return '=';
  if (of.kind === 'approximate') {
    const middle = value ?? (of.low + of.high) / 2;
    if (middle !== 0) return `± ${share((of.high - of.low) / 2 / Math.abs(middle))}`;
  }
  return `[${short(of.low)} – ${short(of.high)}]`;
}

/** An end that a sample cannot bound is open. */
const open = '…';

function end(value: number | null): string {
  return value === null ? open : amount(value);
}

function short(value: number | null): string {
  if (value === null) return open;
  return Math.abs(value) >= 1000 ? count(value) : amount(Number(value.toPrecision(3)));
}
