import type { ColumnProfile } from '../../profile/table-profile.ts';
import type { ReferredKey, ReferringColumn } from './reference-ends.ts';
import { type ReferenceEvidence, totalEvidence } from './reference-score.ts';

/** One column that may refer to one key, and what speaks for it. */
export interface Candidate {
  readonly child: ReferringColumn;
  readonly parent: ReferredKey;
  readonly evidence: ReferenceEvidence;
}

export interface ChosenReference extends Candidate {
  /** Posterior probability among all keys and none. */
  readonly probability: number;
}

/** Of the columns that have the type of a key and are none, about this share refers to one. Our choice. */
const referringShare = 0.4;
/** Of those, about this share refers to the own table. */
const selfShare = 0.15;
/** A reference is said where nothing else is likelier, and its key is nearly as likely as all others together. */
export const usualProbability = 0.4;

/**
 * The one key that each column refers to, if any. Bayes' rule over the keys it may refer to and
 * none: the more keys there are, the likelier one holds the values of a column by chance. What is
 * sure at first sight says how related the tables are, and so how readily the rest is believed.
 * With `leastProbability`, also those come that are less likely than none, from there on.
 */
export function chooseReferences(
  candidates: readonly Candidate[],
  keys: readonly ReferredKey[],
  leastProbability?: number,
): readonly ChosenReference[] {
  const byColumn = byColumnOf(candidates);
  const choose = (prior: Prior, least?: number) =>
    [...byColumn.values()].flatMap((rivals) => likeliest(rivals, prior, least) ?? []);
  const plain = priorOf(keys);
  const first = withoutReverses(choose(plain));
  return withoutReverses(choose(afterFirstSight(plain, first, keys), leastProbability));
}

function byColumnOf(candidates: readonly Candidate[]): ReadonlyMap<ColumnProfile, Candidate[]> {
  const groups = new Map<ColumnProfile, Candidate[]>();
  for (const candidate of candidates) {
    const { column } = candidate.child;
    groups.set(column, [...(groups.get(column) ?? []), candidate]);
  }
  return groups;
}

/** Log odds of a candidate against no reference, before its evidence. */
type Prior = (candidate: Candidate) => number;

function priorOf(keys: readonly ReferredKey[]): Prior {
  const tables = new Set(keys.map((key) => key.table)).size;
  const none = 1 - referringShare;
  const other = Math.log((referringShare * (1 - selfShare)) / none / Math.max(1, tables));
  const self = Math.log((referringShare * selfShare) / none);
  return ({ child, parent }) => (child.table === parent.table ? self : other);
}

function likeliest(
  rivals: readonly Candidate[],
  prior: Prior,
  least?: number,
): ChosenReference | undefined {
  const odds = rivals.map((rival) =>
    Math.exp(Math.min(30, prior(rival) + totalEvidence(rival.evidence))),
  );
  const all = odds.reduce((sum, of) => sum + of, 1);
  let best = 0;
  for (const [i, of] of odds.entries()) if (of > (odds[best] ?? 0)) best = i;
  const [rival, own = 0] = [rivals[best], odds[best]];
  const probability = own / all;
  const isSaid =
    least === undefined ? own > 1 && probability >= usualProbability : probability >= least;
  return rival && isSaid ? { ...rival, probability } : undefined;
}

/** Two keys that refer to each other: the one with more values is referred to. */
function withoutReverses(chosen: readonly ChosenReference[]): readonly ChosenReference[] {
  const isReverse = ({ child, parent }: Candidate) =>
    chosen.some(
      (other) =>
        other.child.column === parent.column &&
        other.parent.column === child.column &&
        (child.distinct > parent.sketch.distinct ||
          (child.distinct === parent.sketch.distinct &&
            child.table.table.id < parent.table.table.id)),
    );
  return chosen.filter((one) => !isReverse(one));
}

/** Sure enough to tell whether tables belong together. */
const sure = 0.9;
/** A short table that nothing refers to yet and that refers to nothing is there to be referred to. */
const shortTable = 50;

/** Tables that belong together make further references likelier, strangers make them less likely. */
function afterFirstSight(
  prior: Prior,
  first: readonly ChosenReference[],
  keys: readonly ReferredKey[],
): Prior {
  const certain = first.filter(({ probability }) => probability >= sure);
  const joined = new Set(certain.flatMap(({ child, parent }) => [child.table, parent.table]));
  const tables = new Set(keys.map((key) => key.table));
  const share = [...tables].filter((table) => joined.has(table)).length / Math.max(1, tables.size);
  const related = Math.max(-1.5, Math.min(0.8, Math.log((share + 0.05) / (1.05 - share))));
  return (candidate) => {
    const { table, sketch } = candidate.parent;
    const waits = share >= 0.5 && sketch.distinct <= shortTable && !joined.has(table);
    return prior(candidate) + related + (waits ? 1 : 0);
  };
}
