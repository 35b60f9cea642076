import { headerHints } from '../../semantic/header-words.ts';
import type { HeaderHints } from '../../semantic/semantic-type.ts';
import type { NumberCount } from '../columns/column-numbers.ts';

/** How a number in one unit is written in another: times a factor, and then a shift. */
export interface Conversion {
  readonly from: string;
  readonly to: string;
  readonly factor: number;
  readonly shift: number;
}

/** A conversion that brings strays back, and whether more than one cell or the header speaks for it. */
export interface OtherUnit {
  readonly conversion: Conversion;
  readonly isSure: boolean;
}

type Dimension = 'length' | 'mass' | 'temperature';

const headers: Readonly<Record<Dimension, HeaderHints>> = {
  length: {
    en: ['height', 'length', 'width', 'depth', 'stature', 'distance', 'mileage', 'waist'],
    zh: ['身高', '高度', '长度', '宽度', '深度', '距离', '里程', '腰围'],
  },
  mass: { en: ['weight', 'mass'], zh: ['体重', '重量', '净重', '毛重'] },
  temperature: { en: ['temperature', 'temp'], zh: ['温度', '体温', '气温'] },
};

/** Exact by definition: the inch and the pound since 1959, the mile as 63,360 inches. */
const pairs: readonly (readonly [Dimension, Conversion])[] = [
  ['length', { from: 'in', to: 'cm', factor: 2.54, shift: 0 }],
  ['length', { from: 'mi', to: 'km', factor: 1.609344, shift: 0 }],
  ['mass', { from: 'lb', to: 'kg', factor: 0.45359237, shift: 0 }],
  ['temperature', { from: '°C', to: '°F', factor: 1.8, shift: 32 }],
];
const conversions = pairs.flatMap(([dimension, one]) => [
  { dimension, ...one },
  {
    dimension,
    from: one.to,
    to: one.from,
    factor: 1 / one.factor,
    shift: -one.shift / one.factor,
  },
]);

/** The middle of a column: outside it lie so many of its cells, on either side. */
const outside = 0.02;

export function converted(number: number, { factor, shift }: Conversion): number {
  return number * factor + shift;
}

/**
 * The one conversion that brings more strays back to the middle of a column than any other does; of
 * those of its quantity, where the header names one. Only where the middle is so narrow that the same
 * numbers in the other unit would lie beside it: with a wide or long-tailed column some conversion
 * brings back anything, which says nothing.
 *
 * @param strays the numbers that stand apart, and `body` all others, ascending
 */
export function otherUnit(
  strays: readonly NumberCount[],
  body: readonly NumberCount[],
  header: string,
): OtherUnit | undefined {
  const [low, high] = [quantile(body, outside), quantile(body, 1 - outside)];
  const named = conversions.filter(({ dimension }) => headerHints(header, headers[dimension]));
  const scored = (named.length > 0 ? named : conversions)
    .filter((conversion) => isApart(conversion, low, high))
    .map((conversion) => {
      const back = strays.filter(({ number }) => {
        const there = converted(number, conversion);
        return there >= low && there <= high;
      });
      return { conversion, cells: back.reduce((sum, { count }) => sum + count, 0) };
    })
    .sort((a, b) => b.cells - a.cells);
  const [best, next] = scored;
  if (best === undefined || best.cells === 0 || best.cells === next?.cells) return undefined;
  const { from, to, factor, shift } = best.conversion;
  const isSure = named.length > 0 || best.cells > 1;
  return { conversion: { from, to, factor, shift }, isSure };
}

/** Whether the middle, written in the other unit, lies wholly beside itself. */
function isApart({ factor, shift }: Conversion, low: number, high: number): boolean {
  const [from, until] = [(low - shift) / factor, (high - shift) / factor];
  return from > high || until < low;
}

function quantile(numbers: readonly NumberCount[], share: number): number {
  const cells = numbers.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  for (const { number, count } of numbers) {
    before += count;
    if (before >= share * cells) return number;
  }
  return numbers.at(-1)?.number ?? 0;
}
