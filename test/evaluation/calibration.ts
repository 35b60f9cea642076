import { decideColumn } from '../../src/discover/semantic/column-verdict.ts';
import { semanticTypes } from '../../src/discover/semantic/semantic-types.ts';
import { semanticVerdict } from '../../src/discover/semantic/semantic-verdict.ts';
import { columnProfile } from '../discover/column-profile.ts';
import { negatives } from '../discover/samples/negatives.ts';
import { pick, type Random, seeded } from '../discover/samples/random.ts';
import { sampleOf, templates } from '../discover/samples/type-samples.ts';

/** Of the verdicts with a confidence in a range, how many there are and how many are right. */
export interface Reliability {
  readonly from: number;
  readonly verdicts: number;
  readonly meanConfidence: number;
  readonly rightShare: number;
}

const context = { asOf: '2026-11-23' };
const edges = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.985, 1.01];

/**
 * Verdicts on generated columns of 3 to 300 values: of every type that has samples, with up to a third of
 * other values among them, under a fitting, a blank or a misleading header; and of hard negatives.
 */
export function reliability(seed: number, columns: number): readonly Reliability[] {
  const random = seeded(seed);
  const verdicts = Array.from({ length: columns }, () => oneVerdict(random)).filter(
    (verdict) => verdict !== undefined,
  );
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? 1;
    const here = verdicts.filter(({ confidence }) => confidence >= from && confidence < to);
    const mean = (of: (v: Verdict) => number) =>
      here.reduce((sum, v) => sum + of(v), 0) / Math.max(1, here.length);
    return {
      from,
      verdicts: here.length,
      meanConfidence: mean((v) => v.confidence),
      rightShare: mean((v) => (v.right ? 1 : 0)),
    };
  });
}

interface Verdict {
  readonly confidence: number;
  readonly right: boolean;
}

const sampled = semanticTypes.filter(({ id }) => id in templates);

function oneVerdict(random: Random): Verdict | undefined {
  const negative = pick(random, negatives);
  const isNegative = random() < 0.4;
  const type = pick(random, sampled);
  const size = Math.floor(3 * 100 ** random());
  const dirt = isNegative ? 1 : random() < 0.5 ? 0 : random() / 3;
  const counts = new Map<string, number>();
  for (let i = 0; i < size; i++) {
    const value = random() < dirt ? negative.make(random, i) : sampleOf(type, random);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const fitting = pick(random, type.header.en);
  const misleading = pick(random, pick(random, semanticTypes).header.en);
  const header = pick(random, ['c1', 'value', misleading, isNegative ? misleading : fitting]);
  const found = semanticVerdict(decideColumn(columnProfile(header, [...counts]), context));
  if (found === undefined) return undefined;
  const truth = isNegative ? (negative.truly ?? []) : [type.id];
  return { confidence: found.confidence, right: truth.includes(found.type) };
}
