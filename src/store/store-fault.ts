import { Problem } from '../vocabulary/problem.ts';
import { storeUnavailable } from './store-problems.ts';

/** Long enough for a database that recovers from a crash with little to do. */
const secondsToWait = 2;

/** SQLSTATE: connection lost, shut down, crashed, not yet started, too many connections. */
const codes =
  /^(08...|57P0[1235]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN)$/;

/** What the driver and its pool say without a code. */
const messages =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|Cannot use a pool after calling end)/;

/** `store.unavailable` for an error that says that no database answers; any other error as it is. */
export function storeFault(error: unknown): unknown {
  return saysUnavailable(error) ? storeUnavailable({ seconds: secondsToWait }) : error;
}

/** Whether an error says that no database answered: nothing was decided, and the same may succeed in a moment. */
export function isStoreAway(error: unknown): boolean {
  return error instanceof Problem && error.kind === storeUnavailable.kind;
}

function saysUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { readonly code?: unknown };
  if (typeof code === 'string' && codes.test(code)) return true;
  return messages.test(error.message) || saysUnavailable(error.cause);
}
