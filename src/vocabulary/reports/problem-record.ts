import { z } from 'zod';
import { paramsSchema } from '../finding.ts';

export const whereSchema = z.strictObject({
  file: z.string().optional(),
  sheet: z.string().optional(),
  line: z.number().int().optional(),
  column: z.number().int().optional(),
  byte: z.number().int().optional(),
  path: z.string().optional(),
});

/** A problem as it is kept: rendered from `words` in either language. */
export const problemRecordSchema = z.strictObject({
  code: z.string(),
  params: paramsSchema,
  where: whereSchema,
});
