import type { ColumnProfile, ValueCount } from '../../profile/table-profile.ts';
import { type Guard, guardOf } from './guards.ts';
import { type Candidate, type JudgedValues, judgeType } from './judge-type.ts';
import type { MatchContext, SemanticType } from './semantic-type.ts';
import { semanticTypes } from './semantic-types.ts';
import { type Spelled, spelled } from './tally.ts';
import { testedValues } from './tested-values.ts';
import { circumstances } from './type-evidence.ts';

/** What one column means, and what else it could have meant. */
export interface ColumnVerdict {
  /** Those that fit: accepted before possible before mixed, then in the order of the list. */
  readonly candidates: readonly Candidate[];
  /** Fit by header and values, but speak only in a table of persons. */
  readonly inPersonTable: readonly Candidate[];
  /** The known false alarm that the column is, if any. */
  readonly guard?: Guard;
}

/** The type that takes the column, if any. */
export function takenBy(verdict: ColumnVerdict): Candidate | undefined {
  return verdict.candidates[0];
}

/** What else is known when a column is decided. */
export interface Surroundings {
  /** The type that the contract names. */
  readonly declaredType?: string | undefined;
  /** Ids of the types of the other columns of the table, once those are known. */
  readonly neighbours?: ReadonlySet<string | undefined>;
  /** The verdict without neighbours: of a type that none of them supports it stands. */
  readonly alone?: ColumnVerdict;
}

/**
 * Decides what a column means from its distinct values (risk and rights, 1.2). The header moves
 * the prior and never decides alone: a type without values that pass is no candidate.
 */
export function decideColumn(
  profile: ColumnProfile,
  context: MatchContext,
  { declaredType, neighbours = new Set(), alone }: Surroundings = {},
): ColumnVerdict {
  const { entries } = testedValues(profile);
  if (entries.length === 0) return { candidates: [], inPersonTable: [] };
  const guard = alone === undefined ? guardFor(profile, entries) : alone.guard;
  const values = judgedValues(entries);
  const before = alone && [...alone.candidates, ...alone.inPersonTable];
  const { name } = profile.column;
  const found = semanticTypes
    .filter((type) => type.id === declaredType || possibleHere(type, profile, guard))
    .map((type) => {
      const given = circumstances(type, { name, declaredType, neighbours });
      if (before !== undefined && given?.beside === undefined)
        return before.find(({ tally }) => tally.type === type);
      const declared = type.id === declaredType;
      return given && judgeType(type, values, { ...given, context, declared });
    })
    .filter((candidate) => candidate !== undefined);
  const waits = (c: Candidate) => !c.declared && c.tally.type.needs === 'header-and-persons';
  return {
    candidates: headerFirst(found.filter((c) => !waits(c)).sort((a, b) => rankOf(a) - rankOf(b))),
    inPersonTable: found.filter(waits),
    ...(guard && { guard }),
  };
}

function guardFor(profile: ColumnProfile, entries: readonly ValueCount[]): Guard | undefined {
  const values = entries.map((entry) => entry.value);
  return guardOf(values, profile.measures.distinct?.value ?? undefined);
}

/** Shares of values that fit this nearly are alike. */
const alike = 0.1;

/**
 * Dictionaries of names and words overlap: where the first is told by one and no header, the next
 * that fits as many of the values and that the header names takes its place. What is told by its
 * structure keeps it.
 */
function headerFirst(sorted: readonly Candidate[]): readonly Candidate[] {
  const [first] = sorted;
  if (first === undefined || first.header || first.tally.type.heuristic !== true) return sorted;
  const named = sorted.find(
    (c) => c.header && rankOf(c) === rankOf(first) && fitOf(c) >= fitOf(first) - alike,
  );
  return named === undefined ? sorted : [named, ...sorted.filter((c) => c !== named)];
}

function fitOf({ tally }: Candidate): number {
  return tally.distinctPassed / tally.distinct;
}

/** The same column in a table of persons: types that waited for that come first. */
export function inTableOfPersons(verdict: ColumnVerdict): ColumnVerdict {
  const { candidates, inPersonTable } = verdict;
  const named = inPersonTable.some((c) => c.state === 'accepted');
  const settles = (c: Candidate) => c.state === 'accepted' && (c.header || !named);
  const settled = candidates.filter((c) => c.declared || settles(c));
  const open = candidates.filter((c) => !settled.includes(c));
  return { ...verdict, candidates: [...settled, ...inPersonTable, ...open], inPersonTable: [] };
}

/** Distinct values that decide whether a type is worth testing all. */
const screened = 400;

function judgedValues(entries: readonly ValueCount[]): JudgedValues {
  const stride = Math.ceil(entries.length / screened);
  const isSampled = stride >= 2;
  let [some, all]: (readonly Spelled[] | undefined)[] = [];
  return {
    some: () => {
      some ??= spelled(isSampled ? entries.filter((_, i) => i % stride === 0) : entries);
      return some;
    },
    all: () => {
      all ??= spelled(entries);
      return all;
    },
    isSampled,
  };
}

function possibleHere(type: SemanticType, profile: ColumnProfile, guard?: Guard): boolean {
  if (profile.type === 'nested' || profile.type === 'binary') return false;
  if (guard !== undefined && isGuarded(type, guard)) return false;
  return type.of === undefined || type.of.includes(profile.type);
}

function isGuarded({ guarded = [] }: SemanticType, guard: Guard): boolean {
  return guarded === true || guarded.includes(guard);
}

function rankOf({ declared, state }: Candidate): number {
  if (declared) return 0;
  return { accepted: 1, possible: 2, mixed: 3 }[state];
}
