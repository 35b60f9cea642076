import { levels } from './agreement-levels.ts';
import type { ComparedPairs } from './compared-records.ts';
import type { LevelRates } from './level-rates.ts';
import type { VariantTest } from './variant-records.ts';

export interface MatchModel {
  /** By field and level, the rates among pairs that match. */
  readonly rates: LevelRates;
  /** By pair, the probability that it matches. */
  readonly posteriors: Float64Array;
}

export interface LearnOptions {
  /** Pairs of records there are, compared or not. */
  readonly allPairs: number;
  /** Records that could have a partner. */
  readonly records: number;
  /** By field and level, the rates among pairs drawn at random. */
  readonly chanceRates: LevelRates;
  /** By field and pair: the probability that a chance pair agrees as this one does. */
  readonly chances: readonly Float64Array[];
  /**
   * Whether pairs that systematically agree in some fields and differ in others are records of
   * different entities: so within a table (kin, variants, visits), not between sources with habits of their own.
   */
  readonly systematic: boolean;
  /** By field: whether it belongs to the entity itself, as a birth date does and an address does not. */
  readonly intrinsic: readonly boolean[];
  /** By field: whether it is a time or an amount, which make an event of a record. */
  readonly eventful: readonly boolean[];
  /** Whether two records, by the levels of their fields, are variants of one thing and no copies. */
  readonly isVariant: VariantTest;
}

/**
 * What is believed of matching records before any is seen, in shares of levels 0 to 3: three in
 * four cells are the same, the rest retyped, reworded or replaced. It counts as much as ten pairs.
 */
const believed = [0.1, 0.05, 0.1, 0.75] as const;
/** The same of related records: fields of the entity differ, what is shared agrees. */
const differing = [0.85, 0.05, 0.05, 0.05] as const;
/** And where nothing says which is which. */
const undecided = [0.4, 0.05, 0.15, 0.4] as const;
const believedPairs = 10;
/** Of the records, the share expected to have a partner, before any is seen. */
const believedShare = 0.05;
const mostRounds = 40;
/** Rounds end when no rate moves by more than this. */
const settledMove = 1e-3;
/** Kinds of related pairs that may be mistaken for matches one after the other. */
const mostRestarts = 3;
/** A field that hardly any pair of a class agrees in tells its records apart. */
const tellingShare = 0.2;
/** Fields of the entity itself that must agree before others may differ: a given name alone is shared by many. */
const leastIntrinsic = 2;
/** Two records of one table about one entity were meant to be the same: each field agrees in half of them. */
const leastEqual = 0.5;
/** Pairs less probable than this of any class after a round are chance pairs for good. */
const hopeless = 1e-7;

/** A kind of pairs that resemble each other more than chance pairs do. */
interface PairClass {
  readonly isMatch: boolean;
  readonly believed: LevelRates;
  readonly rates: LevelRates;
  /** Share of all pairs. */
  readonly share: number;
}

/**
 * Learns by expectation–maximisation how matching records agree, without a single known match
 * (Fellegi and Sunter 1969; Winkler 1988). Rates of chance pairs stay as drawn, and pairs that no
 * blocking key brought together count as such. Within a table, further classes take the pairs
 * that are related and yet not the same; one without a field that tells its records apart was a
 * class of worn matches after all.
 *
 * Variants (`isVariant`) are no matches. Whether kin are learnt from them as well changes what else
 * looks like a match, so a pair counts as the less sure of both readings says.
 */
export function learnWeights(pairs: ComparedPairs, options: LearnOptions): MatchModel {
  const variants = variantPairs(pairs, options);
  const every = Uint32Array.from(variants, (_, pair) => pair);
  const apart = every.filter((pair) => variants[pair] === 0);
  const model = learntFrom(pairs, { open: every, variants, options });
  // Kin among persons are known by what is a person's own, with variants or without.
  if (apart.length === every.length || options.intrinsic.includes(true)) return model;
  const without = learntFrom(pairs, { open: apart, variants, options });
  const both = model.posteriors.map((p, pair) => Math.min(p, without.posteriors[pair] ?? 0));
  return { ...model, posteriors: both };
}

