import type { Phrase, Texts } from '../../../vocabulary/text.ts';
import type { Source, Spread, Step } from '../../../vocabulary/value/calculation.ts';
import { none, stepText } from '../figures.ts';
import type { Bar, Block, Section } from '../paper.ts';
import { formulaText } from './formula.ts';
import type { Valued } from './value-terms.ts';

const texts = {
  title: { en: 'Working papers', zh: '评估工作底稿' },
  intro: {
    en: 'Every figure follows from the ones before it; inputs name their source. Formulas name steps by their ids, as in the workbook: those of a year end in its number. Printed figures are rounded, the calculation is not.',
    zh: '每项数字均由前列数字推出，输入项注明来源。公式以步骤标识引用各步（与工作簿一致），分年步骤以年序结尾。打印数字经过舍入，计算过程不舍入。',
  },
  item: { en: 'Item', zh: '项目' },
  value: { en: 'Value', zh: '数值' },
  id: { en: 'Step', zh: '步骤' },
  from: { en: 'Source or formula', zh: '来源或公式' },
  declared: { en: 'declared: {path}', zh: '声明：{path}' },
  by: { en: 'by {by}', zh: '提供者 {by}' },
  document: { en: 'document {path}', zh: '佐证文件 {path}' },
  measured: { en: 'measured: {of} ({count} facts)', zh: '实测：{of}（{count} 项事实）' },
  semicolon: { en: '; ', zh: '；' },
  how: { en: '{column}: {formula}', zh: '{column}：{formula}' },
} satisfies Record<string, Texts>;

const spreadTerms: Record<Spread['distribution'], Texts> = {
  triangular: { en: 'triangular', zh: '三角分布' },
  pert: { en: 'PERT', zh: 'PERT 分布' },
  lognormal: { en: 'lognormal', zh: '对数正态分布' },
};

/** More would not be read in print; the rest of the columns follows in a further table. */
const columnsAbreast = 6;
const shownSources = 12;

/** The calculation as working papers: tables of figures with their sources and formulas. */
export function papersSection(valued: Valued): readonly Section[] {
  const { valuation, voice } = valued;
  const papers = groupBy(valuation.calculation.steps, ({ place }) => keyOf(place.paper));
  if (papers.length === 0) return [];
  return [
    {
      title: voice.say(texts.title),
      blocks: [{ kind: 'paragraph', text: voice.say(texts.intro) }],
      sections: papers.map((steps) => paperSection(steps, valued)),
    },
  ];
}

function paperSection(steps: readonly Step[], valued: Valued): Section {
  const lines = steps.filter(({ place }) => place.column === undefined);
  const cells = steps.filter(({ place }) => place.column !== undefined);
  const [first] = steps;
  return {
    title: first === undefined ? '' : valued.voice.phrase(first.place.paper),
    blocks: [
      ...buildUp(steps, valued),
      ...(lines.length === 0 ? [] : [lineTable(lines, valued)]),
      ...(cells.length === 0 ? [] : grid(cells, valued)),
    ],
  };
}

function lineTable(steps: readonly Step[], valued: Valued): Block {
  const { say } = valued.voice;
  return {
    kind: 'table',
    columns: [
      { title: say(texts.item), share: 3 },
      { title: say(texts.value), is: 'number', share: 1.7 },
      { title: say(texts.id), is: 'code', share: 2.3 },
      { title: say(texts.from), share: 4 },
    ],
    rows: steps.map((step) => [
      valued.voice.phrase(step.place.row),
      figure(step, valued),
      step.id,
      originText(step, valued),
    ]),
  };
}

function figure({ value, unit }: Step, { valuation }: Valued): string {
  return stepText(value, unit, valuation.currency);
}

function originText({ formula, source, spread, unit }: Step, valued: Valued): string {
  const said = source === undefined ? '' : sourceText(source, valued);
  const how = formula === undefined ? said : `= ${formulaText(formula)}`;
  if (spread === undefined) return how;
  const { currency } = valued.valuation;
  const [low, high] = [spread.low, spread.high].map((digits) => stepText(digits, unit, currency));
  const name = valued.voice.say(spreadTerms[spread.distribution]);
  return `${how} [${name} ${low} – ${high}]`;
}

