import { z } from 'zod';
import { date, proofs } from './parts.ts';
import { decimal, quantity } from './quantity.ts';

/** What a valuation takes from people. Amounts are in `currency`, rates and shares 1 for 100 %. */

/** Cash of one period, the first beginning at the valuation date. */
const periods = z.array(quantity).min(1).max(50);

/** Periods one by one, or the first and its yearly growth for as long as the life lasts. */
const forecast = z.union([
  z.strictObject({ periods }),
  z.strictObject({ first: quantity, growth: quantity }),
]);
export type DeclaredForecast = z.infer<typeof forecast>;

const charge = z.strictObject({ asset: z.string(), value: quantity, rateOfReturn: quantity });

/** One variant of the income approach: section 2 of the valuation notes. */
const incomeSchema = z.discriminatedUnion('variant', [
  /** F = R: earnings before interest and tax that the data alone brings. */
  z.strictObject({ variant: z.literal('direct'), earnings: forecast }),
  /** F = revenue × share × (1 − tax) − upkeep. */
  z.strictObject({
    variant: z.literal('split'),
    revenue: forecast,
    share: quantity,
    upkeep: forecast.optional(),
  }),
  /** F = R − Σ fair value × return of the other assets that earn it. */
  z.strictObject({
    variant: z.literal('excess'),
    earnings: forecast,
    charges: z.array(charge).min(1),
    /** Weighted average cost of capital, to hold the returns against. */
    wacc: quantity.optional(),
  }),
  /** F = income with − income without. */
  z.strictObject({ variant: z.literal('incremental'), with: forecast, without: forecast }),
]);
export type DeclaredIncome = z.infer<typeof incomeSchema>;

/** Ceilings of the premia; the measured scores say how much of each is added. */
const discountSchema = z.union([
  z.strictObject({ rate: quantity }),
  z.strictObject({
    riskFree: quantity,
    premia: z.strictObject({
      management: quantity.optional(),
      circulation: quantity.optional(),
      security: quantity.optional(),
      regulatory: quantity.optional(),
    }),
  }),
]);

/** Years from the valuation date; the shortest decides. */
const lifeSchema = z.strictObject({
  legal: quantity.optional(),
  contract: quantity.optional(),
  licence: quantity.optional(),
  technical: quantity.optional(),
  /** Years in which use halves: gives the economic life, or the attrition, never both. */
  halfLife: quantity.optional(),
});

const costApproachSchema = z.discriminatedUnion('method', [
  /** V = C · δ, δ = q · RUL / (RUL + age) · u. */
  z.strictObject({
    method: z.literal('coefficients'),
    /** What it would cost to replace, by category; the cost ledger where left out. */
    replacement: z.record(z.string(), quantity).optional(),
    age: quantity.optional(),
    usage: quantity.optional(),
  }),
  /** V = TC · (1 + R) · U, U = α · β · (1 + l) · (1 − ρ). */
  z.strictObject({
    method: z.literal('guideline-9'),
    replacement: z.record(z.string(), quantity).optional(),
    rateOfReturn: quantity,
    circulation: quantity.optional(),
    volumeShare: quantity.optional(),
    /** Pairwise comparison of the risks, and the risk of each. */
    risk: z.union([
      quantity,
      z.strictObject({
        comparison: z.array(z.array(decimal)).min(1).max(10),
        risks: z.array(z.strictObject({ name: z.string(), risk: quantity })).min(1),
      }),
    ]),
  }),
]);

export type CostApproachDeclaration = z.infer<typeof costApproachSchema>;

export const comparableSchema = z.strictObject({
  id: z.string(),
  price: decimal,
  date: date.optional(),
  source: z.string().optional(),
  /** An asking price is weaker evidence than a deal. */
  kind: z.enum(['deal', 'asking']),
  /** What the price buys: the asset, or one use of it. `asset` where left out. */
  unit: z.enum(['asset', 'use']).optional(),
  rights: z.string().optional(),
  exclusive: z.boolean().optional(),
  quality: decimal.optional(),
  /** Price index at its date. */
  index: decimal.optional(),
  size: decimal.optional(),
  supplyDemand: decimal.optional(),
  other: decimal.optional(),
  category: z.string().optional(),
  updateFrequency: z.string().optional(),
  proofs,
});
export type DeclaredComparable = z.infer<typeof comparableSchema>;

