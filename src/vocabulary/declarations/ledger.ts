import { z } from 'zod';
import { date, proofs } from './parts.ts';
import { decimal } from './quantity.ts';

/** Categories of cost, in the order of the cost approach: 前期费用, 直接成本, 间接成本, 机会成本, 相关税费. */
export const costCategories = [
  'preliminary',
  'direct',
  'indirect',
  'opportunity',
  'taxes',
] as const;
export type CostCategory = (typeof costCategories)[number];

/** What money was spent on. */
export const costKinds = [
  'acquisition',
  'collection',
  'masking',
  'cleaning',
  'labelling',
  'integration',
  'analysis',
  'visualisation',
  'storage',
  'people',
  'outsourcing',
  'depreciation',
  'rights-verification',
  'quality-assessment',
  'registration',
  'security',
  'other',
] as const;
export type CostKind = (typeof costKinds)[number];

export const entrySchema = z.strictObject({
  id: z.string().min(1),
  date,
  category: z.enum(costCategories),
  kind: z.enum(costKinds),
  description: z.string().optional(),
  amount: decimal,
  /** ISO 4217; that of the ledger where left out. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** Units of the ledger's currency for one of the entry's, on the day of the entry. */
  exchangeRate: decimal.optional(),
  treatment: z.enum(['capitalised', 'expensed']),
  reason: z.string().min(1),
  proofs,
});
export type DeclaredEntry = z.infer<typeof entrySchema>;

/** Value of `assay.ledger`: what was really spent on the asset, apart from any valuation. */
export const ledgerDeclarationSchema = z.strictObject({
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** A CSV or XLSX file beside the contract with more of them, its columns named as in `entries`. */
  file: z.string().optional(),
  entries: z.array(entrySchema).optional(),
  /** The balance-sheet line of which the asset is a part. */
  line: z.enum(['inventories', 'intangible-assets', 'development-expenditure']).optional(),
  amortisation: z
    .strictObject({
      from: date,
      months: z.number().int().positive().max(1200),
      residual: decimal.optional(),
      reason: z.string().optional(),
    })
    .optional(),
  impairments: z
    .array(z.strictObject({ date, amount: decimal, reason: z.string().min(1), proofs }))
    .optional(),
});
export type LedgerDeclaration = z.infer<typeof ledgerDeclarationSchema>;
