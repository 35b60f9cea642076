import { cellsOf } from '../../columns/column-nature.ts';
import type { TextCount } from '../../columns/text-counts.ts';
import { areContrary, unitNamedBy, unitOf } from '../../mining/units.ts';
import { succession } from '../../succession.ts';
import type { DefectDetector, ExaminedColumn, Suspicion } from '../../suspected/suspicion.ts';
import { type JudgedValue, valueSuspicion } from '../../suspected/value-suspicion.ts';
import { percent } from '../spacing.ts';
import { affixedNumber } from './affixed-number.ts';

/** A column of quantities with units: nearly every cell is one. */
const quantities = 0.9;
/** One way to write the unit that so many cells share is the column's own. */
const usual = 0.8;
/** A unit written otherwise in so few cells is a slip; more of them are another unit. */
const slips = 0.05;
/** Ways to write a unit, per cell: more are words of a text that begins with a number. */
const fewWays = 0.05;

interface Way {
  readonly affix: string;
  readonly cells: number;
  readonly values: readonly (TextCount & { readonly number: string })[];
}

/**
 * Units written in several ways within one column (`oz`, `OZ.`, `ounce`). Where no way prevails,
 * no cell can be computed with as it stands: all are suspected, and the number alone is proposed.
 */
export const mixedUnits: DefectDetector = {
  screens: true,
  texts: {
    'defect.unit-spelling': {
      en: 'writes the unit unlike {share} % of the cells of the column',
      zh: '单位写法与该列 {share}% 的单元格不同',
    },
    'defect.units-mixed': {
      en: 'carries a unit that the column writes in {ways} ways, none of them usual',
      zh: '该列单位有 {ways} 种写法，且无一占优',
    },
  },
  find: ({ columns }) => columns.filter(({ nature }) => nature.kind === 'text').flatMap(suspect),
};

function suspect(column: ExaminedColumn): readonly Suspicion[] {
  const ways = waysOf(column.texts.present);
  const cells = ways.reduce((sum, way) => sum + way.cells, 0);
  const [first] = ways;
  const carried = cells / Math.max(1, column.nature.cells);
  if (first === undefined || ways.length < 2 || carried < quantities) return [];
  if (ways.length > Math.max(3, fewWays * cells)) return [];
  const judged =
    first.cells >= usual * cells
      ? strayWays(ways.slice(1), first.cells / cells, cells)
      : sameUnitTwice(ways, cells)
        ? ways.flatMap((way) => way.values.map(alone(ways, column)))
        : [];
  const suspicion = valueSuspicion({ column: column.name, kind: 'unit-in-cell' }, judged);
  return suspicion ? [suspicion] : [];
}

/** Whether the number alone is wanted or one way to write its unit, cells cannot tell. */
const openWish = 0.75;

/**
 * Says of each cell that it could do without its unit. The header decides where it names that unit: then the
 * number alone says all, and is as sure as the share of cells of that unit. Where cells are of several
 * units nothing is proposed, as the numbers would no longer tell them apart.
 */
function alone(ways: readonly Way[], { name, nature }: ExaminedColumn) {
  const units = ways.map(({ affix }) => unitOf(affix) ?? plainly(affix));
  const one = units[0];
  const evidence = { code: 'defect.units-mixed', params: { ways: ways.length } };
  const cells = ways.reduce((sum, way, i) => sum + (units[i] === one ? way.cells : 0), 0);
  const share = succession(cells, nature.cells);
  const right = unitNamedBy(name) === one ? share : openWish * share;
  const isOne = !areContrary(units);
  return ({ text, count, number }: Way['values'][number]): JudgedValue => ({
    text,
    count,
    confidence: openWish,
    evidence,
    ...(isOne && { proposal: number.replace(/\.0+$/, ''), right, meant: right }),
  });
}

function plainly(affix: string): string {
  return affix.toLowerCase().replace(/[^\p{L}%]/gu, '');
}

function strayWays(ways: readonly Way[], share: number, cells: number): readonly JudgedValue[] {
  const evidence = { code: 'defect.unit-spelling', params: { share: percent(share) } };
  return ways
    .filter((way) => way.cells <= slips * cells)
    .flatMap((way) => way.values)
    .map(({ text, count }) => ({ text, count, confidence: 0.75, evidence }));
}

/** Ways to write the unit, most frequent first. */
function waysOf(present: readonly TextCount[]): readonly Way[] {
  const ways = new Map<string, Way['values'][number][]>();
  for (const value of present) {
    const parts = affixedNumber(value.text);
    if (parts === undefined) continue;
    const entry = { ...value, number: parts.number };
    const known = ways.get(parts.affix);
    if (known === undefined) ways.set(parts.affix, [entry]);
    else known.push(entry);
  }
  return [...ways]
    .map(([affix, values]) => ({ affix, values, cells: cellsOf(values) }))
    .sort((a, b) => b.cells - a.cells || (a.affix < b.affix ? -1 : 1));
}

/** Whether two frequent ways differ in case and punctuation alone. */
function sameUnitTwice(ways: readonly Way[], cells: number): boolean {
  const frequent = ways.filter((way) => way.cells >= 0.02 * cells);
  const folded = frequent.map(({ affix }) => plainly(affix));
  return new Set(folded).size < folded.length;
}
