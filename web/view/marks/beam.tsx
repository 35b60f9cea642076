import type { CSSProperties } from 'react';
import type { Texts } from '../../../src/vocabulary/text.ts';
import { useWords } from '../words/language.tsx';
import { score } from '../words/numbers.ts';

const texts = {
  score: { en: '{name} {score} of 100', zh: '{name}：满分 100，得分 {score}' },
  interval: {
    en: '{name} {score} of 100, between {low} and {high}',
    zh: '{name}：满分 100，得分 {score}，区间 {low} 至 {high}',
  },
  none: { en: '{name}: no evidence', zh: '{name}：无证据' },
  notApplicable: { en: '{name}: not applicable', zh: '{name}：不适用' },
} satisfies Record<string, Texts>;

export interface BeamProps {
  /** What the score is of, for the label read aloud. */
  readonly name: string;
  readonly value: number | null;
  readonly interval?: { readonly low: number; readonly high: number } | undefined;
  /** A hollow dot: a proxy, or coverage below 0.60. */
  readonly hollow?: boolean;
  /** Without a value: nothing applies, rather than nothing known. */
  readonly notApplicable?: boolean;
}

/** A score on the one scale, 0 to 100, notched at 55, 70 and 85: dot, interval, or hatching. */
export function Beam({ name, value, interval, hollow = false, notApplicable = false }: BeamProps) {
  const { say } = useWords();
  const params = {
    name,
    score: score(value),
    low: score(interval?.low ?? null),
    high: score(interval?.high ?? null),
  };
  if (value === null) {
    const text = notApplicable ? texts.notApplicable : texts.none;
    const kind = notApplicable ? 'na' : 'none';
    return <span className={`beam ${kind}`} role="img" aria-label={say(text, params)} />;
  }
  return (
    <span
      className={hollow ? 'beam hollow' : 'beam'}
      role="img"
      aria-label={say(interval === undefined ? texts.score : texts.interval, params)}
    >
      {interval === undefined ? null : (
        <b style={cssNumbers({ l: interval.low, h: interval.high })} />
      )}
      <i style={cssNumbers({ v: value })} />
    </span>
  );
}

/** Numbers for a mark's style sheet, as custom properties. */
export function cssNumbers(numbers: Readonly<Record<string, number>>): CSSProperties {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, number]) => [`--${name}`, Number(number.toFixed(2))]),
  );
}
