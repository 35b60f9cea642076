import type { DiscoverySession } from '../discovery-session.ts';
import { profiledDistinct } from '../keys/key-counts.ts';
import {
  type AgreementFrequencies,
  agreementFrequencies,
  type HashedRecords,
} from './agreement-frequencies.ts';
import { levels } from './agreement-levels.ts';
import { blockingKeys } from './blocking-keys.ts';
import { candidatePairs, drawPairs } from './candidate-pairs.ts';
import type { ComparedPairs, ComparedRecords } from './compared-records.ts';
import { learnWeights, type MatchModel } from './learn-weights.ts';
import { type ChanceRates, chanceRates } from './level-rates.ts';
import { type RecordSide, recordCells } from './record-cells.ts';
import { recordHashes } from './record-hashes.ts';
import { variantTest } from './variant-records.ts';

/** Candidate pairs with what was learnt of them. */
export interface MatchedRecords {
  readonly pairs: ComparedPairs;
  readonly model: MatchModel;
  /** The query that compared them. */
  readonly query: string;
}

/**
 * Compares the records of one table with each other, or those of two tables, and learns how
 * probable it is of each candidate pair that both are about the same entity. Undefined where no
 * two records share anything.
 */
export async function matchRecords(
  session: DiscoverySession,
  sides: readonly [RecordSide, RecordSide?],
  { every = 1 }: { readonly every?: number } = {},
): Promise<MatchedRecords | undefined> {
  const names: string[] = [];
  try {
    const rows: number[] = [];
    for (const [i, side] of sides.entries()) {
      if (side === undefined) continue;
      const name = `assay records ${i}`;
      rows.push((await session.sql.keep(name, recordCells(side, every))).rows);
      names.push(name);
    }
    return await learnt(session, recordsOf(sides[0], names, rows));
  } finally {
    await dropRecords(session, names);
  }
}

/** A time or an amount: whole numbers are as often codes. */
const eventful: ReadonlySet<string> = new Set(['date', 'time', 'timestamp', 'decimal', 'double']);

function recordsOf(
  { fields }: RecordSide,
  names: readonly string[],
  rows: readonly number[],
): ComparedRecords {
  const [left = '', right = left] = names;
  const [leftRows = 0, rightRows = leftRows] = rows;
  const kinds = fields.map(({ kind }) => kind);
  const ordinals = fields.map(({ profile }) => profile.column.ordinal);
  const swaps = kinds.map((kind, i) =>
    kinds.flatMap((other, j) => {
      const beside = Math.abs((ordinals[i] ?? 0) - (ordinals[j] ?? 0)) === 1;
      return kind === 'text' && other === 'text' && beside ? [j] : [];
    }),
  );
  return {
    left,
    right,
    kinds,
    rows: [leftRows, rightRows],
    swaps,
    intrinsic: fields.map((field) => field.intrinsic),
    eventful: fields.map(({ profile, intrinsic }) => !intrinsic && eventful.has(profile.type)),
    naming: fields.map((field) => field.naming),
    telling: fields.map((field) => field.telling),
    distinct: fields.map(({ profile }) => profiledDistinct(profile)),
  };
}

async function learnt(
  session: DiscoverySession,
  records: ComparedRecords,
): Promise<MatchedRecords | undefined> {
  const { left, right, kinds, rows } = records;
  const { pairs, queries } = await candidatePairs(session, records, blockingKeys(kinds));
  const [query] = queries;
  if (query === undefined || pairs.left.length === 0) return undefined;
  const rates = chanceRates(await drawPairs(session, records));
  const within = left === right;
  const hashed: HashedRecords[] = [];
  for (const name of within ? [left] : [left, right]) {
    hashed.push(await recordHashes(session, name, kinds.length));
  }
  const model = learnWeights(pairs, {
    allPairs: within ? (rows[0] * (rows[0] - 1)) / 2 : rows[0] * rows[1],
    records: Math.min(...rows),
    chanceRates: rates.alone,
    chances: chancesOf(pairs, rates, agreementFrequencies(hashed)),
    systematic: within,
    intrinsic: records.intrinsic,
    eventful: records.eventful,
    isVariant: within ? variantTest(records) : () => false,
  });
  return { pairs, model, query };
}

/** By field and pair, how probable its agreement is by chance, given what else agrees. */
function chancesOf(
  pairs: ComparedPairs,
  rates: ChanceRates,
  frequencies: AgreementFrequencies,
): readonly Float64Array[] {
  const chances = pairs.levels.map(() => new Float64Array(pairs.left.length).fill(1));
  for (const [pair, position] of pairs.left.entries()) {
    const row = frequencies.row(0, position);
    const agreeing = pairs.levels
      .flatMap((field, i) => (field[pair] === levels.equal ? [i] : []))
      .map((i) => ({ i, alone: frequencies.chance(i, row, []) }))
      // The rarest agreement counts in full; what follows from it does not count again.
      .sort((a, b) => a.alone - b.alone || a.i - b.i)
      .map(({ i }) => i);
    for (const [i, chance] of chances.entries()) {
      const level = pairs.levels[i]?.[pair] ?? levels.missing;
      if (level < 0) continue;
      const before = agreeing.indexOf(i);
      chance[pair] =
        level === levels.equal
          ? frequencies.chance(i, row, agreeing.slice(0, before))
          : rates.given(i, level, level === levels.different ? [] : agreeing);
    }
  }
  return chances;
}

function dropRecords(session: DiscoverySession, names: readonly string[]): Promise<unknown> {
  return Promise.all([...new Set(names)].map((name) => session.sql.drop(name)));
}
