import type { Effects } from './effects.ts';
import type { AssessmentSettings } from './settings.ts';

const gibibyte = 2 ** 30;
const seed = 20260701;
const typeThreshold = 0.99;
/** As likely wrong as right: below this a suspicion is worth nobody's time. */
export const suspectFrom = 0.5;

/** Enough for every detector to see what it looks for, and a fraction of what a warehouse holds. */
export const defaultPullRows = 100_000;
export const defaultStatementSeconds = 600;

/** What holds where nobody asked for something else: today in UTC, all processors, 2 GiB. */
export function defaultSettings(
  effects: Pick<Effects, 'now' | 'processors' | 'memory'>,
): AssessmentSettings {
  const half = effects.memory / 2 / gibibyte;
  return {
    asOf: effects.now().toISOString().slice(0, 10),
    seed,
    typeThreshold,
    suspectFrom,
    pullRows: defaultPullRows,
    certify: false,
    contracts: [],
    threads: effects.processors,
    memory: half >= 2 ? '2GiB' : `${Math.max(256, Math.floor(half * 1024))}MiB`,
    statementSeconds: defaultStatementSeconds,
    cache: true,
    exclude: [],
  };
}
