import { z } from 'zod';
import { mostSampleRows } from '../../codes/sample-rows.ts';

/** Of a request for masked rows. `refused`, `expired` and `withdrawn` are ends. */
export const sampleStates = [
  'asked',
  'granted',
  'refused',
  'given',
  'expired',
  'withdrawn',
] as const;
export type SampleState = (typeof sampleStates)[number];

/** What people do about such a request. */
export type SampleEvent = 'ask' | 'grant' | 'refuse' | 'give' | 'withdraw';

/** A wish to see masked rows of a table, and what became of it. */
export const sampleRequestSchema = z.strictObject({
  id: z.uuid(),
  assetId: z.uuid(),
  table: z.string(),
  rows: z.int().min(1).max(mostSampleRows),
  /** `assay sample --seed`: chosen by the registry, so that nobody chooses the rows. */
  seed: z.int(),
  purpose: z.string(),
  state: z.enum(sampleStates),
  askedBy: z.uuid(),
  askedAt: z.iso.datetime(),
  decidedBy: z.uuid().nullable(),
  decidedAt: z.iso.datetime().nullable(),
  note: z.string().nullable(),
  sha256: z.string().nullable(),
  givenBy: z.uuid().nullable(),
  givenAt: z.iso.datetime().nullable(),
  /** When what was given is removed. */
  expiresAt: z.iso.datetime().nullable(),
  version: z.int(),
  /** Who looked, the newest first. */
  views: z.array(z.strictObject({ viewedBy: z.uuid(), viewedAt: z.iso.datetime() })),
});
export type SampleRequest = z.infer<typeof sampleRequestSchema>;
