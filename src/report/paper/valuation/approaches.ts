import type { Texts } from '../../../vocabulary/text.ts';
import type { ApproachResult, Valuation } from '../../../vocabulary/value/valuation.ts';
import { approachTerms, termOf, variantTerms } from '../../../words/terms/valuation-terms.ts';
import { moneyText, none, percentText, rangeEndText } from '../figures.ts';
import type { Block, Range, Section } from '../paper.ts';
import type { Valued } from './value-terms.ts';

const texts = {
  title: { en: 'Approaches', zh: '评估方法' },
  approach: { en: 'Approach', zh: '方法' },
  low: { en: 'Low', zh: '下限' },
  value: { en: 'Value', zh: '评估值' },
  high: { en: 'High', zh: '上限' },
  weight: { en: 'Weight', zh: '权重' },
  reason: { en: 'Reason for the weight', zh: '权重理由' },
  reconciled: { en: 'Reconciled', zh: '综合' },
  named: { en: '{approach} ({variant})', zh: '{approach}（{variant}）' },
  ranges: {
    en: 'In {currency} on one axis (simulated: P10 to P90; comparables: least to greatest)',
    zh: '同一数轴，金额单位 {currency}（模拟区间为 P10 至 P90，可比案例区间为最小至最大）',
  },
  notUsed: { en: 'Not used', zh: '未采用的方法' },
  caveat: { en: '{approach}: {caveat}', zh: '{approach}：{caveat}' },
} satisfies Record<string, Texts>;

/** Each approach with its range, its weight and what weakens it, and those that were not used. */
export function approachesSection(valued: Valued): readonly Section[] {
  const { valuation, voice } = valued;
  const { approaches } = valuation;
  if (approaches.length === 0 && valuation.rejected.length === 0) return [];
  const caveats = approaches.flatMap((result) =>
    result.caveats.map((caveat) =>
      voice.say(texts.caveat, {
        approach: voice.say(approachTerms[result.approach]),
        caveat: voice.phrase(caveat),
      }),
    ),
  );
  const blocks: Block[] = [
    ...(approaches.length === 0 ? [] : [rangesPicture(valued), weightTable(valued)]),
    ...(caveats.length === 0 ? [] : [{ kind: 'list', items: caveats } as const]),
  ];
  return [{ title: voice.say(texts.title), blocks, sections: rejectedSections(valued) }];
}

/** The approaches and the conclusion on one axis. */
export function rangesPicture(valued: Valued): Block {
  const { valuation, voice } = valued;
  const { say } = voice;
  return {
    kind: 'picture',
    caption: say(texts.ranges, { currency: valuation.currency }),
    picture: {
      kind: 'ranges',
      columns: [texts.approach, texts.low, texts.value, texts.high].map((text) => say(text)),
      rows: [
        ...valuation.approaches.map((result) => approachRange(result, valued)),
        ...conclusionRange(valuation, say(texts.reconciled)),
      ],
    },
  };
}

function approachRange(result: ApproachResult, { valuation, voice }: Valued): Range {
  const { value, range } = result;
  const { low, middle, high } = range ?? { low: value, middle: value, high: value };
  const money = (digits: string) => moneyText(digits, valuation.currency);
  const end = (digits: string) => rangeEndText(digits, valuation.currency);
  return {
    label: voice.say(approachTerms[result.approach]),
    low: Number(low),
    middle: Number(middle),
    high: Number(high),
    texts: range === undefined ? [none, money(value), none] : [end(low), money(value), end(high)],
  };
}

function conclusionRange({ conclusion, currency }: Valuation, label: string): readonly Range[] {
  if (conclusion === undefined) return [];
  const { low, value, high } = conclusion;
  const end = (digits: string) => rangeEndText(digits, currency);
  return [
    {
      label,
      low: Number(low),
      ...(value === undefined ? {} : { middle: Number(value) }),
      high: Number(high),
      texts: [end(low), value === undefined ? none : moneyText(value, currency), end(high)],
      strong: true,
    },
  ];
}

function weightTable({ valuation, voice }: Valued): Block {
  const { say } = voice;
  return {
    kind: 'table',
    columns: [
      { title: say(texts.approach), share: 3 },
      { title: say(texts.value), is: 'number' },
      { title: say(texts.weight), is: 'number' },
      { title: say(texts.reason), share: 4 },
    ],
    rows: valuation.approaches.map(({ approach, variant, value, weight }) => [
      say(texts.named, {
        approach: say(approachTerms[approach]),
        variant: termOf(variantTerms, variant, voice.say),
      }),
      moneyText(value, valuation.currency),
      weight === undefined ? none : percentText(weight.share),
      weight?.reason ?? none,
    ]),
  };
}

function rejectedSections({ valuation, voice }: Valued): readonly Section[] {
  if (valuation.rejected.length === 0) return [];
  const items = valuation.rejected.map(({ approach, reason }) =>
    voice.say(texts.caveat, {
      approach: termOf(approachTerms, approach, voice.say),
      caveat: voice.phrase(reason),
    }),
  );
  return [{ title: voice.say(texts.notUsed), blocks: [{ kind: 'list', items }] }];
}
