import { z } from 'zod';
import { gradeSchema } from '../../assessment.ts';
import { dataGrades } from '../../codes/data-grades.ts';
import { textsSchema } from '../../texts-schema.ts';
import { dimensionScoresSchema } from './portfolio.ts';

/** An asset as lists show it: what identifies it, and what its newest assessment says. */
export const assetRecordSchema = z.strictObject({
  id: z.uuid(),
  key: z.string(),
  name: z.string(),
  description: z.string(),
  responsible: z.string().nullable(),
  tags: z.array(z.string()).readonly(),
  dataGrade: z.enum(dataGrades).nullable(),
  grade: gradeSchema.nullable(),
  score: z.number().min(0).max(100).nullable(),
  /** Day that the newest assessment is as of: an ISO date. */
  assessedOn: z.string().nullable(),
  /** Share of the weight that has evidence, 0–1. */
  coverage: z.number().nullable(),
  /** Score of each dimension by its id. */
  dimensions: dimensionScoresSchema,
  version: z.number().int(),
  changedAt: z.iso.datetime(),
});
export type AssetRecord = z.infer<typeof assetRecordSchema>;

/** One assessment in the history of an asset. */
export const assessmentRecordSchema = z.strictObject({
  id: z.uuid(),
  assetId: z.uuid(),
  asOf: z.string(),
  /** Id and version of the assessment model. */
  model: z.string(),
  grade: gradeSchema.nullable(),
  score: z.number().nullable(),
  coverage: z.number().nullable(),
  fingerprint: z.string().nullable(),
  contractSha256: z.string().nullable(),
  reportSha256: z.string(),
  createdAt: z.iso.datetime(),
  createdBy: z.uuid().nullable(),
});
export type AssessmentRecord = z.infer<typeof assessmentRecordSchema>;

/** What lists can be narrowed by. Values of one facet are alternatives; facets narrow each other. */
export const assetFacets = [
  'grade',
  'dataGrade',
  'responsible',
  'tag',
  'term',
  'coverage',
  'weak',
  'gate',
  'persons',
] as const;
export type AssetFacet = (typeof assetFacets)[number];
export type AssetFilters = Readonly<Partial<Record<AssetFacet, readonly string[]>>>;

/** `relevance` needs a query; where a query finds very much, the list is by name and says so. */
export const assetOrders = ['relevance', 'name', 'score', 'changed'] as const;
export type AssetOrder = (typeof assetOrders)[number];

export const facetCountSchema = z.strictObject({
  value: z.string(),
  count: z.number().int(),
  /** What it is called, where the value is an id. */
  name: textsSchema.optional(),
});
export type FacetCount = z.infer<typeof facetCountSchema>;
export const assetFacetsSchema = z.strictObject({
  /** Assets that were found, all of which are counted. */
  counted: z.number().int(),
  /** Most frequent first, at most fifty values; each facet is counted without its own filter. */
  facets: z.partialRecord(z.enum(assetFacets), z.array(facetCountSchema).readonly()),
});
export type AssetFacetCounts = z.infer<typeof assetFacetsSchema>;