const marketSchema = z.strictObject({
  /** A CSV or XLSX file beside the contract with more of them, its columns named as in `comparables`. */
  file: z.string().optional(),
  comparables: z.array(comparableSchema).optional(),
  /** Uses that are expected over the remaining life: turns prices of one use into a value. */
  uses: quantity.optional(),
  /** The own category and frequency of update, in the words of the comparables. */
  category: z.string().optional(),
  updateFrequency: z.string().optional(),
  /** Price index at the valuation date. */
  index: decimal.optional(),
  /** Own size in the unit of the comparables; the number of rows where left out. */
  size: decimal.optional(),
  /** b of k_capacity = (own size / its size)^b, between 0 and 1. */
  capacityExponent: decimal.optional(),
});

export type MarketDeclaration = z.infer<typeof marketSchema>;

/** Laney's six measures; each is calculated where all its inputs are given. */
const laneySchema = z.strictObject({
  availabilityElsewhere: quantity.optional(),
  lifeCycle: quantity.optional(),
  relevance: z.array(z.strictObject({ process: z.string(), relevance: quantity })).optional(),
  performance: z
    .strictObject({ with: quantity, control: quantity, horizon: quantity, period: quantity })
    .optional(),
  cost: z
    .strictObject({
      expense: quantity,
      attribution: quantity,
      horizon: quantity,
      period: quantity,
      lost: quantity.optional(),
    })
    .optional(),
  market: z
    .strictObject({ exclusivePrice: quantity, partners: quantity, premium: quantity })
    .optional(),
  economic: z
    .strictObject({
      with: quantity,
      control: quantity,
      acquire: quantity,
      administer: quantity,
      apply: quantity,
      horizon: quantity,
      period: quantity,
    })
    .optional(),
});

export type LaneyDeclaration = z.infer<typeof laneySchema>;

const weight = z.strictObject({ weight: decimal, reason: z.string().min(1) });

export const valueTypes = ['market-value', 'value-in-use', 'investment-value'] as const;

/** Value of `assay.valuation`: everything that a valuation needs and data cannot tell. */
export const valuationDeclarationSchema = z.strictObject({
  purpose: z.string().optional(),
  valueType: z.enum(valueTypes).optional(),
  date: date.optional(),
  /** ISO 4217; `CNY` where left out. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  rightsScope: z.string().optional(),
  client: z.string().optional(),
  users: z.array(z.string()).optional(),
  convention: z.enum(['mid-year', 'year-end']).optional(),
  prices: z.enum(['nominal', 'real']).optional(),
  /** Rate of income tax; cash and rate are after tax where it is given. */
  tax: quantity.optional(),
  taxAmortisation: z.strictObject({ years: decimal }).optional(),
  discount: discountSchema.optional(),
  life: lifeSchema.optional(),
  /** Let the use of the data decay by `life.halfLife` instead of ending the life by it. */
  attrition: z.boolean().optional(),
  terminalGrowth: quantity.optional(),
  income: incomeSchema.optional(),
  cost: costApproachSchema.optional(),
  market: marketSchema.optional(),
  laney: laneySchema.optional(),
  /** The one place where quality enters; the cost approach where left out. */
  qualityIn: z.enum(['cost', 'market', 'income']).optional(),
  /** Risks enter the rate, or the cash of the forecast; never both. */
  riskIn: z.enum(['rate', 'cash']).optional(),
  weights: z
    .strictObject({ income: weight.optional(), cost: weight.optional(), market: weight.optional() })
    .optional(),
  rejected: z.array(z.strictObject({ approach: z.string(), reason: z.string().min(1) })).optional(),
  correlations: z
    .array(z.strictObject({ between: z.array(z.string()).length(2), rank: decimal }))
    .optional(),
  scenarios: z
    .array(z.strictObject({ name: z.string().min(1), set: z.record(z.string(), decimal) }))
    .optional(),
  /** Income that several assets earn together, by the contract ids of those it needs. */
  useCases: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        income: quantity,
        needs: z.array(z.string()).min(1),
      }),
    )
    .optional(),
  draws: z.number().int().min(10_000).max(1_000_000).optional(),
  seed: z.number().int().nonnegative().optional(),
});
export type ValuationDeclaration = z.infer<typeof valuationDeclarationSchema>;
