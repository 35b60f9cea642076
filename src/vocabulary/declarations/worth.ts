import { z } from 'zod';
import { amount, date, proofs } from './parts.ts';

/** Use, return, demand, scarcity and life. */
export const valueSchema = z.strictObject({
  /** Distinct consumers in the 90 days before `asOf`, and the target. */
  consumers90Days: amount.optional(),
  useCases: z.array(z.string()).optional(),
  downstream: z.array(z.strictObject({ name: z.string(), criticality: amount })).optional(),
  /** Income, verified saving and running cost over the same year, one currency. */
  income: amount.optional(),
  saving: amount.optional(),
  runningCost: amount.optional(),
  returnProofs: proofs,
  scenarioStage: z.enum(['idea', 'pilot', 'production', 'contracted']).optional(),
  scenarioProofs: proofs,
  demand: z
    .strictObject({ first: amount, last: amount, years: z.number().positive(), proofs })
    .optional(),
  /** Lawful suppliers that could replace the asset; leave out where nobody has searched. */
  substituteSuppliers: z.number().int().nonnegative().optional(),
  exclusivityProofs: proofs,
  remainingLifeMonths: amount.optional(),
  ageMonths: amount.optional(),
});

/** What it cost to get and make the data. */
export const costSchema = z.strictObject({
  /** As in `collection`, `purchase`, `cleaning`, `labelling`, `storage`, `staff`. */
  kind: z.string().min(1),
  amount,
  currency: z.string().optional(),
  from: date.optional(),
  to: date.optional(),
  proofs,
});
