import { z } from 'zod';
import { phraseSchema } from '../finding.ts';
import { digitsSchema } from './money.ts';

/**
 * A calculation is a tree of steps that three readers share: the engine evaluates it in decimals,
 * the simulation in binary64 over many draws, and the workbook prints it as formulas. Whatever one
 * of them can do, all can: the operations are those of a spreadsheet.
 */

/** `median`, `sum`, `min` and `max` take any number of operands, `ln`, `exp` and `negate` one. */
export const operations = [
  'add',
  'subtract',
  'multiply',
  'divide',
  'power',
  'exp',
  'ln',
  'negate',
  'sum',
  'min',
  'max',
  'median',
] as const;
export type Operation = (typeof operations)[number];

/** A step by its id, a number by its digits, or an operation on further ones. */
export type Expression =
  | { readonly step: string }
  | { readonly number: string }
  | { readonly operation: Operation; readonly of: readonly Expression[] };

export const expressionSchema: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    z.strictObject({ step: z.string() }),
    z.strictObject({ number: digitsSchema }),
    z.strictObject({ operation: z.enum(operations), of: z.array(expressionSchema).min(1) }),
  ]),
);

/** `money` is in the currency of the valuation, `ratio` 1 for 100 %, `years` and `index` plain. */
export const units = ['money', 'ratio', 'years', 'index', 'count'] as const;
export type Unit = (typeof units)[number];

/** How a number that people state is spread around its most likely value. */
export const spreadSchema = z.strictObject({
  /** `lognormal` reads low and high as P10 and P90, the other two as the ends. */
  distribution: z.enum(['triangular', 'pert', 'lognormal']),
  low: digitsSchema,
  high: digitsSchema,
});
export type Spread = z.infer<typeof spreadSchema>;

/** Where an input comes from: one click from any number. */
export const sourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('declared'),
    /** Path in the contract, as in `assay.valuation.income.share`. */
    path: z.string(),
    /** What the person gave as the source, with its date and name. */
    text: z.string().optional(),
    date: z.string().optional(),
    by: z.string().optional(),
    /** Documents with their SHA-256 that support it. */
    documents: z.array(z.strictObject({ path: z.string(), sha256: z.string() })).optional(),
  }),
  z.strictObject({
    kind: z.literal('measured'),
    /** The indicator or dimension whose score it is, and facts of the evidence register. */
    of: z.string(),
    evidence: z.array(z.string()),
  }),
  /** A choice of Assay's or of the settings, with its reason. */
  z.strictObject({ kind: z.literal('chosen'), reason: phraseSchema }),
]);
export type Source = z.infer<typeof sourceSchema>;

export const stepSchema = z.strictObject({
  /** Dotted, as in `income.rate`; steps of a year end in its number. */
  id: z.string(),
  /** What it is, in full: row and column of its place may say only what tells it from its neighbours. */
  label: phraseSchema,
  unit: z.enum(units),
  /** At full precision; rounding is for those who print. */
  value: digitsSchema,
  /** How it follows from other steps, which stand before it; left out for inputs. */
  formula: expressionSchema.optional(),
  source: sourceSchema.optional(),
  spread: spreadSchema.optional(),
  /** Where it stands: the working paper, its row and, in a table of several columns, its column. */
  place: z.strictObject({
    paper: phraseSchema,
    row: phraseSchema,
    column: phraseSchema.optional(),
  }),
});
export type Step = z.infer<typeof stepSchema>;

/** Steps in an order in which each follows those it is calculated from. */
export const calculationSchema = z.strictObject({ steps: z.array(stepSchema) });
export type Calculation = z.infer<typeof calculationSchema>;
