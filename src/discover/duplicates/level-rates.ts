import { levelCount, levels } from './agreement-levels.ts';
import type { ComparedPairs } from './compared-records.ts';

/** By field and level, the probability of the level where both cells are there; each sums to 1. */
export type LevelRates = readonly (readonly number[])[];

/** How far chance pairs agree. */
export interface ChanceRates {
  /** Of all drawn pairs. */
  readonly alone: LevelRates;
  /**
   * The rate of a level of field i among the drawn pairs that agree in full in one of the given
   * fields, the greatest where there are several: numbers of one town begin alike.
   */
  readonly given: (i: number, level: number, fields: readonly number[]) => number;
}

/** So many drawn pairs tell a rate of one in a hundred to a tenth or so; of fewer nothing is concluded. */
const enoughPairs = 200;

/** Rates of levels among drawn pairs, with half a pair added to each level that none may be impossible. */
export function chanceRates(drawn: ComparedPairs): ChanceRates {
  const alone = drawn.levels.map((field) => ratesOf(field));
  const within = drawn.levels.map((field, i) =>
    drawn.levels.map((other, j) => {
      if (i === j) return undefined;
      const among = field.filter((level, pair) => level >= 0 && other[pair] === levels.equal);
      return among.length < enoughPairs ? undefined : ratesOf(among);
    }),
  );
  return {
    alone,
    given: (i, level, fields) =>
      fields.reduce(
        (most, j) => Math.max(most, within[i]?.[j]?.[level] ?? 0),
        alone[i]?.[level] ?? 1,
      ),
  };
}

function ratesOf(field: Float64Array): readonly number[] {
  const counts = Array<number>(levelCount).fill(0.5);
  for (const level of field) if (level >= 0) counts[level] = (counts[level] ?? 0) + 1;
  const sum = counts.reduce((a, b) => a + b, 0);
  return counts.map((count) => count / sum);
}
