import { f1Of, type Question, type Score } from './score.ts';

/** What one set says to one question at every threshold. */
export interface AskedSet {
  readonly set: string;
  /** A set to leave out; generated ones always take part in the choice. */
  readonly shared: boolean;
  readonly asked: readonly Question[];
  /** F1 of the answers that the product gives. */
  readonly shipped: number;
}

/** One shared set, scored at a threshold that it had no part in. */
export interface LeftOut {
  readonly question: string;
  readonly set: string;
  /** Other shared sets that took part in the choice. */
  readonly others: readonly string[];
  /** Generated sets that did. */
  readonly generated: number;
  readonly threshold: number;
  /** F1 of the set that was left out, at that threshold. */
  readonly f1: number;
  /** And of what the product answers. */
  readonly shipped: number;
}

/** Thresholds that are tried: every twentieth, and closer ones where confidences crowd. */
const tried = [...Array.from({ length: 20 }, (_, i) => (5 * i) / 100), 0.98, 0.99, 0.999];

/** Each shared set at the threshold with the best mean F1 over all the other sets, each weighing the same. */
export function leaveOneOut(question: string, sets: readonly AskedSet[]): readonly LeftOut[] {
  return sets
    .filter(({ shared }) => shared)
    .map((left) => {
      const rest = sets.filter((set) => set !== left);
      const threshold = bestThreshold(rest);
      return {
        question,
        set: left.set,
        others: rest.filter(({ shared }) => shared).map(({ set }) => set),
        generated: rest.filter(({ shared }) => !shared).length,
        threshold,
        f1: f1From(left.asked, threshold),
        shipped: left.shipped,
      };
    });
}

/** Of the thresholds that are equally good, the middle one: the farthest from where it gets worse. */
export function bestThreshold(sets: readonly AskedSet[]): number {
  const mean = (threshold: number) =>
    sets.reduce((sum, { asked }) => sum + f1From(asked, threshold), 0) / Math.max(1, sets.length);
  const means = tried.map(mean);
  const best = Math.max(...means);
  const equal = tried.filter((_, i) => (means[i] ?? 0) > best - 1e-9);
  return equal[Math.floor((equal.length - 1) / 2)] ?? 0;
}

/** F1 of the answers with at least this confidence, over all tables of a set together. */
export function f1From(asked: readonly Question[], threshold: number): number {
  let [right, wrong, missed] = [0, 0, 0];
  for (const { answers, truth } of asked) {
    const given = [...answers].filter(([, confidence]) => confidence >= threshold);
    const hits = given.filter(([name]) => truth.has(name)).length;
    right += hits;
    wrong += given.length - hits;
    missed += truth.size - hits;
  }
  return f1Of({ right, wrong, missed });
}

/** Left-out sets of every question that scores carry answers to, in the order they were first asked. */
export function leftOutSets(
  generated: readonly Score[],
  shared: readonly Score[],
): readonly LeftOut[] {
  const asked = [
    ...generated.flatMap((score) => askedBy(score, false)),
    ...shared.flatMap((score) => askedBy(score, true)),
  ];
  const questions = [...new Set(asked.map(({ question }) => question))];
  return questions.flatMap((question) =>
    leaveOneOut(question, pooled(asked.filter((one) => one.question === question))),
  );
}

interface Asked {
  readonly question: string;
  readonly set: string;
  readonly shared: boolean;
  readonly score: Score;
  readonly asked: Question;
}

function askedBy(score: Score, shared: boolean): readonly Asked[] {
  const { asked } = score;
  if (asked === undefined) return [];
  return [{ question: asked.of, set: asked.set, shared, score, asked }];
}

/** Tables of one set count together. */
function pooled(asked: readonly Asked[]): readonly AskedSet[] {
  return [...new Set(asked.map(({ set }) => set))].map((set) => {
    const own = asked.filter((one) => one.set === set);
    const total = (of: (score: Score) => number) =>
      own.reduce((sum, one) => sum + of(one.score), 0);
    return {
      set,
      shared: own.some(({ shared }) => shared),
      asked: own.map((one) => one.asked),
      shipped: f1Of({
        right: total((s) => s.truePositives),
        wrong: total((s) => s.falsePositives),
        missed: total((s) => s.falseNegatives),
      }),
    };
  });
}
