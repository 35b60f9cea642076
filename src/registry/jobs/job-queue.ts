import { and, asc, eq, inArray, lte } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { jobs } from '../../store/tables/jobs.ts';
import type { JobKind } from '../../vocabulary/registry/job.ts';
import type { KeptProblem } from '../../vocabulary/registry/kept-problem.ts';

const open = ['waiting', 'running'] as const;

/** Work to be done, and for whom. */
export interface NewJob {
  readonly organisation: string;
  readonly kind: JobKind;
  readonly payload: unknown;
  /** Absent where the system asks by itself. */
  readonly account?: string | undefined;
  readonly at: Date;
}

/** Writes a job with whatever else its transaction writes; returns its id. It is taken once that is committed. */
export async function addJob(tx: Transaction, of: NewJob): Promise<string> {
  const { organisation: organisationId, account: requestedBy = null, kind, payload, at } = of;
  const [made] = await tx
    .insert(jobs)
    .values({ organisationId, kind, payload, requestedBy, dueAt: at, createdAt: at })
    .returning({ id: jobs.id });
  if (made === undefined) throw new Error('bug: a job was written and not returned');
  return made.id;
}

/** A job in the hands of one taker, until its lease ends. */
export interface TakenJob {
  readonly id: string;
  readonly organisation: string;
  readonly kind: JobKind;
  readonly payload: unknown;
  readonly account: string | undefined;
  /** This one included; a taker whose lease ended is told from its successor by it. */
  readonly attempts: number;
}

/** Organisations with a job to be taken, the longest waiting first; for the clerk. */
export async function organisationsWithJobs(tx: Transaction, at: Date): Promise<string[]> {
  const rows = await tx
    .select({ id: jobs.organisationId })
    .from(jobs)
    .where(and(inArray(jobs.state, open), lte(jobs.dueAt, at)))
    .orderBy(asc(jobs.dueAt))
    .limit(1000);
  return [...new Set(rows.map(({ id }) => id))];
}

/**
 * Takes the job of an organisation that waited longest, passing over one that another server takes. It is due again at
 * `until`: what a crash cut off is taken again then. Undefined where there is none.
 */
export async function takeJob(
  tx: Transaction,
  { at, until }: { readonly at: Date; readonly until: Date },
): Promise<TakenJob | undefined> {
  const [due] = await tx
    .select()
    .from(jobs)
    .where(and(inArray(jobs.state, open), lte(jobs.dueAt, at)))
    .orderBy(asc(jobs.dueAt), asc(jobs.id))
    .limit(1)
    .for('update', { skipLocked: true });
  if (due === undefined) return undefined;
  const attempts = due.attempts + 1;
  const taken = { state: 'running', attempts, dueAt: until, startedAt: at } as const;
  await tx.update(jobs).set(taken).where(eq(jobs.id, due.id));
  const { id, organisationId: organisation, kind, payload, requestedBy } = due;
  return { id, organisation, kind, payload, account: requestedBy ?? undefined, attempts };
}

/** Prolongs a lease and tells how far the work came; says whether to go on with it. */
export async function keepJob(
  tx: Transaction,
  job: TakenJob,
  { until, progress }: { readonly until: Date; readonly progress: unknown },
): Promise<'go-on' | 'cancel' | 'lost'> {
  const [held] = await tx
    .update(jobs)
    .set({ dueAt: until, ...(progress === undefined ? {} : { progress }) })
    .where(heldBy(job))
    .returning({ cancelAskedAt: jobs.cancelAskedAt });
  if (held === undefined) return 'lost';
  return held.cancelAskedAt === null ? 'go-on' : 'cancel';
}

/** Locks a job until the transaction ends; false where its lease ended and it is another's, or over. */
export async function holdJob(tx: Transaction, job: TakenJob): Promise<boolean> {
  const held = await tx.select({ id: jobs.id }).from(jobs).where(heldBy(job)).for('update');
  return held.length > 0;
}

/** How a job ended. */
export type JobEnd =
  | { readonly state: 'done'; readonly result: unknown }
  | { readonly state: 'failed'; readonly problem: KeptProblem }
  | { readonly state: 'cancelled' };

/** Ends a job, unless it is another's by now. */
export async function endJob(
  tx: Transaction,
  job: TakenJob,
  { end, at }: { readonly end: JobEnd; readonly at: Date },
): Promise<void> {
  await tx
    .update(jobs)
    .set({ ...end, endedAt: at })
    .where(heldBy(job));
}

/** Gives a job back, to be taken again at `dueAt`; an attempt that was no fault of its own is not counted. */
export async function returnJob(
  tx: Transaction,
  job: TakenJob,
  { dueAt, counted }: { readonly dueAt: Date; readonly counted: boolean },
): Promise<void> {
  const attempts = counted ? job.attempts : job.attempts - 1;
  await tx
    .update(jobs)
    .set({ state: 'waiting', dueAt, attempts, progress: null })
    .where(heldBy(job));
}

function heldBy({ id, attempts }: TakenJob) {
  return and(eq(jobs.id, id), eq(jobs.state, 'running'), eq(jobs.attempts, attempts));
}
