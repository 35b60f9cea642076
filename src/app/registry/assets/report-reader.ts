import { parentPort } from 'node:worker_threads';
import { Problem } from '../../../vocabulary/problem.ts';
import { withoutContent } from '../../without-content.ts';
import { keptProblem } from '../jobs/kept-problem.ts';
import type { ReadReport } from './read-report.ts';
import { partsOfReport } from './registry-report.ts';

/** A thread that reads reports, one after the other, while the server answers others. */
parentPort?.on('message', (bytes: Uint8Array) => parentPort?.postMessage(readOf(bytes)));

function readOf(bytes: Uint8Array): ReadReport {
  try {
    return { parts: partsOfReport(bytes) };
  } catch (error) {
    if (error instanceof Problem) return { problem: keptProblem(error) };
    return { fault: String(withoutContent(error)) };
  }
}
