import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';

/** What was made of a set, and how long that took. */
export interface Made<T> {
  readonly of: T;
  readonly seconds: number;
}

/** Makes something of a set once for an engine, for all that is measured on it. */
export function once<T>(
  make: (engine: DuckDbEngine, set: string) => Promise<T>,
): (engine: DuckDbEngine, set: string) => Promise<Made<T>> {
  const known = new WeakMap<DuckDbEngine, Map<string, Promise<Made<T>>>>();
  return (engine, set) => {
    const ofEngine = known.get(engine) ?? new Map<string, Promise<Made<T>>>();
    known.set(engine, ofEngine);
    const made = ofEngine.get(set) ?? clocked(() => make(engine, set));
    ofEngine.set(set, made);
    return made;
  };
}

/** What a step gives, and the seconds that it took. */
export async function clocked<T>(step: () => Promise<T>): Promise<Made<T>> {
  const start = performance.now();
  const of = await step();
  return { of, seconds: (performance.now() - start) / 1000 };
}
