import { z } from 'zod';
import { changeLevels } from '../../change-level.ts';
import { assessmentRunSchema, assessmentSourceSchema } from './assessment-run.ts';

const cadences = ['daily', 'weekly', 'monthly'] as const;
export type Cadence = (typeof cadences)[number];

/** The least change of a comparison that is told; see `changeLevels`. */
const alertLevels = ['moderate', 'major'] as const;
export type AlertLevel = (typeof alertLevels)[number];

/** When an asset is assessed again by itself, and who is told where it drifted. Days and hours are those of UTC. */
export const scheduleSchema = z.strictObject({
  source: assessmentSourceSchema,
  cadence: z.enum(cadences),
  hour: z.int().min(0).max(23),
  /** Weekly: 1–7, Monday first (8 is Monday again). Monthly: 1–28. Daily: of no matter. */
  day: z.int().min(1).max(28),
  active: z.boolean(),
  alertLevel: z.enum(alertLevels),
  /** Points (of 100) that the score has to fall by to be told, whatever the level; null where only the level counts. */
  alertScoreDrop: z.number().min(0.1).max(100).nullable(),
  /** Nobody is told before then; assessed it is all the same. */
  mutedUntil: z.iso.datetime().nullable(),
  /** Members who get a letter. */
  recipients: z.array(z.uuid()).max(20),
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** A drift that was told. */
export const driftToldSchema = z.strictObject({
  at: z.iso.datetime(),
  level: z.enum(changeLevels),
  /** The assessments that were compared. */
  before: z.uuid(),
  after: z.uuid(),
  scoreBefore: z.number().nullable(),
  scoreAfter: z.number().nullable(),
});
export type DriftTold = z.infer<typeof driftToldSchema>;

/** A schedule in the list of all: with what became of it last. */
export const scheduleLineSchema = z.strictObject({
  asset: z.strictObject({ id: z.uuid(), name: z.string() }),
  schedule: scheduleSchema,
  version: z.int(),
  nextAt: z.iso.datetime(),
  lastRun: assessmentRunSchema.nullable(),
  driftTold: driftToldSchema.nullable(),
});
export type ScheduleLine = z.infer<typeof scheduleLineSchema>;
