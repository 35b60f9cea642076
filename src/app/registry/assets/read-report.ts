import { Worker } from 'node:worker_threads';
import type { AssetPart } from '../../../registry/assets/asset-part.ts';
import type { KeptProblem } from '../../../vocabulary/registry/kept-problem.ts';
import { reportReaderProgram } from '../../files/package-files.ts';
import { problemOf } from '../jobs/kept-problem.ts';
import { partsOfReport } from './registry-report.ts';

/** What a thread answers to a report: its parts, or why there are none. */
export type ReadReport =
  | { readonly parts: readonly AssetPart[] }
  | { readonly problem: KeptProblem }
  | { readonly fault: string };

/** Handing a smaller one over takes longer than reading it. */
const smallReport = 64 * 1024;
/** No thread of Node.js reads TypeScript. */
const isBuilt = reportReaderProgram().endsWith('.js');
/** MiB of the heap of the thread: for a report of the largest size that is taken. */
const heap = 2048;

/**
 * The parts of a report from the bytes of its JSON, sorted by key. A large one is read by a thread of its own: to check and
 * to hash it takes a tenth of a second for a megabyte, in which nobody would be answered. Raises what `partsOfReport` raises.
 */
export async function readReport(bytes: Uint8Array): Promise<readonly AssetPart[]> {
  if (bytes.byteLength < smallReport || !isBuilt) return partsOfReport(bytes);
  const read = await apart(bytes);
  if ('parts' in read) return read.parts;
  throw 'problem' in read ? problemOf(read.problem) : new Error(read.fault);
}

interface Waiting {
  readonly done: (read: ReadReport) => void;
  readonly failed: (error: Error) => void;
}

interface Reader {
  readonly thread: Worker;
  /** In the order in which they were handed over, which is that of the answers. */
  readonly waiting: Waiting[];
}

let reader: Reader | undefined;

function apart(bytes: Uint8Array): Promise<ReadReport> {
  reader ??= newReader();
  const { thread, waiting } = reader;
  return new Promise((done, failed) => {
    waiting.push({ done, failed });
    thread.ref();
    // A copy: what is handed over is gone here, and the request is still to be hashed for its key.
    const own = Uint8Array.from(bytes);
    thread.postMessage(own, [own.buffer]);
  });
}

/** Lives on for the next report, and keeps no process alive. */
function newReader(): Reader {
  const limits = { resourceLimits: { maxOldGenerationSizeMb: heap } };
  const made: Reader = { thread: new Worker(reportReaderProgram(), limits), waiting: [] };
  made.thread.on('message', (read: ReadReport) => {
    made.waiting.shift()?.done(read);
    if (made.waiting.length === 0) made.thread.unref();
  });
  const end = (error: Error) => {
    if (reader === made) reader = undefined;
    for (const { failed } of made.waiting.splice(0)) failed(error);
  };
  made.thread.once('error', end);
  made.thread.once('exit', (code) =>
    end(new Error(`the thread that reads reports ended: ${code}`)),
  );
  return made;
}
