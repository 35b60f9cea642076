import { type ChangeLevel, gravest } from '../../vocabulary/change-level.ts';
import type { ColumnReport } from '../../vocabulary/reports/column-report.ts';
import type { ColumnDiff } from '../../vocabulary/reports/diff-report.ts';
import { shiftOf } from '../distributions/shift.ts';
import { cohensD, cohensH, differByMoreThanChance, type Moments, type Part } from '../effects.ts';
import { levelOf, thresholds } from '../thresholds.ts';
import { phrase } from '../words.ts';

const numbers = new Set(['integer', 'decimal', 'double']);
const times = new Set(['date', 'timestamp']);

/** What changed about one column: its type, its gaps, its mean, its distribution. */
export function columnChanges(before: ColumnReport, after: ColumnReport): ColumnDiff {
  const retyped = before.type !== after.type;
  const missing = missingChange(before, after);
  const shift =
    retyped && !alikeTypes(before, after)
      ? { kind: 'not-comparable' as const, reason: phrase('drift.type-changed') }
      : shiftOf(before, after);
  const mean = meanChange(before, after);
  const levels: ChangeLevel[] = [
    missing.level,
    shift.kind === 'compared' ? levelOfShift(shift.level, { before, after }) : 'none',
    retyped ? levelOfType(before, after) : 'none',
  ];
  return {
    before: before.name,
    after: after.name,
    level: gravest(levels),
    ...(retyped ? { type: { before: before.type, after: after.type } } : {}),
    missing,
    ...(mean === undefined ? {} : { mean }),
    shift,
  };
}

/**
 * Dates and running numbers move on with time and rows: whether they should have is what freshness
 * and volume tell, not their shift.
 */
function levelOfShift(
  level: ChangeLevel,
  sides: { readonly before: ColumnReport; readonly after: ColumnReport },
): ChangeLevel {
  const moves = times.has(sides.after.type) || (isRunning(sides.before) && isRunning(sides.after));
  return moves && level !== 'none' ? 'minor' : level;
}

/** Whole numbers of which each row has its own. */
function isRunning({ type, measures }: ColumnReport): boolean {
  const [distinct, count] = [measures.distinct?.value, measures.count?.value];
  return type === 'integer' && typeof count === 'number' && count > 1 && distinct === count;
}

/** Values of two types that lie on one line: a change among them breaks fewer readers. */
function alikeTypes({ type: a }: ColumnReport, { type: b }: ColumnReport): boolean {
  return (numbers.has(a) && numbers.has(b)) || (times.has(a) && times.has(b));
}

function levelOfType(before: ColumnReport, after: ColumnReport): ChangeLevel {
  // A column that was empty has no type to lose: its gaps tell the change.
  if (before.type === 'empty' || after.type === 'empty') return 'minor';
  return alikeTypes(before, after) ? 'moderate' : 'major';
}

function missingChange(before: ColumnReport, after: ColumnReport): ColumnDiff['missing'] {
  const [a, b] = [gaps(before), gaps(after)];
  const effect = cohensH(shareOf(a), shareOf(b));
  const level = levelOf(Math.abs(effect), thresholds.missing);
  return {
    before: shareOf(a),
    after: shareOf(b),
    effect,
    level: differByMoreThanChance(a, b) ? level : 'none',
  };
}

function gaps({ measures }: ColumnReport): Part {
  const { value, of = 0 } = measures.missing ?? measures.nulls ?? { value: 0 };
  return { count: typeof value === 'number' ? value : 0, of };
}

function shareOf({ count, of }: Part): number {
  return of === 0 ? 0 : count / of;
}

function meanChange(before: ColumnReport, after: ColumnReport): ColumnDiff['mean'] {
  const [a, b] = [momentsOf(before), momentsOf(after)];
  if (a === undefined || b === undefined) return undefined;
  return { before: a.mean, after: b.mean, effect: cohensD(a, b) };
}

/** Undefined for personal columns, whose mean is withheld. */
function momentsOf({ measures }: ColumnReport): Moments | undefined {
  const [mean, variance] = [measures.mean?.value, measures.variance?.value];
  return typeof mean === 'number' && typeof variance === 'number' ? { mean, variance } : undefined;
}
