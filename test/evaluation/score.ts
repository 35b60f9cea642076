/** Right and wrong answers of one measure, and what follows from them. */
export interface Score {
  /** The set, and what was measured on it: `chinook: primary keys`. */
  readonly name: string;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** What was wrong, for a person to read; names only, never content. */
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  /** What profiling and discovery of the set took, for all that was measured on it at once. */
  readonly seconds?: number;
  /** What would be answered at other thresholds than the shipped one. */
  readonly asked?: Question;
}

/** One question to one table or set, with every answer there is, also those that are too unsure to be given. */
export interface Question {
  /** What is asked, the same words on every set: `error cells`. */
  readonly of: string;
  /** The set that it counts for: a table may be a part of one. */
  readonly set: string;
  /** By answer, how sure it is: 0 to 1. */
  readonly answers: ReadonlyMap<string, number>;
  readonly truth: ReadonlySet<string>;
}

/** Scores of one set, with the time that they took together. */
export async function timed(measure: () => Promise<readonly Score[]>): Promise<readonly Score[]> {
  const start = performance.now();
  const scores = await measure();
  const seconds = (performance.now() - start) / 1000;
  return scores.map((score) => ({ ...score, seconds }));
}

/** Compares two sets of names. Nothing found where nothing is true scores 1. */
export function scoreSets(
  name: string,
  found: ReadonlySet<string>,
  truth: ReadonlySet<string>,
): Score {
  const wrong = [...found].filter((x) => !truth.has(x)).sort();
  const missed = [...truth].filter((x) => !found.has(x)).sort();
  const hits = found.size - wrong.length;
  return {
    name,
    truePositives: hits,
    falsePositives: wrong.length,
    falseNegatives: missed.length,
    precision: found.size === 0 ? (truth.size === 0 ? 1 : 0) : hits / found.size,
    recall: truth.size === 0 ? 1 : hits / truth.size,
    f1: f1Of({ right: hits, wrong: wrong.length, missed: missed.length }),
    wrong,
    missed,
  };
}

/** The harmonic mean of precision and recall; 1 where nothing was to be found and nothing was. */
export function f1Of({
  right,
  wrong,
  missed,
}: {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}): number {
  const all = 2 * right + wrong + missed;
  return all === 0 ? 1 : (2 * right) / all;
}
