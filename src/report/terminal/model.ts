import type { Problem } from '../../vocabulary/problem.ts';
import type { ModelRecord } from '../../vocabulary/reports/model-record.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { renderProblem } from '../../words/words.ts';
import { coloursOf, plainTable, type Style, say, section } from './style.ts';

const heading: Texts = {
  en: '{name} ({id} {version}): {indicators} indicators, {missing} not measured by this version',
  zh: '{name}（{id} {version}）：{indicators} 项指标，其中 {missing} 项当前版本尚不能测量',
};
const titles = {
  id: { en: 'Id', zh: '编号' },
  name: { en: 'Indicator', zh: '指标' },
  path: { en: 'Path', zh: '路径' },
  weight: { en: 'Weight', zh: '权重' },
  standards: { en: 'Standards', zh: '依据' },
} satisfies Record<string, Texts>;
const dimensionTitle: Texts = {
  en: '{name}: weight {weight}, {method}',
  zh: '{name}：权重 {weight}，{method}',
};
const notImplemented: Texts = { en: '(not measured yet)', zh: '（尚不能测量）' };
const gates: Texts = { en: 'Gates, reported beside the scores', zh: '门槛（与得分分开报告）' };
const fine: Texts = { en: 'The assessment model has no errors.', zh: '评估模型没有错误。' };
const errors: Texts = {
  en: 'Errors in the assessment model: {count}.',
  zh: '评估模型中的错误：{count} 处。',
};

/** An assessment model: its dimensions, indicators and gates, and what is not measured yet. */
export function terminalModel(model: ModelRecord, style: Style): string {
  const { bold } = coloursOf(style);
  const missing = model.indicators.filter(({ implemented }) => !implemented).length;
  const { id, version, indicators } = model;
  const name = say(style, model.name);
  const lines = [
    bold(say(style, heading, { name, id, version, indicators: indicators.length, missing })),
    ...model.dimensions.flatMap((dimension) => dimensionLines(model, dimension, style)),
    ...section(
      style,
      gates,
      model.gates.length === 0
        ? []
        : plainTable(
            [{ title: say(style, titles.id) }, { title: '' }, { title: '' }],
            model.gates.map((gate) => [gate.id, say(style, gate.name), gate.indicator ?? '']),
          ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function dimensionLines(
  model: ModelRecord,
  dimension: ModelRecord['dimensions'][number],
  style: Style,
): string[] {
  const { bold, dim } = coloursOf(style);
  const columns = Object.entries(titles).map(
    ([key, title]) =>
      ({ title: say(style, title), align: key === 'weight' ? 'right' : 'left' }) as const,
  );
  const rows = model.indicators
    .filter((indicator) => indicator.dimension === dimension.id)
    .map((indicator) => [
      indicator.id,
      say(style, indicator.name) +
        (indicator.implemented ? '' : ` ${dim(say(style, notImplemented))}`),
      indicator.path,
      String(indicator.weight),
      indicator.standards.map(({ code, clause }) => [code, clause].join(' ').trim()).join(', '),
    ]);
  const { weight, method } = dimension;
  const title = say(style, dimensionTitle, { name: say(style, dimension.name), weight, method });
  return ['', bold(title), ...plainTable(columns, rows)];
}

/** Every error of an assessment model, with its line. */
export function terminalModelCheck(problems: readonly Problem[], style: Style): string {
  const { bold } = coloursOf(style);
  if (problems.length === 0) return `${bold(say(style, fine))}\n`;
  const lines = problems.map((problem) => `  ${renderProblem(problem, style.language)}`);
  return `${[bold(say(style, errors, { count: problems.length })), ...lines].join('\n')}\n`;
}
