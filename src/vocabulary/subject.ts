import { z } from 'zod';

/** What a number, a fact or a finding is about. Levels roll up: column, table, asset, portfolio. */
export const subjectSchema = z.strictObject({
  asset: z.string().optional(),
  table: z.string().optional(),
  column: z.string().optional(),
});
export type Subject = z.infer<typeof subjectSchema>;

export const levels = ['column', 'table', 'asset', 'portfolio'] as const;
export type Level = (typeof levels)[number];
