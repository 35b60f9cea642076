import type { Texts } from '../../../vocabulary/text.ts';
import type { Simulated, Simulation, Valuation } from '../../../vocabulary/value/valuation.ts';
import { countText, estimateText, moneyText, none } from '../figures.ts';
import type { Block, Section } from '../paper.ts';
import { resultOf, type Valued } from './value-terms.ts';

const texts = {
  title: { en: 'Uncertainty and sensitivity', zh: '不确定性与敏感性' },
  simulated: {
    en: '{draws} seeded draws (seed {seed}), {invalid} of them without a value; {settled}. Eight of ten lie between P10 and P90.',
    zh: '模拟 {draws} 次（种子 {seed}），其中 {invalid} 次无有效结果；{settled}。十次中有八次落在 P10 与 P90 之间。',
  },
  settled: { en: 'the quantiles settled', zh: '分位数已收敛' },
  unsettled: { en: 'the quantiles did not settle', zh: '分位数尚未收敛' },
  density: { en: 'Distribution in {currency}: {step}', zh: '{step}的分布（{currency}）' },
  figures: {
    en: 'P10 {p10} (±{e10}), P50 {p50} (±{e50}), P90 {p90} (±{e90}); mean {mean}, coefficient of variation {variation}.',
    zh: 'P10 为 {p10}（±{e10}），P50 为 {p50}（±{e50}），P90 为 {p90}（±{e90}）；均值 {mean}，变异系数 {variation}。',
  },
  contribution: { en: 'What the variance comes from', zh: '方差来源' },
  input: { en: 'Input', zh: '输入' },
  rank: { en: 'Rank correlation', zh: '秩相关系数' },
  share: { en: 'Share of variance', zh: '方差占比' },
  ten: {
    en: '{result} in {currency}, each input 10% lower and higher, the others held; the line is at {base}',
    zh: '{result}（{currency}）：各输入单独减增 10%；竖线为 {base}',
  },
  quantiles: {
    en: '{result} in {currency}, each uncertain input at its P10 and P90, the others held; the line is at {base}',
    zh: '{result}（{currency}）：各不确定输入单独取 P10 与 P90；竖线为 {base}',
  },
  lower: { en: 'Input −10%', zh: '输入 −10%' },
  higher: { en: 'Input +10%', zh: '输入 +10%' },
  atP10: { en: 'Input at P10', zh: '输入取 P10' },
  atP90: { en: 'Input at P90', zh: '输入取 P90' },
} satisfies Record<string, Texts>;

const shownBars = 10;
const shownShares = 8;

/** The simulation, what its variance comes from, and the tornado, of what the valuation ends in. */
export function sensitivitySection(valued: Valued): readonly Section[] {
  const { valuation, voice } = valued;
  const { simulation } = valuation;
  const simulated = simulation?.of.find(({ step }) => step === resultOf(valuation));
  const blocks = [
    ...(simulation === undefined || simulated === undefined
      ? []
      : simulationBlocks(valued, simulation, simulated)),
    ...tornado(valued, 'ten-percent'),
    ...tornado(valued, 'quantiles'),
  ];
  return blocks.length === 0 ? [] : [{ title: voice.say(texts.title), blocks }];
}

function simulationBlocks(
  valued: Valued,
  { draws, seed, invalid, converged }: Simulation,
  simulated: Simulated,
): readonly Block[] {
  const { voice, label } = valued;
  const { say } = voice;
  const { currency } = valued.valuation;
  const settled = say(converged ? texts.settled : texts.unsettled);
  const { p10, p50, p90, mean, variation, error, density, step } = simulated;
  const marks = [
    { at: p10, text: `P10 ${estimateText(p10)}` },
    { at: p50, text: `P50 ${estimateText(p50)}` },
    { at: p90, text: `P90 ${estimateText(p90)}` },
  ];
  return [
    {
      kind: 'paragraph',
      text: say(texts.simulated, {
        draws,
        seed: String(seed),
        invalid: countText(invalid),
        settled,
      }),
    },
    ...(density.counts.length < 2
      ? []
      : [
          {
            kind: 'picture',
            caption: say(texts.density, { step: label(step), currency }),
            picture: {
              kind: 'density',
              ...density,
              ends: [estimateText(density.from), estimateText(density.to)],
              marks,
            },
          } as const,
        ]),
    {
      kind: 'paragraph',
      text: say(texts.figures, {
        p10: estimateText(p10),
        p50: estimateText(p50),
        p90: estimateText(p90),
        e10: estimateText(error.p10),
        e50: estimateText(error.p50),
        e90: estimateText(error.p90),
        mean: estimateText(mean),
        variation: variation === null ? none : variation.toFixed(3),
      }),
    },
    contributions(valued, simulated),
  ];
}

function contributions({ voice, label }: Valued, simulated: Simulated): Block {
  const { say } = voice;
  const sorted = simulated.contributions.toSorted((a, b) => b.share - a.share);
  return {
    kind: 'table',
    caption: say(texts.contribution),
    columns: [
      { title: say(texts.input), share: 4 },
      { title: say(texts.rank), is: 'number', share: 1.4 },
      { title: say(texts.share), is: 'number', share: 1.4 },
    ],
    rows: sorted
      .slice(0, shownShares)
      .map(({ step, rank, share }) => [
        label(step),
        rank.toFixed(3).replace('-', '−'),
        `${(share * 100).toFixed(1)}%`,
      ]),
  };
}

function tornado(
  { valuation, voice, label }: Valued,
  by: Valuation['tornado'][number]['by'],
): readonly Block[] {
  const { say } = voice;
  const result = resultOf(valuation);
  const bars = valuation.tornado.filter((bar) => bar.by === by && bar.of === result);
  if (bars.length === 0 || result === undefined) return [];
  const { currency, calculation } = valuation;
  const money = (digits: string) => moneyText(digits, currency);
  const base = calculation.steps.find(({ id }) => id === result)?.value;
  const ten = by === 'ten-percent';
  const ends = ten ? [texts.lower, texts.higher] : [texts.atP10, texts.atP90];
  return [
    {
      kind: 'picture',
      caption: say(ten ? texts.ten : texts.quantiles, {
        result: label(result),
        currency,
        base: base === undefined ? none : money(base),
      }),
      picture: {
        kind: 'bars',
        columns: [texts.input, ...ends].map((text) => say(text)),
        ...(base === undefined ? {} : { base: Number(base) }),
        rows: bars.slice(0, shownBars).map(({ step, low, high }) => ({
          label: label(step),
          from: Number(low),
          to: Number(high),
          texts: [money(low), money(high)],
        })),
      },
    },
  ];
}
