import type { Texts } from '../../../vocabulary/text.ts';
import type { ValueAction } from '../../../vocabulary/value/valuation.ts';
import { subjectText } from '../../terminal/phrases.ts';
import { bounded } from '../bounded.ts';
import { moneyText, none, percentText } from '../figures.ts';
import type { Block, Section } from '../paper.ts';
import type { Voice } from '../voice.ts';
import type { Valued } from './value-terms.ts';

const texts = {
  scenarios: { en: 'Scenarios and break-even', zh: '情景与盈亏平衡' },
  scenario: { en: 'Scenario', zh: '情景' },
  set: { en: 'What is set', zh: '设定' },
  value: { en: 'Value', zh: '价值' },
  input: { en: 'Input', zh: '输入' },
  target: { en: 'Where', zh: '条件' },
  zero: { en: 'value is nought', zh: '价值为零' },
  cost: { en: 'value equals cost', zh: '价值等于成本' },
  at: { en: 'Input is then', zh: '此时输入为' },
  nowhere: { en: 'nowhere from {from} to {to}', zh: '{from} 至 {to} 之间不存在' },
  actions: { en: 'Actions by expected gain', zh: '按预期增值排序的行动' },
  action: { en: 'Action', zh: '行动' },
  moves: { en: 'Scores', zh: '得分变化' },
  rate: { en: 'Rate', zh: '折现率变化' },
  gain: { en: 'Gain', zh: '增值' },
  alone: {
    en: 'Each by itself, with the best answer or everything mended; gains do not add.',
    zh: '逐项计算，按最佳答案或全部整改；各项增值不可相加。',
  },
  information: { en: 'Measures of information', zh: '信息经济学度量' },
  apart: {
    en: 'Shown beside the value; never added to it or to each other.',
    zh: '与价值并列展示，不计入价值，也不相互相加。',
  },
  measure: { en: 'Measure', zh: '度量' },
} satisfies Record<string, Texts>;

const shownActions = 12;
const shownBreakEven = 12;

/** What would change the value: actions, scenarios, break-even; and Laney's measures beside it. */
export function changesSection(valued: Valued): readonly Section[] {
  const { say } = valued.voice;
  const sections: readonly Section[] = [
    { title: say(texts.actions), blocks: actions(valued) },
    { title: say(texts.scenarios), blocks: [...scenarios(valued), ...breakEven(valued)] },
    { title: say(texts.information), blocks: information(valued) },
  ];
  return sections.filter(({ blocks }) => blocks.length > 0);
}

function actions({ valuation, voice, label }: Valued): readonly Block[] {
  const { say } = voice;
  return bounded(valuation.actions, { limit: shownActions, voice }, (shown) => ({
    kind: 'table',
    caption: say(texts.alone),
    columns: [
      { title: say(texts.action), share: 5 },
      { title: say(texts.moves), share: 2 },
      { title: say(texts.rate), is: 'number' },
      { title: say(texts.gain), is: 'number' },
    ],
    rows: shown.map(({ text, finding, moves, rate, gain }) => [
      actionText({ text, finding }, voice),
      moves.map((move) => `${label(move.step)} ${moveText(move)}`).join('\n'),
      rate === undefined ? none : percentText(rate),
      moneyText(gain, valuation.currency),
    ]),
  }));
}

/** What to do, and where. */
export function actionText(
  { text, finding }: Pick<ValueAction, 'text' | 'finding'>,
  voice: Voice,
): string {
  const place = finding === undefined ? '' : subjectText(finding.subject);
  const said = voice.phrase(text);
  return place === '' ? said : voice.labelled(place, said);
}

/** With as many digits as it takes to see that something moves. */
function moveText({ from, to }: ValueAction['moves'][number]): string {
  const digits = [1, 2, 3].find((places) => from.toFixed(places) !== to.toFixed(places)) ?? 3;
  return `${from.toFixed(digits)} → ${to.toFixed(digits)}`;
}

function scenarios({ valuation, voice, label, figure }: Valued): readonly Block[] {
  const { say } = voice;
  const { currency, calculation } = valuation;
  const units = new Map(calculation.steps.map(({ id, unit }) => [id, unit]));
  const setText = ([id, digits]: readonly [string, string]) =>
    `${label(id)} = ${figure(digits, units.get(id) ?? 'count')}`;
  if (valuation.scenarios.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: say(texts.scenario), share: 3 },
        { title: say(texts.set), share: 4 },
        { title: say(texts.value), is: 'number', share: 2 },
      ],
      rows: valuation.scenarios.map(({ name, set, value, reason }) => [
        name,
        Object.entries(set).map(setText).join('\n'),
        value === undefined ? (reason && voice.phrase(reason)) || none : moneyText(value, currency),
      ]),
    },
  ];
}

function breakEven({ valuation, voice, label, figure: printed }: Valued): readonly Block[] {
  const { say } = voice;
  const units = new Map(valuation.calculation.steps.map(({ id, unit }) => [id, unit]));
  return bounded(valuation.breakEven, { limit: shownBreakEven, voice }, (shown) => ({
    kind: 'table',
    columns: [
      { title: say(texts.input), share: 3 },
      { title: say(texts.target), share: 2 },
      { title: say(texts.at), is: 'number', share: 3 },
    ],
    rows: shown.map(({ step, target, at, from, to }) => {
      const figure = (digits: string) => printed(digits, units.get(step) ?? 'count');
      const ends =
        from === undefined || to === undefined ? undefined : { from: figure(from), to: figure(to) };
      const nowhere = ends === undefined ? none : say(texts.nowhere, ends);
      return [label(step), say(texts[target]), at === undefined ? nowhere : figure(at)];
    }),
  }));
}

function information({ valuation, voice, label, figure }: Valued): readonly Block[] {
  const { say } = voice;
  if (valuation.information.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: say(texts.apart),
      columns: [
        { title: say(texts.measure), share: 3 },
        { title: say(texts.value), is: 'number', share: 1 },
      ],
      rows: valuation.information.map(({ step, unit, value }) => [
        label(step),
        figure(value, unit),
      ]),
    },
  ];
}
