/** Seeded draws: the same seed gives the same data on every machine (mulberry32). */
export interface Seeded {
  /** 0 up to, and not, 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(of: readonly T[]) => T;
  /** About normal, by the sum of twelve draws. */
  readonly normal: (mean: number, deviation: number) => number;
  readonly digits: (length: number) => string;
  /** A day between two years, `yyyy-MM-dd`. */
  readonly day: (from: number, to: number) => string;
}

export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(of: readonly T[]): T => {
    const chosen = of[Math.floor(next() * of.length)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  };
  const normal = (mean: number, deviation: number) => {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += next();
    return mean + sum * deviation;
  };
  const digits = (length: number) => Array.from({ length }, () => whole(0, 9)).join('');
  const day = (from: number, to: number) => {
    const start = Date.UTC(from, 0, 1);
    const days = Math.floor((Date.UTC(to + 1, 0, 1) - start) / 86_400_000);
    return new Date(start + whole(0, days - 1) * 86_400_000).toISOString().slice(0, 10);
  };
  return { next, whole, pick, normal, digits, day };
}
