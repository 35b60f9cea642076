import {
  endJob,
  holdJob,
  type JobEnd,
  keepJob,
  organisationsWithJobs,
  returnJob,
  type TakenJob,
  takeJob,
} from '../../../registry/jobs/job-queue.ts';
import type { Transaction } from '../../../store/connect.ts';
import { forPurpose, inOrganisation } from '../../../store/in-organisation.ts';
import { isStoreAway } from '../../../store/store-fault.ts';
import { defineProblem, Problem } from '../../../vocabulary/problem.ts';
import type { JobKind } from '../../../vocabulary/registry/job.ts';
import type { EntryContext } from '../entry-context.ts';
import { keptProblem } from './kept-problem.ts';

export const jobCutOff = defineProblem<'times'>({
  code: 'job.cut-off',
  params: ['times'],
  texts: {
    en: 'The work was begun {times} times, and each time its process ended before it did.',
    zh: '该工作已启动 {times} 次，每次进程都在完成之前中断。',
  },
  remedy: {
    en: 'It may need more memory than this machine has; the log of the server says how it ended.',
    zh: '可能需要超出本机的内存；服务器日志中有中断的原因。',
  },
});

/** What a job writes once its work is done: its result, in the transaction that ends it. */
export type WriteResult = (tx: Transaction) => Promise<unknown>;

/** How jobs of a kind are done. */
export interface JobHandler {
  /**
   * Does the work, outside any transaction. A Problem ends the job; any other error is taken for a crash, and the job
   * is taken again, as it is where the database was away.
   */
  readonly work: (
    job: TakenJob,
    tools: { readonly signal: AbortSignal; readonly tell: (progress: unknown) => void },
  ) => Promise<WriteResult>;
  /** Writes what has to be told of a job that failed, in the transaction that ends it. */
  readonly onFailure: (tx: Transaction, job: TakenJob, problem: Problem) => Promise<void>;
}

export interface JobRunnerSettings extends EntryContext {
  readonly handlers: Readonly<Record<JobKind, JobHandler>>;
  readonly onFault: (error: unknown, job: JobKind) => void;
  /** Milliseconds after which whoever took a job counts as lost; it says three times as often that it is there. */
  readonly lease?: number;
  /** Milliseconds between two looks for work. */
  readonly pause?: number;
}

export interface JobRunner {
  /** Takes no further job, and gives back those that run: the next server takes them. */
  readonly stop: () => Promise<void>;
}

const mostAttempts = 3;
const defaultLease = 30_000;
const defaultPause = 500;
const beforeNextAttempt = 5_000;

