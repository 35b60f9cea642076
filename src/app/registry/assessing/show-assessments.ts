import { operatesServer } from '../../../access/organisations.ts';
import { type JobPlace, type JobRow, listJobs, readJob } from '../../../registry/jobs/read-jobs.ts';
import { listUploads } from '../../../registry/uploads/upload-row.ts';
import {
  type AssessmentRun,
  runProgressSchema,
  type Sources,
} from '../../../vocabulary/registry/assets/assessment-run.ts';
import { keptReportsSchema } from '../../../vocabulary/registry/assets/kept-reports.ts';
import type { KeptProblem } from '../../../vocabulary/registry/kept-problem.ts';
import type { Language } from '../../../vocabulary/text.ts';
import { render } from '../../../words/words.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { assessmentJobSchema } from './assessment-job.ts';
import { type SourceContext, uploadLimits } from './uploads.ts';

/** What the caller's organisation may have assessed. */
export async function showSources(context: SourceContext): Promise<Sources> {
  authorise(context, 'source.read');
  return await inCallersOrganisation(context, async (tx) => {
    const isOperator = await operatesServer(tx, context.caller.organisation);
    return {
      folders: isOperator ? [...context.places.folders.keys()].toSorted() : [],
      uploads: await listUploads(tx),
      mostBytes: uploadLimits.file,
    };
  });
}

/** One live assessment. Raises `registry.not-found`. */
export async function showRun(
  context: RegistryContext,
  id: string,
  language: Language,
): Promise<AssessmentRun> {
  authorise(context, 'asset.read');
  return await inCallersOrganisation(context, async (tx) =>
    runOf(await readJob(tx, 'assessment', id), language),
  );
}

/** The newest live assessments; `next` is where the following page begins. */
export async function showRuns(
  context: RegistryContext,
  {
    limit,
    after,
    language,
  }: {
    readonly limit: number;
    readonly after?: JobPlace | undefined;
    readonly language: Language;
  },
): Promise<{ readonly items: AssessmentRun[]; readonly next: JobPlace | undefined }> {
  authorise(context, 'asset.read');
  return await inCallersOrganisation(context, async (tx) => {
    const rows = await listJobs(tx, 'assessment', { limit: limit + 1, after });
    const items = rows.slice(0, limit).map((row) => runOf(row, language));
    const last = items.at(-1);
    const more = rows.length > limit && last !== undefined;
    return { items, next: more ? { createdAt: last.createdAt, id: last.id } : undefined };
  });
}

/** A job as a run that people see. */
export function runOf(row: JobRow, language: Language): AssessmentRun {
  const { id, state, attempts, requestedBy } = row;
  return {
    id,
    source: assessmentJobSchema.parse(row.payload).source,
    state,
    attempts,
    progress: runProgressSchema.nullable().parse(row.progress),
    items: row.result === null ? [] : keptReportsSchema.parse(row.result).items,
    problem: row.problem === null ? null : shownProblem(row.problem, language),
    requestedBy,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}

function shownProblem({ code, params, texts, remedy }: KeptProblem, language: Language) {
  return {
    code,
    title: render(texts, language, params),
    detail: render(remedy, language, params),
  };
}
