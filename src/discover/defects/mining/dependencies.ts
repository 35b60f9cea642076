import {
  type Agreement,
  agreementOf,
  chanceOf,
  type Groups,
  groupsOf,
  joined,
} from './agreement.ts';
import type { CodedColumn, Determinant } from './column-codes.ts';

/** One column or two that nearly decide another. */
export interface Dependency {
  readonly from: readonly Determinant[];
  readonly to: string;
  readonly agreement: Agreement;
  /** The rows are what several sources say about the same things, which `from` names. */
  readonly bySource?: string;
}

/** A column decides another from this lift on: about one cell in eight may be wrong. */
const leastLift = 0.75;
/** What sources say about one thing may disagree more: they copy each other's mistakes. */
const leastLiftBySource = 0.3;
/** Agreement by chance must not explain what sources agree on. */
const mostChanceBySource = 0.25;
/** Disagreements that chance alone would bring; fewer prove nothing. */
const enoughEvidence = 10;
const enoughGroups = 4;
/** Groups must repeat: fewer distinct values than this share of the rows. */
const mostDistinctShare = 0.7;
/** The strongest dependencies of a column; more say the same again. */
const keptPerColumn = 5;
/** Two columns together must decide this much better than the better of them alone. */
const leastGain = 0.2;
const leastLiftOfPair = 0.9;
/** Pairs of columns tried for one that no single column decides … */
const mostPairs = 120;
/** … and rows looked at for all pairs of a table: under a second. */
const mostPairedRows = 4_000_000;

/** Dependencies between columns that hold but for some cells, strongest first for each column. */
export function mineDependencies(
  columns: readonly CodedColumn[],
  sources: readonly SourcedEntity[],
): readonly Dependency[] {
  const targets = columns
    .filter(({ of, distinct }) => of.prefix === undefined && distinct > 1)
    .map((column): Target => ({ ...column, chance: chanceOf(column), ...repeatsIn(column) }));
  const single = targets.map((): Dependency[] => []);
  for (const lhs of columns.filter(repeats)) {
    const groups = groupsOf(lhs);
    const grouped = rowsInGroups(groups);
    targets.forEach((target, t) => {
      if (target.of.column === lhs.of.column) return;
      if (mostAgreement(target, grouped) < leastLiftBySource) return;
      const agreement = agreementOf(groups, target, target.chance);
      single[t]?.push({ from: [lhs.of], to: target.of.column, agreement });
    });
  }
  const budget = { rows: mostPairedRows };
  return targets.flatMap((target, t) => {
    const alone = single[t] ?? [];
    const strong = alone.filter(({ agreement }) => isProven(agreement, leastLift));
    const paired = strong.length > 0 ? [] : pairsFor(columns, { target, alone, budget });
    const said = sources.flatMap((entity) => bySource(entity, alone, target));
    return [...[...strong, ...paired].sort(byLift).slice(0, keptPerColumn), ...said];
  });
}

/** A column that others may decide, with the chance that any two of its rows agree. */
interface Target extends CodedColumn {
  readonly chance: number;
  /** Rows whose value another row has too, and rows where it is missing. */
  readonly repeated: number;
  readonly missing: number;
}

function repeatsIn({ codes, distinct }: CodedColumn): Pick<Target, 'repeated' | 'missing'> {
  const counts = new Int32Array(distinct);
  let missing = 0;
  for (const code of codes) {
    if (code < 0) missing += 1;
    else counts[code] = (counts[code] ?? 0) + 1;
  }
  return { repeated: counts.reduce((sum, n) => sum + (n > 1 ? n : 0), 0), missing };
}

function rowsInGroups({ starts }: Groups): number {
  let rows = 0;
  for (let g = 1; g < starts.length; g++) {
    const size = (starts[g] ?? 0) - (starts[g - 1] ?? 0);
    if (size > 1) rows += size;
  }
  return rows;
}

/**
 * What the agreement in a target cannot exceed: only rows whose value occurs again agree with any.
 * A missing cell takes one row out of the groups, or two where it leaves a row alone.
 */
function mostAgreement({ repeated, missing }: Target, grouped: number): number {
  return repeated / Math.max(1, grouped - 2 * missing);
}

/** A column that names things, and one that names who says something about them. */
export interface SourcedEntity {
  readonly entity: string;
  readonly source: string;
}

function bySource(
  { entity, source }: SourcedEntity,
  alone: readonly Dependency[],
  target: CodedColumn,
): readonly Dependency[] {
  if (target.of.column === source) return [];
  const found = alone.find(({ from: [lhs] }) => lhs?.column === entity && lhs.prefix === undefined);
  if (found === undefined || found.agreement.chance > mostChanceBySource) return [];
  const { agreement } = found;
  return isProven(agreement, leastLiftBySource) ? [{ ...found, bySource: source }] : [];
}

function isProven({ lift, chance, groups, rows }: Agreement, least: number): boolean {
  const evidence = (1 - chance) * (rows - groups);
  return lift >= least && groups >= enoughGroups && evidence >= enoughEvidence;
}

export function repeats({ distinct, codes }: CodedColumn): boolean {
  return distinct > 1 && distinct <= mostDistinctShare * codes.length;
}

function byLift(a: Dependency, b: Dependency): number {
  const difference = b.agreement.lift - a.agreement.lift;
  if (Math.abs(difference) > 1e-9) return difference;
  return JSON.stringify(a.from) < JSON.stringify(b.from) ? -1 : 1;
}

function pairsFor(
  columns: readonly CodedColumn[],
  {
    target,
    alone,
    budget,
  }: {
    readonly target: Target;
    readonly alone: readonly Dependency[];
    readonly budget: { rows: number };
  },
): readonly Dependency[] {
  const lifts = new Map(alone.map(({ from: [lhs], agreement }) => [lhs, agreement.lift]));
  const liftOf = ({ of }: CodedColumn) => lifts.get(of) ?? 0;
  // A part of a dependency tells something by itself; the best parts are tried first.
  const parts = columns
    .filter((c) => c.of.prefix === undefined && c.of.column !== target.of.column && repeats(c))
    .filter((c) => c.distinct * 2 <= c.codes.length && liftOf(c) > 0.02)
    .sort((a, b) => liftOf(b) - liftOf(a));
  const found: Dependency[] = [];
  let tried = 0;
  for (const [i, a] of parts.entries()) {
    for (const b of parts.slice(i + 1)) {
      budget.rows -= a.codes.length;
      if (++tried > mostPairs || budget.rows < 0) return found;
      const both = joined(a, b);
      if (both.distinct > mostDistinctShare * a.codes.length) continue;
      const agreement = agreementOf(groupsOf(both), target, target.chance);
      const gains = agreement.lift - Math.max(liftOf(a), liftOf(b)) >= leastGain;
      if (gains && isProven(agreement, leastLiftOfPair))
        found.push({ from: [a.of, b.of], to: target.of.column, agreement });
    }
  }
  return found;
}
