import { resolve } from 'node:path';
import { reportSha256 } from '../../report/report-json.ts';
import { isAddress, shownInput } from '../../source/remote/remote-address.ts';
import type { DatabaseUse, Report } from '../../vocabulary/reports/report.ts';
import type { WorkContext } from '../effects.ts';
import type { WorkSettings } from '../settings.ts';

/** What is known of a run when it ends. */
export interface EndedRun {
  readonly startedAt: Date;
  readonly inputs: readonly string[];
  readonly settings: Pick<WorkSettings, 'threads' | 'memory'>;
  readonly context: Pick<WorkContext, 'effects'>;
  /** Ids of the tables that were not measured again. */
  readonly cached: readonly string[];
  readonly databases?: readonly DatabaseUse[];
}

/** A document with the one block that differs between two runs on the same data. */
export function withRun<T extends object>(document: T, run: EndedRun): T & Pick<Report, 'run'> {
  const { startedAt, inputs, settings, context, cached, databases = [] } = run;
  const { effects } = context;
  const hash = reportSha256(Object.fromEntries(Object.entries(document)));
  const finishedAt = effects.now();
  return {
    ...document,
    run: {
      startedAt: startedAt.toISOString(),
      finishedAt: finishedAt.toISOString(),
      seconds: (finishedAt.getTime() - startedAt.getTime()) / 1000,
      host: effects.host,
      node: effects.node,
      threads: settings.threads,
      memory: settings.memory,
      sources: inputs.map((input) =>
        isAddress(input) ? shownInput(input) : resolve(effects.workingFolder, input),
      ),
      cached: [...cached],
      ...(databases.length === 0 ? {} : { databases: [...databases] }),
      reportSha256: hash,
    },
  };
}