/** What is learnt of the open pairs; the others are chance pairs. */
function learntFrom(
  pairs: ComparedPairs,
  given: Pick<Expectation, 'open' | 'variants' | 'options'>,
): MatchModel {
  const { options } = given;
  const chance = chanceLogs(pairs, options);
  let classes = startingClasses(pairs, options);
  for (let restart = 0; ; restart++) {
    const settled = settle(pairs, { ...given, classes, chance });
    const [match, ...others] = settled.classes;
    const raw = match && learntRates(pairs, match, settled);
    const least = Math.min(1, ...(raw ?? []).map((field) => field[levels.equal] ?? 1));
    if (match === undefined || raw === undefined || !options.systematic || least >= leastEqual) {
      return conclude(pairs, settled);
    }
    if (restart === mostRestarts) {
      return conclude(pairs, least < tellingShare ? { ...settled, classes: others } : settled);
    }
    // What was taken for matches were pairs of another kind: they get a class of their own.
    const [first] = startingClasses(pairs, options);
    classes = [
      ...(first ? [first] : []),
      ...others,
      { ...match, isMatch: false, believed: raw, rates: raw },
    ];
  }
}

/** By pair, 1 for variants. */
function variantPairs({ left, levels: fields }: ComparedPairs, { isVariant }: LearnOptions) {
  return Uint8Array.from(left, (_, pair) =>
    isVariant((i) => fields[i]?.[pair] ?? levels.missing) ? 1 : 0,
  );
}

/** Rounds of expectation and maximisation until the rates stand still. */
function settle(pairs: ComparedPairs, start: Expectation): Expectation {
  let { classes, open } = start;
  for (let round = 0; round < mostRounds; round++) {
    const shares = memberships(pairs, { ...start, classes, open });
    const next = classes.map((of, c) =>
      learntClass(pairs, of, { ...start, open, shares: shares[c] }),
    );
    const moved = largestMove(classes, next);
    const before = open;
    open = before.filter((_, k) => shares.some((of) => (of[k] ?? 0) > hopeless));
    classes = next;
    if (moved < settledMove) break;
  }
  return { ...start, classes, open };
}

/** What the members of a class show, whatever a match must be like. */
function learntRates(pairs: ComparedPairs, match: PairClass, settled: Expectation): LevelRates {
  const at = settled.classes.indexOf(match);
  const shares = memberships(pairs, settled)[at];
  return learntClass(pairs, { ...match, isMatch: false }, { ...settled, shares }).rates;
}

function startingClasses(
  { levels: fields }: ComparedPairs,
  options: LearnOptions,
): readonly PairClass[] {
  const share = (options.records * believedShare) / options.allPairs;
  const of = (isMatch: boolean, rates: LevelRates) => ({ isMatch, believed: rates, rates, share });
  const match = of(
    true,
    fields.map(() => believed),
  );
  if (!options.systematic) return [match];
  const kin = fields.map((_, i) => (options.intrinsic[i] ? differing : believed));
  const others = [
    of(
      false,
      fields.map(() => undecided),
    ),
  ];
  if (options.intrinsic.some(Boolean) && !options.intrinsic.every(Boolean))
    others.push(of(false, kin));
  return [match, ...others];
}

interface Expectation {
  readonly classes: readonly PairClass[];
  readonly chance: Float64Array;
  /** Pairs that are not chance pairs for good. */
  readonly open: Uint32Array;
  /** By pair, 1 for variants: no match learns from them, and none of them is one. */
  readonly variants: Uint8Array;
  readonly options: LearnOptions;
}

/** By class and open pair, the probability that the pair is of the class. */
function memberships(
  pairs: ComparedPairs,
  { classes, chance, open, variants, options }: Expectation,
): readonly Float64Array[] {
  const likelihoods = classes.map(({ isMatch, rates, share }) => {
    const logs = pairs.levels.map((_, i) => levelLogs(rates[i], options.chanceRates[i]));
    return Float64Array.from(open, (pair) => {
      if (isMatch && variants[pair] === 1) return 0;
      let log = Math.log(share) - (chance[pair] ?? 0);
      for (const [i, field] of pairs.levels.entries()) {
        const level = field[pair] ?? levels.missing;
        if (level >= 0) log += logs[i]?.[level] ?? 0;
      }
      return Math.exp(Math.min(600, log));
    });
  });
  const sums = Float64Array.from(open, (_, k) =>
    likelihoods.reduce((sum, of) => sum + (of[k] ?? 0), 1),
  );
  return likelihoods.map((of) => of.map((likelihood, k) => likelihood / (sums[k] ?? 1)));
}

