import { z } from 'zod';
import { levels } from '../../vocabulary/subject.ts';

/**
 * The document of an assessment model (评估模型) as it is written: dimensions, groups,
 * indicators, weights and formulas as data. `model.ts` checks what a schema cannot say.
 */

const idSchema = z.string().regex(/^[A-Za-z][A-Za-z0-9._-]*$/);
const slugSchema = z.string().regex(/^[a-z][a-z0-9-]*$/);
const weightSchema = z.number().min(0);
/** Read within 0–100 but written as on the report. */
const scoreSchema = z.number().min(0).max(100);
const textsSchema = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const formulaSchema = z.string().min(1);

const scoringSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('benefit'), low: z.number(), high: z.number() }),
  z.strictObject({ method: z.literal('cost'), low: z.number(), high: z.number() }),
  z.strictObject({
    method: z.literal('interval'),
    a: z.number(),
    b: z.number(),
    c: z.number(),
    d: z.number(),
  }),
  z.strictObject({ method: z.literal('decay'), halfLife: z.number().positive() }),
  z.strictObject({ method: z.literal('saturating-log'), target: z.number().positive() }),
  z.strictObject({ method: z.literal('odds') }),
  /** An expression over `raw` that gives 0–100. */
  z.strictObject({ method: z.literal('formula'), expression: formulaSchema }),
]);
export type Scoring = z.infer<typeof scoringSchema>;

/** How the children of a node become one score. */
const combinationSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('weighted-sum') }),
  z.strictObject({ method: z.literal('geometric'), floor: scoreSchema.default(0) }),
  z.strictObject({
    method: z.literal('fuzzy'),
    /** Of the grades excellent, good, medium, poor; descending. */
    centres: z.array(scoreSchema).min(2).default([92.5, 77.5, 62.5, 40]),
  }),
]);
export type Combination = z.infer<typeof combinationSchema>;

/** Where the weights of a node's children come from, if not from the children themselves. */
const weightingSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('given') }),
  z.strictObject({
    method: z.literal('ahp'),
    /** Children in the order of the rows. */
    of: z.array(z.string()).min(1),
    matrix: z.array(z.array(z.number().positive())).min(1),
  }),
  z.strictObject({
    method: z.literal('entropy'),
    /** θ of θ·given + (1−θ)·entropy. */
    theta: z.number().min(0).max(1).default(0.5),
  }),
]);
export type Weighting = z.infer<typeof weightingSchema>;

const nodeFields = {
  combination: combinationSchema.default({ method: 'weighted-sum' }),
  weighting: weightingSchema.default({ method: 'given' }),
};

const dimensionSchema = z.strictObject({
  id: slugSchema,
  name: textsSchema,
  weight: weightSchema,
  /** Whether the dimension combines its indicators directly or by way of its groups. */
  over: z.enum(['indicators', 'groups']).default('indicators'),
  ...nodeFields,
});
export type DimensionDocument = z.infer<typeof dimensionSchema>;

const groupSchema = z.strictObject({
  id: idSchema,
  dimension: z.string(),
  /** The middle part of the indicators' paths. */
  path: slugSchema,
  name: textsSchema,
  /** For `over: groups`; the sum of its indicators' weights where left out. */
  weight: weightSchema.optional(),
  ...nodeFields,
});

/** One way to measure an indicator; the first whose facts are there is taken. */
const waySchema = z.strictObject({
  numerator: formulaSchema.optional(),
  denominator: formulaSchema.optional(),
  /** Over `numerator`, `denominator` and facts; their quotient where left out. */
  raw: formulaSchema.optional(),
  /** What a denominator of 0 means. */
  whenEmpty: z.enum(['not-applicable', 'no-evidence']).default('no-evidence'),
  /** Why this stands in for the real thing, and what is missing. */
  proxy: textsSchema.optional(),
});
export type WayDocument = z.infer<typeof waySchema>;

const indicatorSchema = z.strictObject({
  id: idSchema,
  group: z.string(),
  path: slugSchema,
  name: textsSchema,
  definition: textsSchema,
  weight: weightSchema,
  polarity: z.enum(['higher-is-better', 'lower-is-better']),
  unit: z.string(),
  /** Kinds of evidence that answer the question; a weaker kind counts as a proxy. */
  evidence: z.array(z.enum(['measured', 'documented', 'declared'])).min(1),
  /** The formula in words. */
  formula: z.string(),
  /** Levels at which the indicator is asked. */
  levels: z.array(z.enum(levels)).min(1).default(['asset']),
  /** Whether the question has a subject; unknown counts as yes. */
  applies: formulaSchema.optional(),
  notApplicable: textsSchema.optional(),
  /** Left out where this version cannot measure it: then it is `not-implemented`. */
  ways: z.array(waySchema).min(1).optional(),
  score: scoringSchema.optional(),
  /** What to supply where evidence is missing. */
  needs: textsSchema,
  standards: z
    .array(
      z.strictObject({
        code: z.string(),
        clause: z.string().optional(),
        /** Only then is the clause shown to users. */
        verified: z.boolean().default(false),
      }),
    )
    .default([]),
  /** How sure we are of the crosswalk. */
  confidence: z
    .enum(['seen in the source', 'second-hand', 'general knowledge', 'our choice'])
    .default('our choice'),
});
export type IndicatorDocument = z.infer<typeof indicatorSchema>;

const reasonedSchema = z.strictObject({ when: formulaSchema, reason: textsSchema });

const gateSchema = z.strictObject({
  id: idSchema,
  name: textsSchema,
  indicator: z.string().optional(),
  /** The first that holds decides; a formula whose facts are missing does not hold. */
  closed: z.array(reasonedSchema).min(1),
  open: z.array(reasonedSchema).min(1),
  /** Said where neither is known. */
  unknown: textsSchema,
});
export type GateDocument = z.infer<typeof gateSchema>;

export const modelSchema = z.strictObject({
  schema: z.literal('assay-assessment-model/1'),
  id: slugSchema,
  version: z.string().min(1),
  name: textsSchema,
  /** Lower bounds of the grades; what is below C is D. */
  grades: z
    .strictObject({ A: scoreSchema, B: scoreSchema, C: scoreSchema })
    .default({ A: 85, B: 70, C: 55 }),
  /** Coverage below which the grade is not above C. */
  coverageForGrade: z.number().min(0).max(1).default(0.6),
  /** Score points by which two kinds of evidence may differ before it is flagged. */
  disagreement: z.number().min(0).default(1),
  parameters: z.record(z.string(), z.number()).default({}),
  ...nodeFields,
  dimensions: z.array(dimensionSchema).min(1),
  groups: z.array(groupSchema).min(1),
  gates: z.array(gateSchema).default([]),
  indicators: z.array(indicatorSchema).min(1),
});
export type ModelDocument = z.infer<typeof modelSchema>;

/** Every field name that an assessment model may use, for suggestions. */
export const fieldNames: ReadonlySet<string> = namesIn(
  z.toJSONSchema(modelSchema, { io: 'input' }),
);

function namesIn(schema: unknown): Set<string> {
  if (typeof schema !== 'object' || schema === null) return new Set();
  const own = 'properties' in schema ? Object.keys(schema.properties ?? {}) : [];
  return new Set([...own, ...Object.values(schema).flatMap((part) => [...namesIn(part)])]);
}
