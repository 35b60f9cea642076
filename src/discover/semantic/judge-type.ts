import type { SemanticVerdict } from '../../vocabulary/reports/column-report.ts';
import { type MatchContext, type SemanticType, weakPassRate } from './semantic-type.ts';
import { type Counted, type Spelled, type Tally, tally, withFit } from './tally.ts';
import { acceptedShare, type Circumstances } from './type-evidence.ts';
import { boundsTest } from './value-shape.ts';

/** Fewer distinct values than this are only `possible` (rule 3). */
const enoughDistinct = 20;
/** A closed list shows few distinct values; this many cells stand in for them. */
const enoughCells = 20;
/** A share this much above chance, with this many values, makes a column `mixed`. */
const mixedShare = 0.02;
const mixedHits = 3;
const mixedLift = 10;
/** Beside a header that agrees, half of the values make a column `mixed`. */
const mixedShareNamed = 0.5;
/** Where so few values passed that chance explains them this often, there is no verdict. */
const significance = 0.01;

/** One type that fits a column, and how well. */
export interface Candidate {
  readonly tally: Tally;
  readonly header: boolean;
  /** The type of another column that lends support. */
  readonly beside?: string;
  readonly state: SemanticVerdict['state'];
  /** True where the contract names the type, whatever the values say. */
  readonly declared: boolean;
}

/** The distinct values of a column: some, evenly taken, and all of them, both spelled at first use. */
export interface JudgedValues {
  readonly some: () => readonly Spelled[];
  readonly all: () => readonly Spelled[];
  readonly isSampled: boolean;
}

interface JudgeOptions extends Circumstances {
  readonly context: MatchContext;
  readonly declared: boolean;
}

/** Whether and how a type fits the values of a column; undefined where it does not. */
export function judgeType(
  type: SemanticType,
  values: JudgedValues,
  { context, declared, ...circumstances }: JudgeOptions,
): Candidate | undefined {
  const { evidence, header, beside } = circumstances;
  const options = { evidence, within: boundsTest(type.bounds ?? {}), context };
  const some = tally(type, values.some(), options);
  if (!declared && !canPass(some, circumstances)) return undefined;
  const judged = values.isSampled ? values.all() : values.some();
  const counted = values.isSampled ? tally(type, judged, options) : some;
  const state = declared ? 'accepted' : stateOf(counted, circumstances);
  if (state === undefined) return undefined;
  const fitted = withFit(counted, judged, options);
  return { tally: fitted, header, state, declared, ...(beside !== undefined && { beside }) };
}

/** Half of what a verdict takes, among some of the values, is enough to look at all of them. */
function canPass({ chance, distinct, distinctPassed }: Counted, given: Circumstances): boolean {
  const { share } = given.evidence;
  const least = chance > weakPassRate ? share : Math.min(share, mixedFloor(chance, given));
  return distinctPassed > 0 && distinctPassed / distinct >= least / 2;
}

function stateOf(counted: Counted, given: Circumstances): SemanticVerdict['state'] | undefined {
  const { type, chance, distinct, distinctPassed, supported } = counted;
  const { header, beside, evidence } = given;
  const named = header || beside !== undefined;
  // A place that no dictionary knows is believed beside its state or its postal code.
  const alone = header && beside === undefined;
  if (alone && type.support !== undefined && supported < distinctPassed * type.support.share) {
    return undefined;
  }
  if (type.evenlyLong === true && counted.evenlyLong < acceptedShare) return undefined;
  // A few misspellings weigh more among a handful of members than among the cells.
  if (named && isListed(counted)) return 'accepted';
  if (distinctPassed / distinct < evidence.share || (!named && chance > weakPassRate)) {
    return isMixed(counted, given) ? 'mixed' : undefined;
  }
  if (distinct >= enoughDistinct) return 'accepted';
  return named || chance ** distinctPassed < significance ? 'possible' : undefined;
}

function isListed({ type, cells, cellsPassed }: Counted): boolean {
  return type.closed === true && cellsPassed >= Math.max(enoughCells, cells * acceptedShare);
}

function isMixed(counted: Counted, given: Circumstances): boolean {
  const { type, chance, distinct, distinctPassed } = counted;
  // Members of a short list, such as colours, stand among other words without meaning anything.
  if (type.closed === true && !given.header) return false;
  const floor = mixedFloor(chance, given);
  return (
    distinctPassed >= mixedHits && distinctPassed / distinct >= floor && chance <= weakPassRate
  );
}

function mixedFloor(chance: number, { header }: Circumstances): number {
  return header ? mixedShareNamed : Math.max(mixedShare, mixedLift * chance);
}
