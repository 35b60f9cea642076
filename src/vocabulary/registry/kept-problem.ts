import { z } from 'zod';

const textsSchema = z.strictObject({ en: z.string(), zh: z.string() });

/** A problem that is told to whoever looks later: with its words, as a report keeps its own. */
export const keptProblemSchema = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  texts: textsSchema,
  remedy: textsSchema,
});
export type KeptProblem = z.infer<typeof keptProblemSchema>;
