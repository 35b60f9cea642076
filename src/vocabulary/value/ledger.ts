import { z } from 'zod';
import { costCategories, costKinds } from '../declarations/ledger.ts';
import { phraseSchema } from '../finding.ts';
import { digitsSchema, moneySchema } from './money.ts';

const documentReferenceSchema = z.strictObject({ path: z.string(), sha256: z.string() });

/** The cost ledger of one asset as it is reported; amounts are in its currency, rounded to its cents. */
export const ledgerReportSchema = z.strictObject({
  currency: z.string(),
  /** The last day that it covers: the day that the assessment calls today. */
  asOf: z.string(),
  line: z.enum(['inventories', 'intangible-assets', 'development-expenditure']).optional(),
  /** The file beside the contract that entries were read from. */
  file: documentReferenceSchema.optional(),
  entries: z.array(
    z.strictObject({
      id: z.string(),
      date: z.string(),
      category: z.enum(costCategories),
      kind: z.enum(costKinds),
      description: z.string().optional(),
      amount: moneySchema,
      /** In the currency of the ledger. */
      booked: digitsSchema,
      treatment: z.enum(['capitalised', 'expensed']),
      reason: z.string(),
      /** None: the entry is stated, not proven. */
      documents: z.array(documentReferenceSchema),
      declaration: z.string(),
    }),
  ),
  totals: z.strictObject({
    byCategory: z.record(z.string(), digitsSchema),
    capitalised: digitsSchema,
    expensed: digitsSchema,
    /** Of all entries, proven by a document with its hash. */
    proven: digitsSchema,
    total: digitsSchema,
  }),
  /** One line a month or year: opening + additions − amortisation − impairment = closing. */
  schedule: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      opening: digitsSchema,
      additions: digitsSchema,
      amortisation: digitsSchema,
      impairment: digitsSchema,
      closing: digitsSchema,
      expensed: digitsSchema,
    }),
  ),
  /** At `asOf`: gross, accumulated amortisation, accumulated impairment, carrying amount. */
  carrying: z.strictObject({
    gross: digitsSchema,
    amortised: digitsSchema,
    impaired: digitsSchema,
    net: digitsSchema,
  }),
  /** What the notes to the accounts ask for, one line each: its words, its amount. */
  disclosures: z.array(z.strictObject({ text: phraseSchema, amount: digitsSchema.optional() })),
  /** What a reader has to know of it, such as an entry without document. */
  notes: z.array(phraseSchema),
});
export type LedgerReport = z.infer<typeof ledgerReportSchema>;
