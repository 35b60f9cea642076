import { inSpan } from '../../../trace/in-span.ts';

/** Work that comes back: what it does, how often, and by which lock only one server at a time does it. */
export interface RecurringTask {
  /** A stable name, for the lock, the log and the metrics. */
  readonly name:
    | 'anchors'
    | 'clean-up'
    | 'clerk'
    | 'letters'
    | 'reminders'
    | 'schedules'
    | 'uploads'
    | 'webhooks';
  /** Milliseconds between the end of a run and the beginning of the next. */
  readonly every: number;
  readonly run: () => Promise<void>;
  /** Whether it runs a last time when the server stops. */
  readonly atStop: boolean;
  /** What it did so far, by what is counted; nothing where it counts nothing. */
  readonly tally?: () => Readonly<Record<string, number>>;
}

/** How a task stands, for whoever watches the server. */
export interface TaskStanding {
  readonly name: RecurringTask['name'];
  /** `skipped`: another server was at it. */
  readonly last: 'done' | 'failed' | 'skipped' | 'none';
  readonly runs: Readonly<Record<'done' | 'failed' | 'skipped', number>>;
  readonly lastDoneAt: Date | undefined;
  readonly tally: Readonly<Record<string, number>>;
}

export interface Recurring {
  readonly standing: () => readonly TaskStanding[];
  /** Begins no further run, waits for those begun, and runs a last time what is to. */
  readonly stop: () => Promise<void>;
}

/** What a run is done under; tells by false that somebody else holds it. */
export type Alone = (name: RecurringTask['name'], work: () => Promise<void>) => Promise<boolean>;

/** What tasks need of the world. */
export interface RecurringSettings {
  readonly alone: Alone;
  readonly clock: () => Date;
  readonly onFault: (error: unknown, task: RecurringTask['name']) => void;
}

/** Runs each task now and at its intervals. One that fails is told of and tried again at its next turn. */
export function startRecurring(
  tasks: readonly RecurringTask[],
  settings: RecurringSettings,
): Recurring {
  const started = tasks.map((task) => startTask(task, settings));
  return {
    standing: () => started.map(({ standing }) => standing()),
    stop: async () => {
      await Promise.all(started.map(({ stop }) => stop()));
    },
  };
}

function startTask(task: RecurringTask, { alone, clock, onFault }: RecurringSettings) {
  const runs = { done: 0, failed: 0, skipped: 0 };
  let last: TaskStanding['last'] = 'none';
  let lastDoneAt: Date | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopping = false;
  const once = async () => {
    last = await attempt(task, alone, onFault);
    runs[last] += 1;
    if (last === 'done') lastDoneAt = clock();
  };
  const again = async () => {
    await once();
    if (stopping) return;
    timer = setTimeout(() => {
      running = again();
    }, task.every);
    timer.unref();
  };
  let running = again();
  return {
    standing: (): TaskStanding => ({
      name: task.name,
      last,
      runs: { ...runs },
      lastDoneAt,
      tally: task.tally?.() ?? {},
    }),
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      await running;
      if (task.atStop) await once();
    },
  };
}

async function attempt(
  { name, run }: RecurringTask,
  alone: Alone,
  onFault: RecurringSettings['onFault'],
): Promise<'done' | 'failed' | 'skipped'> {
  try {
    // Work that nobody asked for begins a trace of its own.
    const traced = () => inSpan(`task ${name}`, {}, run);
    return (await alone(name, traced)) ? 'done' : 'skipped';
  } catch (error) {
    onFault(error, name);
    return 'failed';
  }
}
