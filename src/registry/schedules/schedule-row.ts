import { and, asc, desc, eq, lte } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assets } from '../../store/tables/assets.ts';
import { jobs } from '../../store/tables/jobs.ts';
import { assessmentSchedules } from '../../store/tables/schedules.ts';
import {
  type DriftTold,
  type Schedule,
  type ScheduleLine,
  scheduleSchema,
} from '../../vocabulary/registry/assets/schedule.ts';
import { changedMeanwhile } from '../registry-problems.ts';

/** A schedule as it stands; version 0 where there is none yet. */
export interface KeptSchedule {
  readonly schedule: Schedule | undefined;
  readonly version: number;
  readonly nextAt: Date | undefined;
}

export async function readSchedule(tx: Transaction, assetId: string): Promise<KeptSchedule> {
  const [row] = await tx
    .select()
    .from(assessmentSchedules)
    .where(eq(assessmentSchedules.assetId, assetId))
    .for('update');
  if (row === undefined) return { schedule: undefined, version: 0, nextAt: undefined };
  return { schedule: scheduleOf(row), version: row.version, nextAt: row.nextAt };
}

/** Writes a schedule over the version that it was decided on; returns the new one. Raises `registry.changed-meanwhile`. */
export async function keepSchedule(
  tx: Transaction,
  schedule: Schedule,
  of: {
    readonly organisation: string;
    readonly account: string;
    readonly assetId: string;
    readonly expected: number;
    readonly nextAt: Date;
    readonly at: Date;
  },
): Promise<number> {
  const { version } = await readSchedule(tx, of.assetId);
  if (version !== of.expected) throw changedMeanwhile({ kind: 'schedule', version });
  const { mutedUntil, recipients, ...plain } = schedule;
  const row = {
    ...plain,
    recipients: [...recipients],
    mutedUntil: mutedUntil === null ? null : new Date(mutedUntil),
    nextAt: of.nextAt,
    version: version + 1,
    changedBy: of.account,
    changedAt: of.at,
  };
  const { organisation: organisationId, assetId } = of;
  await tx
    .insert(assessmentSchedules)
    .values({ organisationId, assetId, ...row })
    .onConflictDoUpdate({
      target: [assessmentSchedules.organisationId, assessmentSchedules.assetId],
      set: row,
    });
  return version + 1;
}

const due = (at: Date) =>
  and(eq(assessmentSchedules.active, true), lte(assessmentSchedules.nextAt, at));

/** Organisations with a schedule that is due; for the clerk. */
export async function organisationsWithDue(tx: Transaction, at: Date): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: assessmentSchedules.organisationId })
    .from(assessmentSchedules)
    .where(due(at));
  return rows.map(({ id }) => id).toSorted();
}

/** Schedules that are due, passing over those that another server enters. */
export async function takeDue(
  tx: Transaction,
  at: Date,
): Promise<{ readonly assetId: string; readonly schedule: Schedule }[]> {
  const rows = await tx
    .select()
    .from(assessmentSchedules)
    .where(due(at))
    .orderBy(asc(assessmentSchedules.nextAt), asc(assessmentSchedules.assetId))
    .limit(100)
    .for('update', { skipLocked: true });
  return rows.map((row) => ({ assetId: row.assetId, schedule: scheduleOf(row) }));
}

/** Keeps what a schedule asked for, and when it is due again: what was missed meanwhile is not made up one by one. */
export async function moveOn(
  tx: Transaction,
  assetId: string,
  to: { readonly nextAt: Date; readonly lastJobId: string },
): Promise<void> {
  await tx.update(assessmentSchedules).set(to).where(eq(assessmentSchedules.assetId, assetId));
}

/** Keeps what people were told of. */
export async function keepDriftTold(
  tx: Transaction,
  assetId: string,
  driftTold: DriftTold,
): Promise<void> {
  const own = eq(assessmentSchedules.assetId, assetId);
  await tx.update(assessmentSchedules).set({ driftTold }).where(own);
}

/** A schedule with its asset and the job that it asked for last. */
export interface ListedSchedule extends Omit<ScheduleLine, 'lastRun'> {
  readonly lastJob: typeof jobs.$inferSelect | null;
}

/** Schedules, the next due first, those that rest at the end. */
export async function listSchedules(
  tx: Transaction,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<ListedSchedule[]> {
  const rows = await tx
    .select({ schedule: assessmentSchedules, name: assets.name, lastJob: jobs })
    .from(assessmentSchedules)
    .innerJoin(assets, eq(assets.id, assessmentSchedules.assetId))
    .leftJoin(jobs, eq(jobs.id, assessmentSchedules.lastJobId))
    .orderBy(
      desc(assessmentSchedules.active),
      asc(assessmentSchedules.nextAt),
      asc(assessmentSchedules.assetId),
    )
    .limit(limit)
    .offset(offset);
  return rows.map(({ schedule: row, name, lastJob }) => ({
    asset: { id: row.assetId, name },
    schedule: scheduleOf(row),
    version: row.version,
    nextAt: row.nextAt.toISOString(),
    driftTold: row.driftTold,
    lastJob,
  }));
}

function scheduleOf(row: typeof assessmentSchedules.$inferSelect): Schedule {
  const { source, cadence, hour, active, alertLevel, alertScoreDrop, recipients } = row;
  return scheduleSchema.parse({
    source,
    cadence,
    hour,
    day: row.day ?? 1,
    active,
    alertLevel,
    alertScoreDrop,
    recipients,
    mutedUntil: row.mutedUntil?.toISOString() ?? null,
  });
}
