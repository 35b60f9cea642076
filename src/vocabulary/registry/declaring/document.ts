import { z } from 'zod';

/** A file that was attached as evidence; its content is asked for by itself. */
export const documentRecordSchema = z.strictObject({
  id: z.uuid(),
  assetId: z.uuid().nullable(),
  /** What the versions of one document have in common. */
  lineage: z.uuid(),
  version: z.number().int(),
  name: z.string(),
  /** As the content shows, not as the sender said. */
  mediaType: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  uploadedBy: z.uuid(),
  uploadedAt: z.iso.datetime(),
});
export type DocumentRecord = z.infer<typeof documentRecordSchema>;
