import { z } from 'zod';
import { gradeSchema } from '../../assessment.ts';
import { textsSchema } from '../../texts-schema.ts';

/** Score of each dimension by its id, 0–100; null where there is no evidence. */
export const dimensionScoresSchema = z.record(z.string(), z.number().min(0).max(100).nullable());
export type DimensionScores = z.infer<typeof dimensionScoresSchema>;

/** What an asset is worth, as amounts of one currency; `value` where a point was concluded. */
export const assetWorthSchema = z.strictObject({
  currency: z.string(),
  state: z.enum(['concluded', 'range', 'illustrative', 'refused']),
  low: z.string().optional(),
  high: z.string().optional(),
  value: z.string().optional(),
});
export type AssetWorth = z.infer<typeof assetWorthSchema>;

const count = z.int().min(0);
const counted = z.array(z.strictObject({ value: z.string(), count })).readonly();

/** Quartiles of the scores of one dimension over the assets that have one. */
const spreadSchema = z.strictObject({
  dimension: z.string(),
  /** Assets with a score, and those of them below 55. */
  count,
  weak: count,
  min: z.number(),
  lower: z.number(),
  median: z.number(),
  upper: z.number(),
  max: z.number(),
});
export type DimensionSpread = z.infer<typeof spreadSchema>;

const pointSchema = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  grade: gradeSchema.nullable(),
  dimensions: dimensionScoresSchema,
  gatesClosed: z.array(z.string()).readonly(),
  worth: assetWorthSchema.nullable(),
});
export type PortfolioPoint = z.infer<typeof pointSchema>;

/** All assets of an organisation at a glance; archived ones are left out. */
export const portfolioSchema = z.strictObject({
  assets: count,
  assessed: count,
  /** By value; assets without one are not counted. */
  grades: counted,
  dataGrades: counted,
  persons: counted,
  coverage: counted,
  gatesClosed: counted,
  /** In the order of the model. */
  spreads: z.array(spreadSchema).readonly(),
  /** Those of highest score of the dimension `value`, at most sixty. */
  points: z.array(pointSchema).readonly(),
  /** Those with the highest amounts, at most twenty. */
  worth: z.array(pointSchema).readonly(),
  /** Names of dimensions and gates, as the newest assessment has them. */
  names: z.record(z.string(), textsSchema),
});
export type Portfolio = z.infer<typeof portfolioSchema>;
