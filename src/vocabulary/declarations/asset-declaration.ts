import { z } from 'zod';
import { dataGrades } from '../codes/data-grades.ts';
import { personalSchema, securitySchema } from './duties.ts';
import { ledgerDeclarationSchema } from './ledger.ts';
import { catalogueSchema, managementSchema } from './management.ts';
import { date, proofs } from './parts.ts';
import { registrationFormSchema } from './registration-form.ts';
import { documentSchema, rightsSchema } from './rights.ts';
import { valuationDeclarationSchema } from './valuation.ts';
import { costSchema, valueSchema } from './worth.ts';

/**
 * What people declare about a data asset, typed. ODCS has its own fields for a part of it; the
 * rest stands in `customProperties` named `assay`, whose value is validated by
 * `assetDeclarationSchema` (contract level), `tableDeclarationSchema` (schema object) and
 * `columnDeclarationSchema` (property). Everything is optional: an absent answer is no evidence,
 * never a zero.
 */

/** Value of the `assay` custom property of a contract. */
export const assetDeclarationSchema = z.strictObject({
  documents: z.array(documentSchema).optional(),
  rights: rightsSchema.optional(),
  confirmedGrade: z
    .strictObject({ grade: z.enum(dataGrades), by: z.string(), date, proofs })
    .optional(),
  personal: personalSchema.optional(),
  security: securitySchema.optional(),
  management: managementSchema.optional(),
  catalogue: catalogueSchema.optional(),
  value: valueSchema.optional(),
  registrationForm: registrationFormSchema.optional(),
  costs: z.array(costSchema).optional(),
  ledger: ledgerDeclarationSchema.optional(),
  valuation: valuationDeclarationSchema.optional(),
});
export type AssetDeclaration = z.infer<typeof assetDeclarationSchema>;