/** To differ never speaks for a class more than chance does. */
function levelLogs(
  rates: readonly number[] = [],
  chanceRates: readonly number[] = [],
): readonly number[] {
  return rates.map((rate, level) =>
    Math.log(level === levels.different ? Math.min(rate, chanceRates[level] ?? 1) : rate),
  );
}

function learntClass(
  pairs: ComparedPairs,
  of: PairClass,
  {
    open,
    shares = new Float64Array(),
    options,
  }: {
    readonly open: Uint32Array;
    readonly shares: Float64Array | undefined;
    readonly options: LearnOptions;
  },
): PairClass {
  const rates = pairs.levels.map((field, i) => {
    const counts = (of.believed[i] ?? believed).map((rate) => rate * believedPairs);
    for (const [k, pair] of open.entries()) {
      const level = field[pair] ?? levels.missing;
      if (level >= 0) counts[level] = (counts[level] ?? 0) + (shares[k] ?? 0);
    }
    const sum = counts.reduce((a, b) => a + b, 0);
    const learnt = counts.map((count) => count / sum);
    return of.isMatch && options.systematic ? withLeastEqual(learnt) : learnt;
  });
  const members = shares.reduce((a, b) => a + b, 0);
  // One pair at least is thought possible, or a table without any could never show one.
  return { ...of, rates, share: Math.max(1, members) / options.allPairs };
}

function withLeastEqual(rates: readonly number[]): readonly number[] {
  const equal = rates[levels.equal] ?? 1;
  if (equal >= leastEqual) return rates;
  const others = (1 - leastEqual) / (1 - equal);
  return rates.map((rate, level) => (level === levels.equal ? leastEqual : rate * others));
}

function largestMove(before: readonly PairClass[], after: readonly PairClass[]): number {
  const moves = after.flatMap(({ rates }, c) =>
    rates.flatMap((field, i) =>
      field.map((rate, l) => Math.abs(rate - (before[c]?.rates[i]?.[l] ?? 0))),
    ),
  );
  return Math.max(0, ...moves);
}

function conclude(pairs: ComparedPairs, expectation: Expectation): MatchModel {
  const { classes, open, variants } = expectation;
  const shares = memberships(pairs, expectation);
  const posteriors = new Float64Array(pairs.left.length);
  for (const [c, of] of classes.entries()) {
    if (!of.isMatch && tellsApart(of, expectation.options)) continue;
    for (const [k, pair] of open.entries()) {
      if (variants[pair] === 1) continue;
      posteriors[pair] = (posteriors[pair] ?? 0) + (shares[c]?.[k] ?? 0);
    }
  }
  return { rates: classes[0]?.rates ?? [], posteriors };
}

/**
 * Whether the pairs of a class are records of different entities, or of different events. They are
 * not where all that belongs to the entity agrees, and what differs is neither a time nor an
 * amount: somebody has moved house.
 */
function tellsApart({ rates }: PairClass, { intrinsic, eventful }: LearnOptions): boolean {
  const equal = (i: number) => rates[i]?.[levels.equal] ?? 0;
  const telling = rates.flatMap((_, i) => (equal(i) < tellingShare ? [i] : []));
  const own = intrinsic.flatMap((is, i) => (is ? [i] : []));
  const samePerson = own.length >= leastIntrinsic && own.every((i) => equal(i) >= leastEqual);
  return telling.length > 0 && !(samePerson && telling.every((i) => !eventful[i]));
}

/** By pair, the logarithm of how probable its levels are by chance. */
function chanceLogs(pairs: ComparedPairs, { chances }: LearnOptions): Float64Array {
  const logs = new Float64Array(pairs.left.length);
  for (const [i, field] of pairs.levels.entries()) {
    for (const [pair, level] of field.entries()) {
      if (level < 0) continue;
      logs[pair] = (logs[pair] ?? 0) + Math.log(chances[i]?.[pair] ?? 1);
    }
  }
  return logs;
}
