import type { CombinedScore, Grade } from '../../vocabulary/assessment.ts';
import type { ModelDocument } from '../model/model-schema.ts';

/** What grading needs of an assessment model. */
export type GradeBounds = Pick<ModelDocument, 'grades' | 'coverageForGrade'>;

/** A ≥ 85, B ≥ 70, C ≥ 55, D below, or as the model says; compared without rounding. */
export function gradeOf(score: number, { grades }: GradeBounds): Grade {
  if (score >= grades.A) return 'A';
  if (score >= grades.B) return 'B';
  return score >= grades.C ? 'C' : 'D';
}

interface Combination {
  readonly score: number | null;
  readonly interval?: { readonly low: number; readonly high: number };
  readonly coverage: number | null;
}

/**
 * Adds grade, cap and the other possible grade to a combined score. Too little coverage holds
 * the grade at C; an interval across a boundary names the grade at its lower end, or else at
 * its upper end.
 */
export function graded(combination: Combination, bounds: GradeBounds): CombinedScore {
  const { score, interval, coverage } = combination;
  if (score === null) return { score, coverage, grade: null, capped: false };
  const thin = (coverage ?? 0) < bounds.coverageForGrade;
  const cap = (grade: Grade): Grade => (thin && grade < 'C' ? 'C' : grade);
  const uncapped = gradeOf(score, bounds);
  const grade = cap(uncapped);
  const ends = interval === undefined ? [] : [interval.low, interval.high];
  const possibly = ends.map((end) => cap(gradeOf(end, bounds))).find((other) => other !== grade);
  return {
    score,
    ...(interval === undefined ? {} : { interval }),
    coverage,
    grade,
    ...(possibly === undefined ? {} : { possibly }),
    capped: grade !== uncapped,
  };
}
