const minute = 60_000;

/** How many are remembered at once; the one that asked longest ago is forgotten first. */
const mostKnown = 20_000;

interface Allowance {
  /** In parts of which a request takes as many as a minute has milliseconds: whole numbers, which are exact. */
  readonly parts: number;
  readonly at: number;
}

/** What became of one request. */
export interface Taken {
  readonly allowed: boolean;
  /** Whole requests that may follow at once. */
  readonly left: number;
  /** Until one more may follow, in whole seconds. */
  readonly seconds: number;
}

/** So many requests a minute for each of many, in a burst or evenly. */
export interface Allowances {
  readonly perMinute: number;
  /** Counts one request of somebody; `at` in milliseconds. One that is refused costs nothing. */
  readonly take: (whose: string, at: number) => Taken;
}

/** Each server counts for itself. */
export function allowances(perMinute: number): Allowances {
  const known = new Map<string, Allowance>();
  const most = perMinute * minute;
  return {
    perMinute,
    take: (whose, at) => {
      const before = known.get(whose) ?? { parts: most, at };
      // A clock that is set back gives nothing, and takes nothing away.
      const since = Math.max(0, at - before.at);
      const had = Math.min(most, before.parts + since * perMinute);
      const allowed = had >= minute;
      const parts = allowed ? had - minute : had;
      known.delete(whose);
      known.set(whose, { parts, at });
      forgetOldest(known);
      const missing = Math.max(0, minute - parts) / perMinute;
      return { allowed, left: Math.floor(parts / minute), seconds: Math.ceil(missing / 1000) };
    },
  };
}

function forgetOldest(known: Map<string, Allowance>): void {
  if (known.size <= mostKnown) return;
  const [oldest] = known.keys();
  if (oldest !== undefined) known.delete(oldest);
}
