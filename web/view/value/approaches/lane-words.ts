import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { ApproachResult } from '../../../../src/vocabulary/value/valuation.ts';
import type { Words } from '../../words/language.tsx';
import type { SpokenAmounts } from '../../words/money.ts';

const texts = {
  said: {
    en: '{name}: {value}, between {low} and {high}',
    zh: '{name}：{value}，介于 {low} 与 {high} 之间',
  },
  one: { en: '{name}: {value}, without a range', zh: '{name}：{value}，没有区间' },
  narrow: { en: 'range narrower than shown', zh: '区间小于显示精度' },
  noRange: { en: 'no range', zh: '无区间' },
} satisfies Record<string, Texts>;

export type Range = NonNullable<ApproachResult['range']>;

interface Saying {
  readonly say: Words['say'];
  readonly spoken: SpokenAmounts;
}

/** The ends of a range, in the unit of the lanes. */
export function rangeText(
  { low, high }: Pick<Range, 'low' | 'high'>,
  { bare }: SpokenAmounts,
): string {
  return `${bare(Number(low))} – ${bare(Number(high))}`;
}

/** Ends that look alike would seem a mistake: the range is there, but smaller than what is shown. */
export function rangeShown(range: Range | undefined, { say, spoken }: Saying): string {
  if (range === undefined) return say(texts.noRange);
  const { bare } = spoken;
  if (bare(Number(range.low)) === bare(Number(range.high))) return say(texts.narrow);
  return rangeText(range, spoken);
}

/** A lane read aloud. */
export function laneInWords(
  name: string,
  { value, range }: Pick<ApproachResult, 'value' | 'range'>,
  { say, spoken: { bare } }: Saying,
): string {
  const middle = bare(Number(range?.middle ?? value));
  if (range === undefined) return say(texts.one, { name, value: middle });
  const ends = { low: bare(Number(range.low)), high: bare(Number(range.high)) };
  return say(texts.said, { name, value: middle, ...ends });
}
