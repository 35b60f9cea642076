import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AssetPart } from '../../../registry/assets/asset-part.ts';
import type { TakenJob } from '../../../registry/jobs/job-queue.ts';
import { inOrganisation } from '../../../store/in-organisation.ts';
import { keepReport } from '../assets/put-report.ts';
import { readReport } from '../assets/read-report.ts';
import { keepContracts, type ReadContract } from '../contract/keep-contract.ts';
import type { EntryContext } from '../entry-context.ts';
import type { JobHandler, WriteResult } from '../jobs/job-runner.ts';
import { tellDrift, tellFailure } from '../schedules/tell-drift.ts';
import { assessmentJobSchema } from './assessment-job.ts';
import { assessApart, type ProcessLimits } from './assessment-process.ts';
import { readBeside } from './read-beside.ts';
import { knownSource, readySource } from './resolve-source.ts';
import type { SourcePlaces } from './source-places.ts';

export interface AssessingContext extends EntryContext {
  readonly places: SourcePlaces;
  readonly limits?: ProcessLimits;
}

/** Jobs that assess a source and put what comes of it into the registry, as if somebody had brought the report. */
export function assessmentJobs(context: AssessingContext): JobHandler {
  return {
    work: async (job, tools) => {
      const run = join(context.places.runs, job.id);
      // What a killed server left of the attempt before.
      await rm(run, { recursive: true, force: true });
      await mkdir(run, { recursive: true, mode: 0o700 });
      try {
        return writingOf(context, job, await assess(context, job, { ...tools, run }));
      } finally {
        await rm(run, { recursive: true, force: true, maxRetries: 3 });
      }
    },
    onFailure: async (tx, job, problem) => {
      const { scheduledFor: assetId } = assessmentJobSchema.parse(job.payload);
      const telling = { organisation: job.organisation, at: context.clock() };
      if (assetId !== undefined) await tellFailure(tx, { assetId, problem }, telling);
    },
  };
}

async function assess(
  { db, clock, places, limits }: AssessingContext,
  job: TakenJob,
  tools: {
    readonly run: string;
    readonly signal: AbortSignal;
    readonly tell: (progress: unknown) => void;
  },
): Promise<Assessed> {
  const { organisation } = job;
  const { run, signal, tell } = tools;
  const { contractsBeside, writeAnsweredContracts } = await import('./answered-contracts.ts');
  const { source } = assessmentJobSchema.parse(job.payload);
  const known = await inOrganisation(db, { organisation }, (tx) =>
    knownSource(tx, source, { organisation, places }),
  );
  const { inputs } = await readySource(known, { run, organisation, places });
  const beside = await contractsBeside(inputs);
  const contracts = await inOrganisation(db, { organisation }, (tx) =>
    writeAnsweredContracts(tx, beside, { source: known.name, folder: join(run, 'answered') }),
  );
  const reportFile = join(run, 'report.json');
  const order = {
    inputs: [...inputs],
    contracts,
    sourceName: known.name,
    shownSources: [known.name],
    asOf: clock().toISOString().slice(0, 10),
    reportFile,
  };
  await assessApart(order, { folder: run, signal, tell, ...(limits && { limits }) });
  const parts = await readReport(await readFile(reportFile));
  const read: ReadContract[] = [];
  for (const one of beside) read.push(await readBeside(one));
  return { parts, beside: read };
}

interface Assessed {
  readonly parts: readonly AssetPart[];
  readonly beside: readonly ReadContract[];
}

function writingOf(
  { clock }: AssessingContext,
  job: TakenJob,
  { parts, beside }: Assessed,
): WriteResult {
  const { organisation, account } = job;
  const { scheduledFor } = assessmentJobSchema.parse(job.payload);
  return async (tx) => {
    const at = clock();
    const items = await keepReport(tx, parts, { organisation, account, at });
    // The schedule asks in nobody's name, and a document has somebody who brought it.
    if (account !== undefined) {
      await keepContracts(tx, items, { organisation, account, at, contracts: beside });
    }
    const scheduled = items.find(({ assetId }) => assetId === scheduledFor);
    if (scheduled !== undefined) await tellDrift(tx, scheduled, { organisation, at });
    return { items };
  };
}
