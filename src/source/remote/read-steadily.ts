import { addAbortSignal, type Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../../vocabulary/problem.ts';
import { type ByteRange, Interruption, type RemoteObject } from './remote-object.ts';
import { remoteLength, remoteUnreachable } from './remote-problems.ts';

/** How often one range is asked for in all before it is given up. */
export const mostAttempts = 5;

/** Waits before the next attempt; a test need not. */
export type Pause = (attempt: number, signal: AbortSignal) => Promise<void>;

/** 0.2, 0.4, 0.8 … seconds. */
export const pauseLonger: Pause = async (attempt, signal) => {
  await wait(100 * 2 ** attempt, undefined, { signal });
};

interface Reading {
  readonly signal: AbortSignal;
  readonly pause: Pause;
}

/**
 * The bytes of a range in order, gone on with where a connection broke. Exactly as many as asked for.
 *
 * @throws Problem of the object, `source.remote-length` where more comes than was asked for,
 * `source.remote-unreachable` after the last attempt
 */
export async function* readSteadily(
  object: RemoteObject,
  range: ByteRange,
  { signal, pause }: Reading,
): AsyncGenerator<Uint8Array> {
  let at = range.start;
  for (let attempt = 1; at < range.end; attempt += 1) {
    const broken = yield* untilBroken({
      open: () => object.read({ start: at, end: range.end }, signal),
      signal,
      take: (chunk) => {
        at += chunk.length;
        if (at > range.end) throw remoteLength({}, { file: object.shown });
      },
    });
    if (at >= range.end) return;
    await pauseOrGiveUp(object, { attempt, broken, signal, pause });
  }
}

/**
 * All bytes of an object that cannot be asked for in parts, in one answer. Undefined is yielded
 * where it broke: what was read so far is worth nothing, and it begins again.
 */
export async function* readWhole(
  object: RemoteObject,
  { signal, pause }: Reading,
): AsyncGenerator<Uint8Array | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    let read = 0;
    const broken = yield* untilBroken({
      open: () => object.read(undefined, signal),
      signal,
      take: (chunk) => {
        read += chunk.length;
      },
    });
    if (broken === undefined && (object.bytes === undefined || read === object.bytes)) return;
    if (object.bytes !== undefined && read > object.bytes) {
      throw remoteLength({}, { file: object.shown });
    }
    yield undefined;
    await pauseOrGiveUp(object, { attempt, broken, signal, pause });
  }
}

/** Passes on what comes; returns the reason where it broke, and undefined where it simply ended. */
async function* untilBroken({
  open,
  take,
  signal,
}: {
  readonly open: () => Promise<Readable>;
  readonly take: (chunk: Uint8Array) => void;
  readonly signal: AbortSignal;
}): AsyncGenerator<Uint8Array, string | undefined> {
  let body: Readable | undefined;
  try {
    body = addAbortSignal(signal, await open());
    for await (const chunk of body) {
      take(chunk);
      yield chunk;
    }
    return undefined;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Problem) throw error;
    return reasonOf(error);
  } finally {
    body?.destroy();
  }
}

async function pauseOrGiveUp(
  object: RemoteObject,
  {
    attempt,
    broken,
    signal,
    pause,
  }: Reading & { readonly attempt: number; readonly broken: string | undefined },
): Promise<void> {
  if (attempt >= mostAttempts) {
    const where = { file: object.shown };
    throw broken === undefined
      ? remoteLength({}, where)
      : remoteUnreachable({ reason: broken }, where);
  }
  await pause(attempt, signal);
}

/** Work that is done again where it was interrupted, as often as a range is read. */
export async function steadily<T>(
  shown: string,
  work: () => Promise<T>,
  { signal, pause }: Reading,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Interruption)) throw error;
      if (attempt >= mostAttempts)
        throw remoteUnreachable({ reason: error.reason }, { file: shown });
      await pause(attempt, signal);
    }
  }
}

/** A code, never a message: that may quote an address with its signature. */
function reasonOf(error: unknown): string {
  if (error instanceof Interruption) return error.reason;
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}
