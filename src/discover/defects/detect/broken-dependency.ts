import { any, all as every } from '../../../sql/build.ts';
import type { Expression } from '../../../sql/tree.ts';
import { exact } from '../../../vocabulary/exactness.ts';
import type { DefectKind } from '../defect-kinds.ts';
import { codedColumns, determinantOf, determinantText } from '../mining/column-codes.ts';
import { type Dependency, mineDependencies } from '../mining/dependencies.ts';
import { countGroups } from '../mining/dependency-groups.ts';
import { sourcedEntities } from '../mining/sourced-entities.ts';
import { habitOf, type Juror, trustOf, type Vote, voteOf } from '../mining/votes.ts';
import type {
  DefectContext,
  DefectDetector,
  Judgement,
  Suspicion,
} from '../suspected/suspicion.ts';
import { isOneOf } from '../suspected/value-suspicion.ts';

/** Below this trust a dependency is a tendency. */
const leastTrust = 0.3;

/**
 * Cells that break a dependency between columns that nearly all rows keep, that several sources
 * contradict, or that are empty although others of their kind say what should stand there.
 */
export const brokenDependency: DefectDetector = {
  texts: {
    'defect.broken-dependency': {
      en: 'differs from {agreeing} of {present} rows with the same {columns}, which nearly decides it',
      zh: '与 {columns} 相同的 {present} 行中有 {agreeing} 行取值与此不同，而该列几乎由其决定',
    },
    'defect.source-disagreement': {
      en: 'differs from what {agreeing} of {present} sources say about the same {columns}',
      zh: '关于同一 {columns}，{present} 个来源中有 {agreeing} 个取值与此不同',
    },
    'defect.unexpected-missing': {
      en: 'is missing although {agreeing} of {present} rows with the same {columns} agree on a value',
      zh: '缺失，而 {columns} 相同的 {present} 行中有 {agreeing} 行取值一致',
    },
  },
  find: async (context) => {
    const jurors = await jurorsOf(context);
    const targets = [...new Set(jurors.map(({ dependency }) => dependency.to))].sort();
    return targets.flatMap((to) => {
      const own = jurors.filter(({ dependency }) => dependency.to === to);
      const decided = jurors.filter((juror) => isDecidedBy(juror, to));
      return kinds(own).map((kind) => suspicionOf({ to, kind, jurors: own, decided }));
    });
  },
};

async function jurorsOf({
  session,
  classified: { profile },
  columns,
  onDependency,
}: DefectContext): Promise<readonly Juror[]> {
  const coded = await codedColumns(session, profile, columns);
  const sources = sourcedEntities(columns, coded);
  const jurors: Juror[] = [];
  for (const dependency of mineDependencies(coded, sources)) {
    const counted = await countGroups(session, profile, dependency);
    const trust = trustOf(dependency, counted);
    if (trust < leastTrust) continue;
    onDependency?.(dependency);
    jurors.push({ dependency, counted, trust, habit: habitOf(counted) });
  }
  return jurors;
}

function kinds(jurors: readonly Juror[]): readonly DefectKind[] {
  const sourced = jurors.some(({ dependency }) => dependency.bySource !== undefined);
  return [sourced ? 'source-disagreement' : 'broken-dependency', 'unexpected-missing'];
}

/** Whether a column alone decides another. */
function isDecidedBy({ dependency: { from, bySource } }: Juror, name: string): boolean {
  return bySource === undefined && from.length === 1 && from[0]?.column === name;
}

interface Suspect {
  readonly to: string;
  readonly kind: DefectKind;
  readonly jurors: readonly Juror[];
  /** Dependencies of other columns on this one. */
  readonly decided: readonly Juror[];
}

function suspicionOf({ to, kind, jurors, decided }: Suspect): Suspicion {
  const wantsMissing = kind === 'unexpected-missing';
  const others = [
    ...jurors.flatMap((j) => j.dependency.from.map((d) => d.column)),
    ...decided.map((j) => j.dependency.to),
  ];
  const reads = [...new Set([to, ...others])];
  const judge = (cells: readonly (string | null)[]): Judgement | undefined => {
    const vote = votesIn(reads, cells);
    const [said, consequences] = [jurors.flatMap(vote), decided.flatMap(vote)];
    const verdict = verdictOf(said.filter(isNotReversed(consequences)), consequences);
    return verdict?.missing === wantsMissing ? judgementOf(verdict, kind) : undefined;
  };
  const { least, most, count } = countsOf(jurors, wantsMissing);
  return {
    column: to,
    kind,
    reads,
    where: any(...jurors.map(disagreeingRows)),
    judge,
    count,
    confidence: [least, most],
    exactness: exact,
    reach: 'rows',
    query: jurors[0]?.counted.query,
  };
}

const votesIn =
  (reads: readonly string[], cells: readonly (string | null)[]) =>
  (juror: Juror): readonly Said[] => {
    const key = keyIn(juror.dependency, reads, cells);
    const cell = cells[reads.indexOf(juror.dependency.to)] ?? '';
    const vote = key && voteOf(juror, key, cell);
    return vote ? [{ ...vote, juror }] : [];
  };

/** Where two columns contradict each other, the one that decides the other better is believed. */
const isNotReversed =
  (consequences: readonly Said[]) =>
  ({ juror: { dependency, trust } }: Said): boolean =>
    !consequences.some(
      (c) =>
        c.confidence > 0 &&
        dependency.from.some(({ column }) => column === c.juror.dependency.to) &&
        c.juror.trust > trust + clearlyBetter,
    );
