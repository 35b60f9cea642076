import type { RowReference } from '../../vocabulary/row-reference.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import type { ClassifiedTable } from '../personal/classify-table.ts';
import { rowPosition } from '../rows/row-positions.ts';
import { levels } from './agreement-levels.ts';
import { clustersOf, type ScoredPair } from './clusters.ts';
import { mostPosition } from './compared-records.ts';
import { type MatchedRecords, matchRecords } from './match-records.ts';
import { isNaming, type RecordField, recordFields, sideField } from './record-fields.ts';

/** Two records that seem to be about one entity. */
export interface DuplicatePair {
  /** Where they stand in their tables, from 0. */
  readonly positions: readonly [number, number];
  readonly rows: readonly [RowReference, RowReference];
  /** The probability that both are about the same entity, 0 to 1. */
  readonly confidence: number;
  /** Names of the columns (of the first table) in which both are the same, alike, or differ. */
  readonly same: readonly string[];
  readonly alike: readonly string[];
  readonly different: readonly string[];
}

/** Records of one table that seem to repeat an entity, though not cell by cell. */
export interface DuplicateRecords {
  /** Columns by which the records were compared. */
  readonly columns: readonly string[];
  /** In the order of their rows. */
  readonly pairs: readonly DuplicatePair[];
  /** Positions of the records about one entity, each group ascending. */
  readonly clusters: readonly (readonly number[])[];
  /** Share of the records that were compared: below 1 the pairs are a part of those there are. */
  readonly share: number;
  readonly query: string;
}

/** Errors of both kinds weigh the same: a pair counts where it is likelier a match than not. */
export const decisionThreshold = 0.5;
/**
 * In a table so long, of which no two rows share a single value that names them, there are no
 * copies, or so rarely that looking costs more than the profile: shorter ones are searched all the same.
 */
const longTable = 5_000;
/** Tables up to this length are compared whole: some 20 MB of hashes. */
const mostRecords = 100_000;
/**
 * Of longer tables a part of this size is compared, drawn by a value of their most telling field:
 * enough to learn the weights and to tell whether copies are frequent, and cheap beside the profile.
 */
const drawnRecords = 20_000;

/**
 * Finds the records of a table that are about one entity in spite of slips, abbreviations and
 * gaps. Undefined where its rows do not describe entities, or have no addresses. Compares tables
 * of up to 100,000 records whole and 20,000 records of longer ones, and at most 400,000 pairs.
 */
export async function findDuplicates(
  session: DiscoverySession,
  classified: ClassifiedTable,
): Promise<DuplicateRecords | undefined> {
  const { profile } = classified;
  const position = rowPosition(profile);
  const fields = recordFields(classified);
  if (position === undefined || fields.length === 0 || profile.rows > mostPosition)
    return undefined;
  if (profile.rows >= longTable && fields.filter(isNaming).every(hasNoRepeats)) return undefined;
  const every = profile.rows <= mostRecords ? 1 : Math.ceil(profile.rows / drawnRecords);
  const side = {
    profile,
    position,
    fields: fields.map((field) => sideField(field)),
  };
  const matched = await matchRecords(session, [side], { every });
  const columns = fields.map(({ column }) => column.profile.column.name);
  if (matched === undefined) return undefined;
  const accepted = acceptedPairs(matched, session.leastProbability);
  const { address } = profile.table;
  return {
    columns,
    pairs: accepted.map(({ at, ...pair }) =>
      describePair(pair, { matched, at, columns, address: [address, address] }),
    ),
    clusters: clustersOf(accepted),
    share: 1 / every,
    query: matched.query,
  };
}

const hasNoRepeats = ({ variety }: RecordField) => variety === 1;

/** Pairs likelier a match than not, and where they stand among the candidates. */
export function acceptedPairs(
  { pairs, model }: MatchedRecords,
  leastProbability = decisionThreshold,
): readonly (ScoredPair & { readonly at: number })[] {
  return Array.from(model.posteriors, (confidence, at) => ({
    at,
    left: pairs.left[at] ?? 0,
    right: pairs.right[at] ?? 0,
    confidence,
  })).filter(({ confidence }) => confidence > leastProbability);
}

type Address = (position: number) => RowReference;

/** A pair with what speaks for it: names of columns, never their cells. */
export function describePair(
  { left, right, confidence }: ScoredPair,
  {
    matched,
    at,
    columns,
    address: [first, second],
  }: {
    readonly matched: MatchedRecords;
    readonly at: number;
    readonly columns: readonly string[];
    readonly address: readonly [Address, Address];
  },
): DuplicatePair {
  const levelOf = (i: number) => matched.pairs.levels[i]?.[at] ?? levels.missing;
  const withLevel = (...of: readonly number[]) => columns.filter((_, i) => of.includes(levelOf(i)));
  return {
    positions: [left, right],
    rows: [first(left), second(right)],
    confidence,
    same: withLevel(levels.equal),
    alike: withLevel(levels.near, levels.similar),
    different: withLevel(levels.different),
  };
}
