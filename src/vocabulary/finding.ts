import { z } from 'zod';
import { severities } from './codes/severities.ts';
import { rowReferenceSchema } from './row-reference.ts';
import { subjectSchema } from './subject.ts';

export const severitySchema = z.enum(severities);
export type Severity = z.infer<typeof severitySchema>;

export const paramsSchema = z.record(z.string(), z.union([z.string(), z.number()]));
export const phraseSchema = z.strictObject({ code: z.string(), params: paramsSchema });

/** Something a person should look at: a stable code with parameters, never cell content. */
export const findingSchema = z.strictObject({
  code: z.string(),
  severity: severitySchema,
  subject: subjectSchema,
  params: paramsSchema,
  /** How many of how many; the unit is named by the code's text. */
  count: z.number().nonnegative(),
  total: z.number().nonnegative(),
  /** At most twenty positions; `count` says how many there are. */
  rows: z.array(rowReferenceSchema),
  /** Why, where it was inferred, in at most three sentences: names, counts and shares, no content. */
  evidence: z.array(phraseSchema).optional(),
  /** 0 to 1 where the finding was inferred rather than counted. */
  confidence: z.number().min(0).max(1).optional(),
  /** Indicators that this finding lowers. */
  feeds: z.array(z.string()),
  /** The query that counted it, by its id in the report's `queries`. */
  query: z.string().optional(),
});
export type Finding = z.infer<typeof findingSchema>;
