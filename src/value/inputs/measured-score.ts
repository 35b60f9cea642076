import type { Assessment, CombinedScore } from '../../vocabulary/assessment.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Expression, Source, Spread } from '../../vocabulary/value/calculation.ts';
import { digitsOf, Exact } from '../../vocabulary/value/money.ts';
import type { CalculationBuilder } from '../calculation/calculation-builder.ts';
import { phrasesOf } from '../phrases.ts';
import { scoreTexts } from './score-texts.ts';

/** The measured scores that a value is tied to. */
export const scoreNames = [
  'quality',
  'management',
  'circulation',
  'security',
  'regulatory',
] as const;
export type ScoreName = (typeof scoreNames)[number];

interface Standing {
  readonly level: 'dimensions' | 'groups';
  readonly id: string;
  /** Ids of the indicators below it begin with this. */
  readonly indicators: string;
}

/**
 * Which part of the assessment model stands for which risk (our choice). Circulation: V2, whether
 * the data has earned or has a scenario to earn in. Data security: R6, how it is protected.
 * Regulatory: R4, whether the legal duties of handling it are met. An assessment model without
 * these ids has no evidence.
 */
const standings: Readonly<Record<ScoreName, Standing>> = {
  quality: { level: 'dimensions', id: 'quality', indicators: 'Q' },
  management: { level: 'dimensions', id: 'management', indicators: 'M' },
  circulation: { level: 'groups', id: 'V2', indicators: 'V2.' },
  security: { level: 'groups', id: 'R6', indicators: 'R6.' },
  regulatory: { level: 'groups', id: 'R4', indicators: 'R4.' },
};

/** The score that a judgement has under this name; undefined without evidence. */
export function scoreIn(
  judgement: Pick<Assessment, 'dimensions' | 'groups'>,
  name: ScoreName,
): number | undefined {
  const { level, id } = standings[name];
  return judgement[level][id]?.score ?? undefined;
}

/** A score below this coverage rests on too little, as in the grades of an assessment. */
export const enoughCoverage = 0.6;

const say = phrasesOf(scoreTexts);

export interface MeasuredScore {
  /** The step `score.<name>`, 0–100. */
  readonly score: Expression;
  /**
   * `measured` has a score; `missing` has no evidence and counts as 0, so that a premium is taken in
   * full; `not-applicable` has nothing it could be a risk of and counts as 100.
   */
  readonly state: 'measured' | 'missing' | 'not-applicable';
  /** Share of the applicable weight with evidence, 0–1. */
  readonly coverage: number;
  readonly caveats: readonly Phrase[];
}

/**
 * Adds a measured score as the input `score.<name>`, once however often it is asked for. Where
 * the assessment has an interval for it, the interval is its range.
 */
export function addScore(
  calculation: CalculationBuilder,
  assessment: Assessment,
  name: ScoreName,
): MeasuredScore {
  const { level, id } = standings[name];
  const combined = assessment[level][id];
  const read = readScore(combined, name);
  const step = `score.${name}`;
  if (!calculation.has(step)) {
    const spread = read.state === 'measured' ? spreadOf(combined) : undefined;
    calculation.input({
      id: step,
      label: say(`value.score.${name}`),
      unit: 'index',
      place: { paper: say('value.paper.scores'), row: say(`value.score.${name}`) },
      value: read.value,
      source: read.reason
        ? { kind: 'chosen', reason: read.reason }
        : measuredSource(assessment, standings[name]),
      ...(spread === undefined ? {} : { spread }),
    });
  }
  const { state, coverage, caveats } = read;
  return { score: { step }, state, coverage, caveats };
}

interface ReadScore extends Omit<MeasuredScore, 'score'> {
  readonly value: Exact;
  readonly reason?: Phrase;
}

function readScore(combined: CombinedScore | undefined, name: ScoreName): ReadScore {
  const { score = null, coverage = 0 } = combined ?? {};
  if (score !== null) {
    const thin = coverage !== null && coverage < enoughCoverage;
    const percent = Math.round((coverage ?? 1) * 100);
    const caveats = thin ? [say(`value.score.${name}.thin`, { percent })] : [];
    return { state: 'measured', value: new Exact(score), coverage: coverage ?? 1, caveats };
  }
  const [state, value] =
    coverage === null ? (['not-applicable', 100] as const) : (['missing', 0] as const);
  const reason = say(`value.score.${name}.${state}`);
  return { state, value: new Exact(value), coverage: coverage ?? 1, caveats: [reason], reason };
}

function spreadOf(combined: CombinedScore | undefined): Spread | undefined {
  const { score = null, interval } = combined ?? {};
  if (score === null || interval === undefined) return undefined;
  const low = Math.min(score, interval.low);
  const high = Math.max(score, interval.high);
  if (low === high) return undefined;
  return {
    distribution: 'triangular',
    low: digitsOf(new Exact(low)),
    high: digitsOf(new Exact(high)),
  };
}

function measuredSource(assessment: Assessment, { id, indicators }: Standing): Source {
  const evidence = assessment.indicators
    .filter((indicator) => indicator.id.startsWith(indicators) && indicator.score !== null)
    .flatMap((indicator) => indicator.evidence);
  return { kind: 'measured', of: id, evidence: [...new Set(evidence)].sort() };
}
