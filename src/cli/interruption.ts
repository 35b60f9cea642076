import { exitCodes } from './exit-codes.ts';

/**
 * A signal that Ctrl-C aborts. Work notices it, undoes what it began and ends by itself; a
 * second Ctrl-C ends the process at once, and what was registered for its end still runs.
 */
export function interruptionSignal(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  const interrupt = () => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, interrupt);
  return controller.signal;
}
