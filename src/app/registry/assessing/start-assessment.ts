import { appendAudit } from '../../../audit/append.ts';
import { addJob } from '../../../registry/jobs/job-queue.ts';
import { cancelJob, readJob } from '../../../registry/jobs/read-jobs.ts';
import type {
  AssessmentRun,
  AssessmentSource,
} from '../../../vocabulary/registry/assets/assessment-run.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import type { AssessmentJob } from './assessment-job.ts';
import { knownSource } from './resolve-source.ts';
import { runOf } from './show-assessments.ts';
import type { SourceContext } from './uploads.ts';

/** Has a source assessed by the server, later and in a process of its own. Raises `registry.not-found`. */
export async function startAssessment(
  context: SourceContext,
  source: AssessmentSource,
): Promise<AssessmentRun> {
  authorise(context, 'assessment.run');
  const { organisation, account } = context.caller;
  const at = context.clock();
  return await inCallersOrganisation(context, async (tx) => {
    await knownSource(tx, source, { organisation, places: context.places });
    const payload: AssessmentJob = { source };
    const id = await addJob(tx, { organisation, account, kind: 'assessment', payload, at });
    const run = runOf(await readJob(tx, 'assessment', id), 'en');
    const event = { action: 'assessment.asked', subject: `job:${id}`, at };
    await appendAudit(tx, { organisation, account, ...event, details: { source: source.kind } });
    return run;
  });
}

/** Ends an assessment before its time; what is over stays as it is. Raises `registry.not-found`. */
export async function cancelAssessment(context: RegistryContext, id: string): Promise<void> {
  authorise(context, 'assessment.run');
  const { organisation, account } = context.caller;
  const at = context.clock();
  await inCallersOrganisation(context, async (tx) => {
    if (!(await cancelJob(tx, 'assessment', { id, at }))) return;
    const event = { action: 'assessment.cancelled', subject: `job:${id}`, at };
    await appendAudit(tx, { organisation, account, ...event });
  });
}
