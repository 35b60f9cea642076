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
  const precision = found.size === 0 ? (truth.size === 0 ? 1 : 0) : hits / found.size;
  const recall = truth.size === 0 ? 1 : hits / truth.size;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return {
    name,
    truePositives: hits,
    falsePositives: wrong.length,
    falseNegatives: missed.length,
    precision,
    recall,
    f1,
    wrong,
    missed,
  };
}
