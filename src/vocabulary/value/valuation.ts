import { z } from 'zod';
import { approaches } from '../codes/approaches.ts';
import { phraseSchema } from '../finding.ts';
import { subjectSchema } from '../subject.ts';
import { calculationSchema } from './calculation.ts';
import { digitsSchema } from './money.ts';

export type Approach = (typeof approaches)[number];

/**
 * How far a valuation goes: `concluded` names a value and its range, `range` no point (the
 * approaches disagree), `illustrative` shows the calculation without a conclusion (a gate is unknown
 * or numbers are not proven), `refused` shows no figure at all.
 */
export const valuationStates = ['concluded', 'range', 'illustrative', 'refused'] as const;
export type ValuationState = (typeof valuationStates)[number];

/**
 * Low, middle and high: P10, P50 and P90 of a simulation, or the least, median and greatest; widened to
 * the value where it lies outside.
 */
const rangeSchema = z.strictObject({
  low: digitsSchema,
  middle: digitsSchema,
  high: digitsSchema,
});

export const approachResultSchema = z.strictObject({
  approach: z.enum(approaches),
  /** As in `split`, `coefficients`, `comparables`. */
  variant: z.string(),
  /** The step of the calculation that it ends in, and its value rounded to cents. */
  step: z.string(),
  value: digitsSchema,
  range: rangeSchema.optional(),
  /** Share in the conclusion, 0–1, with the declared reason; without where it is shown only. */
  weight: z.strictObject({ share: digitsSchema, reason: z.string() }).optional(),
  /** What weakens it, as in asking prices instead of deals. */
  caveats: z.array(phraseSchema),
});
export type ApproachResult = z.infer<typeof approachResultSchema>;

/** Frequencies of draws between equal steps from `from` to `to`. */
const densitySchema = z.strictObject({
  from: z.number(),
  to: z.number(),
  counts: z.array(z.number().int().nonnegative()),
});

/** What a simulation says of one step. All numbers are binary64 estimates, none is an amount. */
export const simulatedSchema = z.strictObject({
  step: z.string(),
  p10: z.number(),
  p50: z.number(),
  p90: z.number(),
  mean: z.number(),
  deviation: z.number(),
  /** Coefficient of variation; null where the mean is 0. */
  variation: z.number().nullable(),
  /** Half the width of the 95 % interval of P50, and of P10 and P90, from order statistics. */
  error: z.strictObject({ p10: z.number(), p50: z.number(), p90: z.number() }),
  density: densitySchema,
  /** Spearman's rank correlation with each uncertain input, and its share ρ² / Σ ρ². */
  contributions: z.array(z.strictObject({ step: z.string(), rank: z.number(), share: z.number() })),
});
export type Simulated = z.infer<typeof simulatedSchema>;

export const simulationSchema = z.strictObject({
  seed: z.number().int(),
  draws: z.number().int(),
  /** Draws in which the model has no value; more than 1 % and nothing is said. */
  invalid: z.number().int(),
  /** Whether P10, P50 and P90 moved less than 1 % over the last half of the draws. */
  converged: z.boolean(),
  correlations: z.array(
    z.strictObject({ between: z.array(z.string()), asked: z.number(), reached: z.number() }),
  ),
  of: z.array(simulatedSchema),
});
export type Simulation = z.infer<typeof simulationSchema>;

/** What one mended finding or one given answer would change. */
export const valueActionSchema = z.strictObject({
  /** `mend` a finding, or `answer` a question that has no evidence. */
  kind: z.enum(['mend', 'answer']),
  /** The finding as it is told, or what has to be answered. */
  text: phraseSchema,
  /** Code and subject of the finding. */
  finding: z.strictObject({ code: z.string(), subject: subjectSchema }).optional(),
  /** Indicators that it moves. */
  indicators: z.array(z.string()),
  /** Measured scores before and after, by their steps. */
  moves: z.array(z.strictObject({ step: z.string(), from: z.number(), to: z.number() })),
  /** The discount rate afterwards less the rate now. */
  rate: digitsSchema.optional(),
  /** The result afterwards less the result now. Gains do not add. */
  gain: digitsSchema,
});
export type ValueAction = z.infer<typeof valueActionSchema>;

export const valuationSchema = z.strictObject({
  state: z.enum(valuationStates),
  /** Why it goes no further, one phrase a reason; empty where concluded. */
  reasons: z.array(phraseSchema),
  purpose: z.string(),
  valueType: z.string(),
  date: z.string(),
  currency: z.string(),
  rightsScope: z.string(),
  /** Certified fingerprint or content hash of what was valued. */
  object: z.string().optional(),
  approaches: z.array(approachResultSchema),
  /** Approaches that were not used, and why. */
  rejected: z.array(z.strictObject({ approach: z.string(), reason: phraseSchema })),
  /** Left out where refused. `value` is there only where concluded. */
  conclusion: z
    .strictObject({
      value: digitsSchema.optional(),
      low: digitsSchema,
      high: digitsSchema,
      /** (max − min) / ((max + min) / 2) of the approaches. */
      spread: digitsSchema.optional(),
      step: z.string().optional(),
    })
    .optional(),
  /** Empty where refused. */
  calculation: calculationSchema,
  simulation: simulationSchema.optional(),
  tornado: z.array(
    z.strictObject({
      step: z.string(),
      of: z.string(),
      /** The result with the input low and high, and what low and high mean: ±10 % or P10/P90. */
      low: digitsSchema,
      high: digitsSchema,
      by: z.enum(['ten-percent', 'quantiles']),
      swing: digitsSchema,
    }),
  ),
  scenarios: z.array(
    z.strictObject({
      name: z.string(),
      set: z.record(z.string(), digitsSchema),
      value: digitsSchema.optional(),
      reason: phraseSchema.optional(),
    }),
  ),
  /** The value of one input at which the result is nought, or equals the cost. */
  breakEven: z.array(
    z.strictObject({
      step: z.string(),
      target: z.enum(['zero', 'cost']),
      /** Left out where there is none between `from` and `to`, the bounds that make sense for it. */
      at: digitsSchema.optional(),
      from: digitsSchema.optional(),
      to: digitsSchema.optional(),
    }),
  ),
  /** Laney's measures: indices and money, never added to each other or to a value. */
  information: z.array(
    z.strictObject({
      measure: z.enum(['ivi', 'bvi', 'pvi', 'cvi', 'mvi', 'evi']),
      unit: z.enum(['index', 'money']),
      step: z.string(),
      value: digitsSchema,
    }),
  ),
  /** What was counted once only: where quality, risk, attrition and tax enter. */
  countedOnce: z.array(phraseSchema),
  warnings: z.array(phraseSchema),
  actions: z.array(valueActionSchema),
  /** What a reader has to be told, in the order of a report. */
  disclosures: z.array(phraseSchema),
});
export type Valuation = z.infer<typeof valuationSchema>;

/** Joint income of several assets, shared out. */
export const sharedValueSchema = z.strictObject({
  method: z.enum(['exact', 'sampled']),
  seed: z.number().int().optional(),
  samples: z.number().int().optional(),
  currency: z.string(),
  total: digitsSchema,
  assets: z.array(
    z.strictObject({
      asset: z.string(),
      share: digitsSchema,
      /** Half the width of the 95 % interval, where sampled. */
      error: z.number().optional(),
    }),
  ),
  /** Herfindahl–Hirschman index of the shares, 0–1. */
  concentration: digitsSchema,
  overlaps: z.array(
    z.strictObject({ useCase: z.string(), assets: z.array(z.string()), income: digitsSchema }),
  ),
});
export type SharedValue = z.infer<typeof sharedValueSchema>;
