import { fork } from 'node:child_process';
import type { RunProgress } from '../../../vocabulary/registry/assets/assessment-run.ts';
import { assessmentProgram } from '../../files/package-files.ts';
import { problemOf } from '../jobs/kept-problem.ts';
import { assessmentTooLong } from './assessing-problems.ts';
import { type AssessmentOrder, assessmentNewsSchema } from './assessment-order.ts';

export interface ProcessLimits {
  /** Minutes that an assessment may take. */
  readonly minutes: number;
  /** MiB of the JavaScript heap; the engine has its own limit and spills beyond it. */
  readonly heap: number;
}

export const defaultLimits: ProcessLimits = { minutes: 120, heap: 4096 };

export interface ProcessTools {
  /** Private to the run; gone afterwards. */
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly tell: (progress: RunProgress) => void;
  readonly limits?: ProcessLimits;
}

/**
 * Assesses in a process of its own, which is killed when `signal` says so or its time is over. The report lies in
 * `order.reportFile` then. Raises what the assessment raises and `assessing.too-long`; an Error where the process died.
 */
export async function assessApart(order: AssessmentOrder, tools: ProcessTools): Promise<void> {
  const { folder, signal, tell, limits = defaultLimits } = tools;
  signal.throwIfAborted();
  const child = fork(assessmentProgram(), [], {
    execArgv: [...process.execArgv, `--max-old-space-size=${limits.heap}`],
    env: bareEnvironment(folder),
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (text) => {
    complaint = `${complaint}${text}`.slice(-4000);
  });
  let isLate = false;
  const kill = () => void child.kill('SIGKILL');
  const clock = setTimeout(() => {
    isLate = true;
    kill();
  }, limits.minutes * 60_000);
  signal.addEventListener('abort', kill);
  try {
    await new Promise<void>((done, failed) => {
      child.on('message', (message) => {
        const { data: news, error } = assessmentNewsSchema.safeParse(message);
        if (error !== undefined) failed(error);
        else if (news.kind === 'progress') tell(news.progress);
        else if (news.kind === 'problem') failed(problemOf(news.problem));
        else done();
      });
      child.once('error', failed);
      child.once('exit', (code, by) => {
        if (isLate) failed(assessmentTooLong({ minutes: limits.minutes }));
        else failed(new Error(`the process of an assessment ended: ${by ?? code} ${complaint}`));
      });
      child.send(order, (error) => error && failed(error));
    });
  } finally {
    clearTimeout(clock);
    signal.removeEventListener('abort', kill);
    kill();
  }
}

/** What a process needs to run at all: neither the address of a database nor any other secret. */
function bareEnvironment(folder: string): NodeJS.ProcessEnv {
  const { PATH, NODE_OPTIONS, TZ } = process.env;
  return {
    TMPDIR: folder,
    ...(PATH === undefined ? {} : { PATH }),
    ...(NODE_OPTIONS === undefined ? {} : { NODE_OPTIONS }),
    ...(TZ === undefined ? {} : { TZ }),
  };
}
