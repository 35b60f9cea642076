import { z } from 'zod';
import { assessmentSourceSchema } from './assessment-run.ts';

export const cadences = ['daily', 'weekly', 'monthly'] as const;
export type Cadence = (typeof cadences)[number];

/** The least change of a comparison that is told; see `changeLevels`. */
export const alertLevels = ['moderate', 'major'] as const;
export type AlertLevel = (typeof alertLevels)[number];

/** When an asset is assessed again by itself, and who is told where it drifted. Days and hours are those of UTC. */
export const scheduleSchema = z
  .strictObject({
    source: assessmentSourceSchema,
    cadence: z.enum(cadences),
    hour: z.int().min(0).max(23),
    /** Weekly: 1–7, Monday first. Monthly: 1–28. Daily: null. */
    day: z.int().min(1).max(28).nullable(),
    active: z.boolean(),
    alertLevel: z.enum(alertLevels),
    /** Points (of 100) that the score has to fall by; null where only the level counts. */
    alertScoreDrop: z.number().min(0.1).max(100).nullable(),
    mutedUntil: z.iso.datetime().nullable(),
    recipients: z.array(z.uuid()).max(20),
  })
  .refine(({ cadence, day }) => (cadence === 'daily') === (day === null), { path: ['day'] })
  .refine(({ cadence, day }) => cadence !== 'weekly' || (day ?? 0) <= 7, { path: ['day'] });