function sourceText(source: Source, { voice, measure }: Valued): string {
  const { say } = voice;
  if (source.kind === 'chosen') return voice.phrase(source.reason);
  if (source.kind === 'measured') {
    return say(texts.measured, { of: measure(source.of), count: source.evidence.length });
  }
  const parts = [
    say(texts.declared, { path: source.path }),
    source.text,
    source.date,
    source.by && say(texts.by, { by: source.by }),
    ...(source.documents ?? []).map(({ path }) => say(texts.document, { path })),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(say(texts.semicolon));
}

/** A table of several columns, below it how each column follows and where its inputs come from. */
function grid(steps: readonly Step[], valued: Valued): readonly Block[] {
  const { voice } = valued;
  const rows = groupBy(steps, ({ place }) => keyOf(place.row));
  const columns = groupBy(steps, ({ place }) => keyOf(place.column ?? place.row));
  const tables = Math.ceil(columns.length / columnsAbreast);
  const abreast = Math.ceil(columns.length / tables);
  const chunks = Array.from({ length: tables }, (_, index) =>
    columns.slice(index * abreast, (index + 1) * abreast),
  );
  return [
    ...chunks.map(
      (shown): Block => ({
        kind: 'table',
        columns: [
          { title: '', share: 1.4 },
          ...shown.map(
            (column) => ({ title: columnText(column[0], valued), is: 'number', share: 1 }) as const,
          ),
        ],
        rows: rows.map((row) => [
          row[0] === undefined ? none : voice.phrase(row[0].place.row),
          ...shown.map((column) => {
            const step = row.find((one) => column.includes(one));
            return step === undefined ? '' : figure(step, valued);
          }),
        ]),
      }),
    ),
    {
      kind: 'list',
      small: true,
      items: columns.flatMap((column) => howOf(column, valued)).slice(0, shownSources * 2),
    },
  ];
}

function columnText(step: Step | undefined, { voice }: Valued): string {
  return step?.place.column === undefined ? '' : voice.phrase(step.place.column);
}

/** One formula stands for a column; the last one is no first year that would read differently. */
function howOf(column: readonly Step[], valued: Valued): readonly string[] {
  const { say } = valued.voice;
  const name = columnText(column[0], valued);
  const derived = column.findLast(({ formula }) => formula !== undefined);
  if (derived?.formula !== undefined) {
    const formula = `${derived.id} = ${formulaText(derived.formula)}`;
    return [say(texts.how, { column: name, formula })];
  }
  const sources = new Set(column.map((step) => originText(step, valued)));
  return [...sources]
    .slice(0, shownSources)
    .map((formula) => say(texts.how, { column: name, formula }));
}

/** A sum of ratios or a least of years is drawn: the rate as it builds up, the lives side by side. */
function buildUp(steps: readonly Step[], valued: Valued): readonly Block[] {
  const total = steps.at(-1);
  if (total?.formula === undefined || !('operation' in total.formula)) return [];
  const { operation, of } = total.formula;
  const adds = operation === 'sum' && total.unit === 'ratio';
  if (!adds && !(operation === 'min' && total.unit === 'years')) return [];
  const parts = of.flatMap((one) => steps.filter((step) => 'step' in one && step.id === one.step));
  if (parts.length !== of.length) return [];
  const printed = ({ value, unit }: Step) => [valued.figure(value, unit)];
  let from = 0;
  const bars = parts.map((step): Bar => {
    const to = from + Number(step.value);
    const bar = { label: valued.label(step.id), from, to, texts: printed(step) };
    if (adds) from = to;
    return bar;
  });
  const whole = { label: valued.label(total.id), from: 0, to: Number(total.value), strong: true };
  return [
    {
      kind: 'picture',
      caption: '',
      picture: {
        kind: 'bars',
        columns: [valued.voice.say(texts.item), valued.voice.say(texts.value)],
        rows: [...bars, { ...whole, texts: printed(total) }],
      },
    },
  ];
}

function keyOf({ code, params }: Phrase): string {
  return `${code} ${JSON.stringify(params)}`;
}

/** Members of the same key together, in the order in which they first come. */
function groupBy<T>(all: readonly T[], key: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const own = groups.get(key(one));
    if (own === undefined) groups.set(key(one), [one]);
    else own.push(one);
  }
  return [...groups.values()];
}
