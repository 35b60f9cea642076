import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { jobs } from '../../store/tables/jobs.ts';
import type { JobKind } from '../../vocabulary/registry/job.ts';
import { notFound } from '../registry-problems.ts';

export type JobRow = typeof jobs.$inferSelect;

/** Raises `registry.not-found`. */
export async function readJob(tx: Transaction, kind: JobKind, id: string): Promise<JobRow> {
  const [row] = await tx
    .select()
    .from(jobs)
    .where(and(eq(jobs.id, id), eq(jobs.kind, kind)));
  if (row === undefined) throw notFound({ kind, id });
  return row;
}

/** Where a page of jobs begins: after this one. */
export interface JobPlace {
  readonly createdAt: string;
  readonly id: string;
}

/** The newest jobs of a kind. */
export async function listJobs(
  tx: Transaction,
  kind: JobKind,
  { limit, after }: { readonly limit: number; readonly after?: JobPlace | undefined },
): Promise<JobRow[]> {
  const older =
    after === undefined
      ? undefined
      : sql`(${jobs.createdAt}, ${jobs.id}) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`;
  return await tx
    .select()
    .from(jobs)
    .where(and(eq(jobs.kind, kind), older))
    .orderBy(sql`created_at desc`, sql`id desc`)
    .limit(limit);
}

/**
 * Cancels a job: at once where nobody has taken it, else its taker is asked to. What is over stays as it is. Returns
 * whether there was anything to cancel. Raises `registry.not-found`.
 */
export async function cancelJob(
  tx: Transaction,
  kind: JobKind,
  { id, at }: { readonly id: string; readonly at: Date },
): Promise<boolean> {
  await readJob(tx, kind, id);
  const open = and(eq(jobs.id, id), inArray(jobs.state, ['waiting', 'running']));
  const cancelled = await tx
    .update(jobs)
    .set({
      cancelAskedAt: at,
      state: sql`case when state = 'waiting' then 'cancelled' else state end`,
      endedAt: sql`case when state = 'waiting' then ${at.toISOString()}::timestamptz end`,
    })
    .where(open)
    .returning({ id: jobs.id });
  return cancelled.length > 0;
}
