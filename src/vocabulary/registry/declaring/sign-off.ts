import { z } from 'zod';

export const signOffSchema = z.strictObject({
  id: z.uuid(),
  signedBy: z.uuid(),
  signedAt: z.iso.datetime(),
  reportSha256: z.string(),
  note: z.string().nullable(),
  withdrawnAt: z.iso.datetime().nullable(),
  /** Who took it back; null where a newer assessment did, or nobody. */
  withdrawnBy: z.uuid().nullable(),
});
export type SignOff = z.infer<typeof signOffSchema>;

/** Persons who have to stand for an assessment. */
export const signaturesNeeded = 2;

export const signOffStateSchema = z.strictObject({
  /** Two persons stand for it. */
  signed: z.boolean(),
  needed: z.literal(signaturesNeeded),
  /** Those withdrawn are among them; the first signed first. */
  items: z.array(signOffSchema),
  /** What the one who asks may do. */
  possible: z.enum(['sign', 'withdraw']).nullable(),
});
export type SignOffState = z.infer<typeof signOffStateSchema>;
