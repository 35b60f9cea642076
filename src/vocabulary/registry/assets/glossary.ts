import { z } from 'zod';
import { textsSchema } from '../../texts-schema.ts';

/** What a word of the business means. */
export const glossaryTermSchema = z.strictObject({
  id: z.uuid(),
  name: textsSchema,
  definition: textsSchema,
  /** Data assets that it is said of, as a whole or of a column. */
  assets: z.int(),
  version: z.int(),
  changedBy: z.uuid(),
  changedAt: z.iso.datetime(),
});
export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;

/** Where a term is used: by an asset as a whole, or by a table or column of it. */
export const termUseSchema = z.strictObject({
  asset: z.strictObject({ id: z.uuid(), name: z.string() }),
  table: z.string().nullable(),
  column: z.string().nullable(),
});
export type TermUse = z.infer<typeof termUseSchema>;

/** At most this many terms and relations are said of one asset. */
export const mostLinks = 200;
