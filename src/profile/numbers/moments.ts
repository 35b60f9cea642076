import type { WeightedNumbers } from './weighted-numbers.ts';

/** Population moments. Skewness is M3/M2^1.5, kurtosis M4/M2² (3 for a normal distribution). */
export interface Moments {
  readonly sum: number;
  readonly mean: number;
  /** Sum of squared deviations divided by the count. */
  readonly variance: number;
  /** Null where the variance is 0. */
  readonly skewness: number | null;
  readonly kurtosis: number | null;
}

/** Moments of a frequency table, summed in value order with Neumaier's compensation, around the mean. */
export function momentsOf(numbers: WeightedNumbers): Moments | null {
  if (numbers.total === 0) return null;
  const sum = total(numbers, (value) => value);
  const mean = sum / numbers.total;
  const central = (power: number) =>
    total(numbers, (value) => (value - mean) ** power) / numbers.total;
  const variance = central(2);
  return { sum, mean, variance, ...shape(variance, () => [central(3), central(4)]) };
}

export function shape(
  variance: number,
  higher: () => readonly [third: number, fourth: number],
): Pick<Moments, 'skewness' | 'kurtosis'> {
  if (!(variance > 0)) return { skewness: null, kurtosis: null };
  const [third, fourth] = higher();
  return { skewness: third / variance ** 1.5, kurtosis: fourth / variance ** 2 };
}

function total({ values, counts }: WeightedNumbers, term: (value: number) => number): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < values.length; index++) {
    const next = term(values[index] ?? 0) * (counts[index] ?? 0);
    const raised = sum + next;
    lost += Math.abs(sum) >= Math.abs(next) ? sum - raised + next : next - raised + sum;
    sum = raised;
  }
  return sum + lost;
}
