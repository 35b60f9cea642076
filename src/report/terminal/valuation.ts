import type { Phrase, Texts } from '../../vocabulary/text.ts';
import type { Valuation } from '../../vocabulary/value/valuation.ts';
import type { ValueReport } from '../../vocabulary/value/value-report.ts';
import { amountText, tableSection } from './amounts.ts';
import { phraseText } from './phrases.ts';
import { type Style, say, section } from './style.ts';

type Words = ValueReport['words'];

const headlines = {
  concluded: {
    en: 'Value reference: {value} {currency}; four of five draws lie between {low} and {high}.',
    zh: '价值参考：{value} {currency}；五次模拟中有四次落在 {low} 至 {high}。',
  },
  range: {
    en: 'Value reference: {low} to {high} {currency}, no single value.',
    zh: '价值参考：{low} 至 {high} {currency}，不给出单一数值。',
  },
  illustrative: {
    en: 'Illustration only: {low} to {high} {currency}, no conclusion.',
    zh: '仅供示意：{low} 至 {high} {currency}，不作结论。',
  },
  refused: { en: 'No figure is given.', zh: '不出具数值。' },
} satisfies Record<Valuation['state'], Texts>;

const titles = {
  approaches: { en: 'Approaches', zh: '评估方法' },
  rejected: { en: 'Not used', zh: '未采用' },
  depends: { en: 'What it depends on most', zh: '最敏感的输入' },
  actions: { en: 'What to do, by gain', zh: '按增值排序的行动' },
  scenarios: { en: 'Scenarios', zh: '情景' },
  information: {
    en: 'Measures of information, never added to it',
    zh: '信息经济学度量（不计入价值）',
  },
  warnings: { en: 'To keep in mind', zh: '注意事项' },
} satisfies Record<string, Texts>;

const columns = {
  approach: { en: 'Approach', zh: '方法' },
  value: { en: 'Value', zh: '价值' },
  range: { en: 'Low – high', zh: '下限 – 上限' },
  weight: { en: 'Weight', zh: '权重' },
  input: { en: 'Input', zh: '输入' },
  less: { en: 'At −10%', zh: '−10% 时' },
  more: { en: 'At +10%', zh: '+10% 时' },
  action: { en: 'Action', zh: '行动' },
  gain: { en: 'Gain', zh: '增值' },
  scenario: { en: 'Scenario', zh: '情景' },
  measure: { en: 'Measure', zh: '度量' },
} satisfies Record<string, Texts>;

const shownBars = 5;
const shownActions = 8;

/** One valuation for a terminal: the conclusion first, then what bears it out and what would change it. */
export function valuationLines(valuation: Valuation, words: Words, style: Style): string[] {
  const told = (phrases: readonly Phrase[]) =>
    phrases.map((phrase) => `  ${phraseText(style, words, phrase)}`);
  return [
    headlineOf(valuation, style),
    ...told(valuation.reasons),
    ...approachLines(valuation, words, style),
    ...rejectedLines(valuation, words, style),
    ...dependenceLines(valuation, words, style),
    ...consequenceLines(valuation, words, style),
    ...section(style, titles.warnings, told(valuation.warnings)),
  ];
}

function headlineOf({ state, conclusion, currency }: Valuation, style: Style): string {
  return say(style, headlines[state], {
    currency,
    value: amountText(conclusion?.value),
    low: amountText(conclusion?.low),
    high: amountText(conclusion?.high),
  });
}

/** The name of an approach or a variant; one that has none is shown by its code. */
function nameOf(kind: 'approach' | 'variant', code: string, words: Words, style: Style): string {
  const texts = words[`value.${kind}.${code}`];
  return texts === undefined ? code : say(style, texts);
}

function approachLines({ approaches }: Valuation, words: Words, style: Style): string[] {
  const rows = approaches.map(({ approach, variant, value, range, weight }) => [
    `${nameOf('approach', approach, words, style)}: ${nameOf('variant', variant, words, style)}`,
    amountText(value),
    range === undefined ? '–' : `${amountText(range.low)} – ${amountText(range.high)}`,
    weight?.share ?? '–',
  ]);
  const heads = [columns.approach, columns.value, columns.range, columns.weight];
  return tableSection(style, titles.approaches, heads, rows);
}

function rejectedLines({ rejected }: Valuation, words: Words, style: Style): string[] {
  const lines = rejected.map(({ approach, reason }) => {
    const name = nameOf('approach', approach, words, style);
    return `  ${name}: ${phraseText(style, words, reason)}`;
  });
  return section(style, titles.rejected, lines);
}

function labelOf({ calculation }: Valuation, words: Words, style: Style) {
  return (id: string) => {
    const step = calculation.steps.find((one) => one.id === id);
    return step === undefined ? id : `${phraseText(style, words, step.label)} (${id})`;
  };
}

function dependenceLines(valuation: Valuation, words: Words, style: Style): string[] {
  const { tornado, conclusion, approaches } = valuation;
  const result = conclusion?.step ?? approaches[0]?.step;
  const label = labelOf(valuation, words, style);
  const rows = tornado
    .filter(({ of, by }) => of === result && by === 'ten-percent')
    .slice(0, shownBars)
    .map(({ step, low, high }) => [label(step), amountText(low), amountText(high)]);
  return tableSection(style, titles.depends, [columns.input, columns.less, columns.more], rows);
}

function consequenceLines(valuation: Valuation, words: Words, style: Style): string[] {
  const label = labelOf(valuation, words, style);
  const actions = valuation.actions
    .slice(0, shownActions)
    .map(({ text, gain }) => [phraseText(style, words, text), amountText(gain)]);
  const scenarios = valuation.scenarios.map(({ name, value, reason }) => [
    name,
    value === undefined && reason !== undefined
      ? phraseText(style, words, reason)
      : amountText(value),
  ]);
  const information = valuation.information.map(({ step, value }) => [
    label(step),
    amountText(value),
  ]);
  return [
    ...tableSection(style, titles.actions, [columns.action, columns.gain], actions),
    ...tableSection(style, titles.scenarios, [columns.scenario, columns.value], scenarios),
    ...tableSection(style, titles.information, [columns.measure, columns.value], information),
  ];
}
