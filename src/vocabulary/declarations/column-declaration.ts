import { z } from 'zod';
import { dataGrades } from '../codes/data-grades.ts';
import { sensitiveCategories } from '../codes/sensitive-categories.ts';

/** Value of the `assay` custom property of a property (a column). */
export const columnDeclarationSchema = z.strictObject({
  /** Id of the semantic type of the values, where a person says so; detectors give way to it. */
  semanticType: z.string().optional(),
  /** Name of the data element or data standard that the column is bound to. */
  dataElement: z.string().optional(),
  /** Authoritative code list that the values must be in, by its semantic type or name. */
  codeList: z.string().optional(),
  personal: z
    .strictObject({
      verdict: z.enum(['confirmed', 'rejected']),
      by: z.string(),
      sensitive: z.array(z.enum(sensitiveCategories)).optional(),
    })
    .optional(),
  /** `none` says that there is no legal basis. */
  legalBasis: z.string().optional(),
  confirmedGrade: z.enum(dataGrades).optional(),
  confirmedBy: z.string().optional(),
  /** How values are protected at rest. */
  protection: z.enum(['none', 'masked', 'encrypted', 'tokenised']).optional(),
  /** Whether a security rule requires them to be. */
  protectionRequired: z.boolean().optional(),
  glossaryTerm: z.string().optional(),
  /** True where the same field can be had from public or commercial sources. */
  availableElsewhere: z.boolean().optional(),
  /** Upstream columns, and the process between. */
  upstream: z.array(z.string()).optional(),
  process: z.string().optional(),
  /** Leave the column out of outlier and format judgements. */
  freeText: z.boolean().optional(),
});
export type ColumnDeclaration = z.infer<typeof columnDeclarationSchema>;
