import type { ColumnProfile, ValueCount } from '../../profile/table-profile.ts';
import type { SemanticVerdict } from '../../vocabulary/report.ts';
import { type Guard, guardOf } from './guards.ts';
import { headerHints } from './header-words.ts';
import { type MatchContext, type SemanticType, weakPassRate } from './semantic-type.ts';
import { semanticTypes } from './semantic-types.ts';
import { type Spelled, spelled, type Tally, tally } from './tally.ts';
import { testedValues } from './tested-values.ts';
import { typeConfidence } from './type-confidence.ts';

/** A column is of a type where at least this share of its distinct values is (rule 3). */
export const acceptedShare = 0.8;
/** Fewer distinct values than this are only `possible` (rule 3). */
const enoughDistinct = 20;
/** A closed list shows few distinct values; this many cells stand in for them. */
const enoughCells = 20;
/** A share this much above chance, with this many values, makes a column `mixed`. */
const mixedShare = 0.02;
const mixedHits = 3;
const mixedLift = 10;
/** Where so few values passed that chance explains them this often, there is no verdict. */
const significance = 0.01;

/** One type that fits a column, and how well. */
export interface Candidate {
  readonly tally: Tally;
  readonly header: boolean;
  readonly state: SemanticVerdict['state'];
  /** True where the contract names the type, whatever the values say. */
  readonly declared: boolean;
}

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

/**
 * Decides what a column means from its distinct values (risk and rights, 1.2). The header moves
 * the prior and never decides alone: a type without values that pass is no candidate.
 */
export function decideColumn(
  profile: ColumnProfile,
  context: MatchContext,
  declaredType?: string,
): ColumnVerdict {
  const tested = testedValues(profile);
  if (tested.entries.length === 0) return { candidates: [], inPersonTable: [] };
  const guard = guardOf(
    tested.entries.map((entry) => entry.value),
    profile.measures.distinct?.value ?? undefined,
  );
  const values = spellingsOf(tested.entries);
  const found = semanticTypes
    .filter((type) => type.id === declaredType || possibleHere(type, profile, guard))
    .map((type) => judge(type, values, { context, profile, declaredType }))
    .filter((candidate) => candidate !== undefined);
  const waits = (c: Candidate) => !c.declared && c.tally.type.needs === 'header-and-persons';
  return {
    candidates: found.filter((c) => !waits(c)).sort((a, b) => rankOf(a) - rankOf(b)),
    inPersonTable: found.filter(waits),
    ...(guard && { guard }),
  };
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

function possibleHere(type: SemanticType, profile: ColumnProfile, guard?: Guard): boolean {
  if (profile.type === 'nested' || profile.type === 'binary') return false;
  if (type.guarded === true && guard !== undefined) return false;
  return type.of === undefined || type.of.includes(profile.type);
}

interface JudgeOptions {
  readonly context: MatchContext;
  readonly profile: ColumnProfile;
  readonly declaredType: string | undefined;
}

/** A type of which none among this many distinct values is, evenly taken, is not looked for further. */
const screened = 400;

interface Spellings {
  readonly screen: readonly Spelled[];
  /** Spelled when a type first passes the screen: for most columns none does. */
  readonly all: () => readonly Spelled[];
}

function spellingsOf(entries: readonly ValueCount[]): Spellings {
  const stride = Math.ceil(entries.length / screened);
  const screen = spelled(stride < 2 ? entries : entries.filter((_, i) => i % stride === 0));
  let all = stride < 2 ? screen : undefined;
  return {
    screen,
    all: () => {
      all ??= spelled(entries);
      return all;
    },
  };
}

function judge(
  type: SemanticType,
  values: Spellings,
  { context, profile, declaredType }: JudgeOptions,
): Candidate | undefined {
  const header = headerHints(profile.column.name, type.header);
  const declared = type.id === declaredType;
  if (type.needs !== 'values' && !header && !declared) return undefined;
  const first = tally(type, values.screen, context);
  if (!declared && first.distinctPassed === 0) return undefined;
  const all = values.all();
  const counted = all === values.screen ? first : tally(type, all, context);
  const state = declared ? 'accepted' : stateOf(counted, header);
  return state === undefined ? undefined : { tally: counted, header, state, declared };
}

function stateOf(counted: Tally, header: boolean): SemanticVerdict['state'] | undefined {
  const { type, distinct, distinctPassed } = counted;
  const proven = header || type.randomPassRate <= weakPassRate;
  // A few misspellings weigh more among a handful of members than among the cells.
  if (header && isListed(counted)) return 'accepted';
  if (distinctPassed / distinct < acceptedShare || !proven) {
    return isMixed(counted, header) ? 'mixed' : undefined;
  }
  if (distinct >= enoughDistinct) return 'accepted';
  const chance = type.randomPassRate ** distinctPassed;
  return header || chance < significance ? 'possible' : undefined;
}

function isListed({ type, cells, cellsPassed }: Tally): boolean {
  return type.closed === true && cellsPassed >= Math.max(enoughCells, cells * acceptedShare);
}

function isMixed({ type, distinct, distinctPassed }: Tally, header: boolean): boolean {
  const floor = header ? 0.5 : Math.max(mixedShare, mixedLift * type.randomPassRate);
  const enough = distinctPassed >= mixedHits && distinctPassed / distinct >= floor;
  return enough && type.randomPassRate <= weakPassRate;
}

function rankOf({ declared, state }: Candidate): number {
  if (declared) return 0;
  return { accepted: 1, possible: 2, mixed: 3 }[state];
}

/** The verdict as the report shows it, with the runner-up. */
export function semanticVerdict({ candidates }: ColumnVerdict): SemanticVerdict | undefined {
  const [best, next] = candidates;
  if (best === undefined) return undefined;
  const { tally: counted, header, state, declared } = best;
  const { type, distinct, distinctPassed, cells, cellsPassed } = counted;
  const chance = `${Number((type.randomPassRate * 100).toPrecision(2))} %`;
  const code = header ? 'semantic.values-and-header' : 'semantic.values';
  return {
    type: type.id,
    confidence: declared ? 1 : typeConfidence(counted, header),
    state,
    explanation: {
      code: declared ? 'semantic.declared' : code,
      params: { passed: distinctPassed, distinct, chance, version: type.version },
    },
    distinctShare: distinctPassed / distinct,
    rowShare: cells === 0 ? 0 : cellsPassed / cells,
    tested: distinct,
    ...(next && { runnerUp: next.tally.type.id }),
  };
}