/** Takes jobs one after the other, as long as the server runs: an engine takes what memory there is. */
export function startJobs(settings: JobRunnerSettings): JobRunner {
  const { pause = defaultPause, onFault } = settings;
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const again = async (): Promise<void> => {
    const found = await takeAndDo(settings, stopping.signal).catch((error) => {
      onFault(error, 'assessment');
      return false;
    });
    if (stopping.signal.aborted) return;
    timer = setTimeout(
      () => {
        running = again();
      },
      found ? 0 : pause,
    );
    timer.unref();
  };
  let running = again();
  return {
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
}

async function takeAndDo(settings: JobRunnerSettings, stopping: AbortSignal): Promise<boolean> {
  const { db, clock, lease = defaultLease } = settings;
  const organisations = await forPurpose(db, 'clerk', (tx) => organisationsWithJobs(tx, clock()));
  for (const organisation of organisations) {
    if (stopping.aborted) return false;
    const job = await inOrganisation(db, { organisation }, (tx) => {
      const at = clock();
      return takeJob(tx, { at, until: new Date(at.getTime() + lease) });
    });
    if (job === undefined) continue;
    await doJob(settings, job, stopping);
    return true;
  }
  return false;
}

async function doJob(
  settings: JobRunnerSettings,
  job: TakenJob,
  stopping: AbortSignal,
): Promise<void> {
  if (job.attempts > mostAttempts)
    return await fail(settings, job, jobCutOff({ times: mostAttempts }));
  const watch = watchOver(settings, job, stopping);
  try {
    const { signal, tell } = watch;
    const write = await settings.handlers[job.kind].work(job, { signal, tell });
    await watch.end();
    if (watch.stopped() === undefined) await finish(settings, job, write);
  } catch (error) {
    await watch.end();
    if (watch.stopped() === undefined) await afterError(settings, job, error);
  }
  await afterStop(settings, job, watch.stopped());
}

type Stopped = 'cancel' | 'lost' | 'stopping';

/** Says again and again that the job is held, and learns that it is not to go on. */
function watchOver(settings: JobRunnerSettings, job: TakenJob, stopping: AbortSignal) {
  const { db, clock, onFault, lease = defaultLease } = settings;
  const controller = new AbortController();
  let stopped: Stopped | undefined;
  let progress: unknown;
  const stop = (why: Stopped) => {
    stopped ??= why;
    controller.abort();
  };
  const onStopping = () => stop('stopping');
  stopping.addEventListener('abort', onStopping);
  const look = async () => {
    const until = new Date(clock().getTime() + lease);
    const { organisation } = job;
    const told = progress;
    progress = undefined;
    const answer = await inOrganisation(db, { organisation }, (tx) =>
      keepJob(tx, job, { until, progress: told }),
    ).catch((error) => {
      // A database that is away for a moment ends no work: the lease does, if it stays away.
      onFault(error, job.kind);
      return 'go-on' as const;
    });
    if (answer !== 'go-on') stop(answer);
  };
  let looking = look();
  const timer = setInterval(
    () => {
      looking = looking.then(look);
    },
    Math.min(lease / 3, 500),
  );
  return {
    signal: controller.signal,
    tell: (told: unknown) => {
      progress = told;
    },
    stopped: () => stopped,
    end: async () => {
      clearInterval(timer);
      stopping.removeEventListener('abort', onStopping);
      await looking;
    },
  };
}

/** The result and the end of the job are one transaction: whoever lost the job meanwhile writes nothing. */
async function finish(
  settings: JobRunnerSettings,
  job: TakenJob,
  write: WriteResult,
): Promise<void> {
  const { db, clock } = settings;
  const { organisation, account } = job;
  try {
    await inOrganisation(db, { organisation, account }, async (tx) => {
      if (!(await holdJob(tx, job))) return;
      const result = await write(tx);
      await endJob(tx, job, { end: { state: 'done', result }, at: clock() });
    });
  } catch (error) {
    await afterError(settings, job, error);
  }
}

async function afterError(
  settings: JobRunnerSettings,
  job: TakenJob,
  error: unknown,
): Promise<void> {
  const isAway = isStoreAway(error);
  if (error instanceof Problem && !isAway) return await fail(settings, job, error);
  settings.onFault(error, job.kind);
  if (!isAway && job.attempts >= mostAttempts) {
    return await fail(settings, job, jobCutOff({ times: job.attempts }));
  }
  const dueAt = new Date(settings.clock().getTime() + beforeNextAttempt);
  await inOrganisation(settings.db, job, (tx) => returnJob(tx, job, { dueAt, counted: !isAway }));
}

async function fail(settings: JobRunnerSettings, job: TakenJob, problem: Problem): Promise<void> {
  const { db, clock, handlers } = settings;
  const { organisation } = job;
  await inOrganisation(db, { organisation }, async (tx) => {
    if (!(await holdJob(tx, job))) return;
    const end: JobEnd = { state: 'failed', problem: keptProblem(problem) };
    await endJob(tx, job, { end, at: clock() });
    await handlers[job.kind].onFailure(tx, job, problem);
  });
}

async function afterStop(
  { db, clock }: JobRunnerSettings,
  job: TakenJob,
  stopped: Stopped | undefined,
): Promise<void> {
  if (stopped === undefined || stopped === 'lost') return;
  const at = clock();
  await inOrganisation(db, { organisation: job.organisation }, (tx) =>
    stopped === 'cancel'
      ? endJob(tx, job, { end: { state: 'cancelled' }, at })
      : returnJob(tx, job, { dueAt: at, counted: false }),
  );
}
