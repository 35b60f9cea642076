import { isCode } from '../columns/code-columns.ts';
import { cellsOf, numberOf } from '../columns/column-nature.ts';
import type { TextCount } from '../columns/text-counts.ts';
import type { DefectDetector, ExaminedColumn, Suspicion } from '../suspected/suspicion.ts';
import { type JudgedValue, valueSuspicion } from '../suspected/value-suspicion.ts';
import { type Generalisation, patternLanguages, plainShape } from './pattern-language.ts';
import { percent } from './spacing.ts';

/** A pattern is one of the column's own from this share of the cells on … */
const ownShare = 0.02;
/** … and a column has a format where so few patterns … */
const mostOwn = 8;
/** … cover so many cells. */
const covered = 0.95;
/** A pattern of more cells than this is a format of its own, not a slip. */
const rareShare = 0.01;
/** Fewer distinct values teach no pattern. */
const enoughValues = 20;

/** The better the own patterns cover the column, the surer a value outside them is wrong. */
const confidences: readonly (readonly [covered: number, confidence: number])[] = [
  [0.99, 0.85],
  [0.975, 0.75],
  [covered, 0.6],
];

/** Values whose shape is rare in a column that otherwise keeps to few shapes. */
export const pattern: DefectDetector = {
  screens: true,
  texts: {
    'defect.pattern': {
      en: 'has a shape that {cells} cells share, where {patterns} shapes cover {share} % of the column',
      zh: '该写法仅有 {cells} 个单元格，而 {patterns} 种写法覆盖该列 {share}%',
    },
  },
  find: ({ columns }) => columns.filter(({ nature }) => nature.kind !== 'date').flatMap(suspect),
};

function suspect(column: ExaminedColumn): readonly Suspicion[] {
  const { name, texts, nature } = column;
  if (texts.present.length < enoughValues) return suspicionsOf(name, besideConstant(texts.present));
  const numeric = nature.kind === 'number';
  if (numeric && !isCode(texts.present)) return [];
  const found = new Map<string, JudgedValue>();
  for (const generalise of patternLanguages(texts.present)) {
    if (!mayHaveFormat(texts.present, generalise)) continue;
    for (const judged of outside(texts.present, generalise)) {
      const known = found.get(judged.text);
      if (known === undefined || known.confidence < judged.confidence)
        found.set(judged.text, judged);
    }
  }
  const judged = [...found.values()].filter(
    ({ text }) => !numeric || !inRange(text, texts.present),
  );
  return suspicionsOf(name, judged);
}

function suspicionsOf(column: string, judged: readonly JudgedValue[]): readonly Suspicion[] {
  const suspicion = valueSuspicion({ column, kind: 'pattern' }, judged);
  return suspicion ? [suspicion] : [];
}

/** One value holds so many of the cells that the column is constant but for strays … */
const constantShare = 0.995;
/** … and fewer cells show no constant. */
const constantCells = 200;

/** Values beside a constant that are of other characters: a rare category would look like it. */
function besideConstant(present: readonly TextCount[]): readonly JudgedValue[] {
  const [constant, ...others] = present;
  const cells = cellsOf(present);
  if (constant === undefined || cells < constantCells) return [];
  const share = constant.count / cells;
  if (share < constantShare) return [];
  const own = plainShape(constant.text);
  return others
    .filter(({ text }) => plainShape(text) !== own)
    .map(({ text, count }) => {
      const params = { cells: count, patterns: 1, share: percent(share) };
      return { text, count, confidence: 0.6, evidence: { code: 'defect.pattern', params } };
    });
}

/** Values that a first look takes, evenly from all. */
const probed = 500;
/** A column of open shapes shows it at once; the probe is a little milder than the whole. */
const coveredInProbe = 0.85;

function mayHaveFormat(present: readonly TextCount[], generalise: Generalisation): boolean {
  const stride = Math.ceil(present.length / probed);
  if (stride < 2) return true;
  const some = present.filter((_, i) => i % stride === 0);
  const shapes = [...shapesOf(some, generalise)].map(({ values }) => values.length);
  const most = shapes.sort((a, b) => b - a).slice(0, mostOwn);
  return most.reduce((sum, n) => sum + n, 0) >= coveredInProbe * some.length;
}

interface Shape {
  readonly cells: number;
  readonly values: readonly TextCount[];
}

function outside(
  present: readonly TextCount[],
  generalise: Generalisation,
): readonly JudgedValue[] {
  const total = cellsOf(present);
  const shapes = shapesOf(present, generalise);
  const own = shapes.filter(({ cells, values }) => cells >= ownShare * total && values.length > 1);
  const share = own.reduce((sum, { cells }) => sum + cells, 0) / total;
  const taught = own.reduce((sum, { values }) => sum + values.length, 0) >= enoughValues;
  const confidence = confidences.find(([least]) => share >= least)?.[1];
  if (own.length === 0 || own.length > mostOwn || !taught || confidence === undefined) return [];
  return shapes
    .filter(({ cells }) => cells <= rareShare * total)
    .flatMap(({ cells, values }) => {
      const params = { cells, patterns: own.length, share: percent(share) };
      return values.map(({ text, count }) => ({
        text,
        count,
        confidence,
        evidence: { code: 'defect.pattern', params },
      }));
    });
}

function shapesOf(present: readonly TextCount[], generalise: Generalisation): readonly Shape[] {
  const shapes = new Map<string, TextCount[]>();
  for (const value of present) {
    const shape = generalise(value.text);
    const known = shapes.get(shape);
    if (known === undefined) shapes.set(shape, [value]);
    else known.push(value);
  }
  return [...shapes.values()].map((values) => ({ values, cells: cellsOf(values) }));
}

/** A number a little below or above the others continues a sequence. */
function inRange(text: string, present: readonly TextCount[]): boolean {
  const number = numberOf(text);
  if (Number.isNaN(number)) return false;
  const lengths = present.filter((value) => value.text.length !== text.length);
  const numbers = lengths.map((value) => numberOf(value.text)).filter(Number.isFinite);
  const low = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const high = numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  const span = high - low;
  return number >= low - span && number <= high + span;
}