const clearlyBetter = 0.05;

function keyIn(
  { from }: Dependency,
  reads: readonly string[],
  cells: readonly (string | null)[],
): readonly string[] | undefined {
  const key = from.map((part) => determinantOf(part, cells[reads.indexOf(part.column)] ?? null));
  return key.every((part) => part !== null) ? key : undefined;
}

type Said = Vote & { readonly juror: Juror };

/** Log odds; what supports a cell counts against what opposes it. */
const logit = (p: number) => Math.log(p / (1 - p));

/**
 * Joins what several dependencies say: the strongest voice on each side counts in full, the others
 * by half, as dependencies into one column often follow from each other. What follows from the
 * cell counts by half, too: columns that agree with it speak for it, others against.
 */
function verdictOf(votes: readonly Said[], consequences: readonly Said[]): Said | undefined {
  const against = votes.filter((v) => v.confidence > 0).sort((a, b) => b.confidence - a.confidence);
  const [strongest] = against;
  if (strongest === undefined) return undefined;
  const support = weightsOf(votes.filter((v) => v.confidence < 0));
  const borneOut = weightsOf(consequences.filter((v) => v.confidence < 0));
  const refuting = consequences.filter((v) => v.confidence > 0);
  const refuted = weightsOf(refuting);
  const thirdRefutes = borneOut === 0 && refuting.some((v) => !isBetween(strongest, v));
  if (against.length === 1 && isMutual(strongest, consequences) && !thirdRefutes) {
    const confidence = borneOut > 0 ? unlikelier : undecided;
    return weighed(strongest, Math.min(strongest.confidence, confidence));
  }
  if (support + borneOut === 0 && against.length === 1) return strongest;
  const odds = weightsOf(against) - support - borneOut / 2 + Math.min(refuted, borneOut) / 2;
  const least = support + borneOut === 0 ? logit(strongest.confidence) : Number.NEGATIVE_INFINITY;
  const confidence = 1 / (1 + Math.exp(-Math.max(odds, least)));
  return weighed(strongest, Math.min(0.98, confidence));
}

/** What speaks against the suspicion speaks against the value, too. */
function weighed({ right, ...said }: Said, confidence: number): Said {
  const kept = right !== undefined && confidence >= said.confidence;
  return { ...said, confidence, ...(kept && { right }) };
}

/** Two columns that decide each other disagree, and no third says which is wrong … */
const undecided = 0.55;
/** … or one does, and speaks for this cell. */
const unlikelier = 0.4;

function isMutual(said: Said, consequences: readonly Said[]): boolean {
  if (said.juror.dependency.from.length > 1) return false;
  return consequences.some((c) => c.confidence > 0 && isBetween(said, c));
}

/** Whether what follows from the cell lies in a column that speaks against it. */
function isBetween({ juror }: Said, consequence: Said): boolean {
  const { to } = consequence.juror.dependency;
  return juror.dependency.from.some(({ column }) => column === to);
}

function weightsOf(votes: readonly Said[]): number {
  return votes
    .map(({ confidence }) => Math.max(0, logit(Math.min(0.99, Math.abs(confidence)))))
    .sort((a, b) => b - a)
    .reduce((sum, weight, i) => sum + weight / (i === 0 ? 1 : 2), 0);
}

function judgementOf(verdict: Said, kind: DefectKind): Judgement {
  const { confidence, proposal, agreeing, present, juror, right } = verdict;
  const against = juror.dependency.from.map(({ column }) => column);
  const columns = against.join(', ');
  return {
    confidence,
    evidence: { code: `defect.${kind}`, params: { agreeing, present, columns } },
    proposal,
    against,
    ...(right !== undefined && { right }),
  };
}

/** Rows of the groups that disagree. */
function disagreeingRows({ dependency: { from }, counted }: Juror): Expression {
  const keys = [...counted.groups.values()].flatMap(({ key, values, missing }) =>
    values.length > 1 || (values.length === 1 && missing > 0) ? [key] : [],
  );
  return every(
    ...from.map((part, i) =>
      isOneOf(determinantText(part), [...new Set(keys.map((key) => key[i] ?? ''))]),
    ),
  );
}

/** Cells that the strongest dependency opposes, for tables too large to find them all. */
function countsOf(jurors: readonly Juror[], wantsMissing: boolean) {
  const counts: { confidence: number; count: number }[] = [];
  const [juror] = [...jurors].sort((a, b) => b.trust - a.trust);
  for (const group of juror?.counted.groups.values() ?? []) {
    const cells = wantsMissing ? [{ text: '', count: group.missing }] : group.values.slice(1);
    for (const { text, count } of cells) {
      const vote = juror && voteOf(juror, group.key, text);
      if (vote && vote.confidence > 0 && vote.missing === wantsMissing)
        counts.push({ confidence: vote.confidence, count });
    }
  }
  const confidences = counts.map(({ confidence }) => confidence);
  return {
    least: confidences.reduce((a, b) => Math.min(a, b), 1),
    most: confidences.reduce((a, b) => Math.max(a, b), 0),
    count: (from: number) =>
      counts.reduce((sum, { confidence, count }) => sum + (confidence >= from ? count : 0), 0),
  };
}
