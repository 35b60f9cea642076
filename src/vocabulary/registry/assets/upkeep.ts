import { z } from 'zod';
import { dataGrades } from '../../codes/data-grades.ts';
import { textsSchema } from '../../texts-schema.ts';
import { relationKinds } from './relation-kinds.ts';

/** A data grade that somebody decided in the registry, and why. */
export const decidedGradeSchema = z.strictObject({
  grade: z.enum(dataGrades),
  reason: z.string(),
  decidedBy: z.uuid(),
  decidedAt: z.iso.datetime(),
});

/** A term as an asset names it. */
export const linkedTermSchema = z.strictObject({
  term: z.uuid(),
  name: textsSchema,
  definition: textsSchema,
  /** Null where it is said of the whole asset. */
  table: z.string().nullable(),
  column: z.string().nullable(),
});
export type LinkedTerm = z.infer<typeof linkedTermSchema>;

/** How an asset stands to another; `said` on which of the two pages, and so which way it reads. */
export const assetRelationSchema = z.strictObject({
  kind: z.enum(relationKinds),
  said: z.enum(['here', 'there']),
  other: z.strictObject({ id: z.uuid(), name: z.string() }),
});
export type AssetRelation = z.infer<typeof assetRelationSchema>;

/** What people keep of an asset in the catalogue, beside what its assessments say. */
export const assetUpkeepSchema = z.strictObject({
  /** Of the asset: what a change is decided on, as its ETag. */
  version: z.int(),
  tags: z.array(z.string()).readonly(),
  owner: z.string().nullable(),
  steward: z.uuid().nullable(),
  grade: z.strictObject({
    inForce: z.enum(dataGrades).nullable(),
    /** What the newest assessment proposes. */
    proposal: z.enum(dataGrades).nullable(),
    decided: decidedGradeSchema.nullable(),
  }),
  terms: z.array(linkedTermSchema).readonly(),
  relations: z.array(assetRelationSchema).readonly(),
});
export type AssetUpkeep = z.infer<typeof assetUpkeepSchema>;
