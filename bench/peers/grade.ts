import { allKinds, type Item, type Kind, type Truth } from './data/truth.ts';

/** How much of what is planted a tool found, of one kind. */
export interface Grade {
  readonly found: number;
  readonly planted: number;
  /** What it said that is not so. */
  readonly wrong: number;
}

/** By kind; of kinds that a tool has no notion of there is no grade. */
export type Grades = Readonly<Partial<Record<Kind, Grade>>>;

/**
 * What a tool said, held against what is planted. Every tool is judged by the same: to read `N/A` as missing, as pandas
 * does, is to find the token if the share is right.
 */
export function grade(said: readonly Item[], truth: Truth, offers: readonly Kind[]): Grades {
  const claims = said.flatMap((item) => asToken(item, truth) ?? item);
  const ofKind = allKinds.filter((kind) => offers.includes(kind));
  return Object.fromEntries(ofKind.map((kind) => [kind, gradeOf(kind, claims, truth)]));
}

function gradeOf(kind: Kind, claims: readonly Item[], truth: Truth): Grade {
  const planted = truth.planted.filter((item) => item.kind === kind);
  const known = [...planted, ...truth.alsoTrue];
  const of = claims.filter((item) => item.kind === kind);
  const isKnown = ({ at }: Item) => known.some((item) => item.kind === kind && item.at === at);
  return {
    found: planted.filter((item) => of.some((claim) => isRight(claim, item))).length,
    planted: planted.length,
    wrong: kind === 'type' ? 0 : of.filter((claim) => !isKnown(claim)).length,
  };
}

/** Missing cells where only tokens are: the tool took the tokens for missing. */
function asToken({ kind, at, value }: Item, { planted }: Truth): Item | undefined {
  const has = (wanted: Kind) => planted.some((item) => item.kind === wanted && item.at === at);
  const isToken = kind === 'missing' && has('missing-token') && !has('missing');
  return isToken && value !== undefined ? { kind: 'missing-token', at, value } : undefined;
}

function isRight(claim: Item, item: Item): boolean {
  if (claim.at !== item.at) return false;
  if (item.kind === 'type') return claim.value === item.value;
  const isShare = item.kind === 'missing' || item.kind === 'missing-token';
  return !isShare || isNear(Number(claim.value), Number(item.value));
}

/** To a tenth of a per cent of the rows, or to a tenth of itself: who looks at a sample may say what it found there. */
function isNear(claim: number, share: number): boolean {
  return Math.abs(claim - share) <= Math.max(0.001, share / 10);
}
