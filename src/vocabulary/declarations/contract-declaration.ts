import { z } from 'zod';
import { assetDeclarationSchema } from './asset-declaration.ts';
import { columnDeclarationSchema } from './column-declaration.ts';
import { date } from './parts.ts';
import { tableDeclarationSchema } from './table-declaration.ts';

/**
 * The fields of a contract that people answer in the registry, by their paths in it: those of the Open Data Contract
 * Standard (v3.1), and under `assay` what it has no field for. Strict where reading a contract is tolerant: what is
 * typed into a form can be put right at once.
 */

const line = z.string().trim().min(1).max(1000);
const lines = z.string().trim().min(1).max(20_000);

const memberSchema = z.strictObject({
  username: line,
  name: line.optional(),
  /** `owner` counts as the responsible party. */
  role: line.optional(),
  dateIn: date.optional(),
  dateOut: date.optional(),
});

const roleSchema = z.strictObject({
  role: line,
  description: lines.optional(),
  access: line.optional(),
  firstLevelApprovers: line.optional(),
  secondLevelApprovers: line.optional(),
});

const serviceLevelSchema = z.strictObject({
  /** As in `latency`, `frequency`, `retention`, `availability`. */
  property: line,
  value: z.union([z.number(), line]),
  unit: line.optional(),
  /** Table, or table and column, that it is agreed for. */
  element: line.optional(),
});

const supportSchema = z.strictObject({
  channel: line,
  url: z.url().max(2000).optional(),
  description: lines.optional(),
  tool: line.optional(),
  scope: line.optional(),
});

const priceSchema = z.strictObject({
  priceAmount: z.number().nonnegative(),
  priceCurrency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  priceUnit: line.optional(),
});

const customPropertySchema = z.strictObject({
  /** What begins with `assay` has fields of its own. */
  property: line.regex(/^(?!assay(\.|$))/),
  value: z.union([z.boolean(), z.number(), lines]),
});

/** What is declared of an asset as a whole. */
export const contractDeclarationSchema = z.strictObject({
  name: line.optional(),
  domain: line.optional(),
  tags: z.array(line).max(100).optional(),
  description: z
    .strictObject({
      purpose: lines.optional(),
      usage: lines.optional(),
      limitations: lines.optional(),
    })
    .optional(),
  team: z.array(memberSchema).max(200).optional(),
  roles: z.array(roleSchema).max(200).optional(),
  slaProperties: z.array(serviceLevelSchema).max(200).optional(),
  support: z.array(supportSchema).max(50).optional(),
  price: priceSchema.optional(),
  customProperties: z.array(customPropertySchema).max(200).optional(),
  assay: assetDeclarationSchema.optional(),
});

/** What is declared of one of its tables. */
export const tableFieldsSchema = z.strictObject({
  description: lines.optional(),
  businessName: line.optional(),
  assay: tableDeclarationSchema.optional(),
});

/** What is declared of one of its columns. */
export const columnFieldsSchema = z.strictObject({
  description: lines.optional(),
  businessName: line.optional(),
  classification: line.optional(),
  criticalDataElement: z.boolean().optional(),
  transformSourceObjects: z.array(line).max(100).optional(),
  transformLogic: lines.optional(),
  assay: columnDeclarationSchema.optional(),
});
