import { resolve } from 'node:path';
import type { Report } from '../vocabulary/report.ts';
import type { Tools } from './tools.ts';

/** What is known of a run when it begins. */
export interface StartedRun {
  readonly startedAt: Date;
  readonly inputs: readonly string[];
}

/** The one block that differs between two runs on the same data. */
export function runBlock(
  { startedAt, inputs }: StartedRun,
  { settings, context: { effects } }: Tools,
  reportSha256: string,
): Report['run'] {
  const finishedAt = effects.now();
  return {
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    seconds: (finishedAt.getTime() - startedAt.getTime()) / 1000,
    host: effects.host,
    node: effects.node,
    threads: settings.threads,
    memory: settings.memory,
    sources: inputs.map((input) => resolve(effects.workingFolder, input)),
    cached: [],
    reportSha256,
  };
}
