import { appendAudit } from '../../../audit/append.ts';
import { readAsset } from '../../../registry/assets/read-asset.ts';
import { addJob } from '../../../registry/jobs/job-queue.ts';
import {
  type KeptSchedule,
  keepSchedule,
  listSchedules,
  moveOn,
  organisationsWithDue,
  readSchedule,
  takeDue,
} from '../../../registry/schedules/schedule-row.ts';
import { forPurpose, inOrganisation } from '../../../store/in-organisation.ts';
import type { Schedule, ScheduleLine } from '../../../vocabulary/registry/assets/schedule.ts';
import type { Language } from '../../../vocabulary/text.ts';
import type { AssessmentJob } from '../assessing/assessment-job.ts';
import { knownSource } from '../assessing/resolve-source.ts';
import { runOf } from '../assessing/show-assessments.ts';
import type { SourceContext } from '../assessing/uploads.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import type { EntryContext } from '../entry-context.ts';
import { membersAmong } from './members-among.ts';
import { nextTime } from './next-time.ts';

/** When an asset is assessed again by itself. Raises `registry.not-found`. */
export async function showSchedule(
  context: RegistryContext,
  assetId: string,
): Promise<KeptSchedule> {
  authorise(context, 'asset.read');
  return await inCallersOrganisation(context, async (tx) => {
    await readAsset(tx, assetId);
    return await readSchedule(tx, assetId);
  });
}

/** Schedules of the organisation, the next due first, each with what became of it last. */
export async function showSchedules(
  context: RegistryContext,
  {
    language,
    ...page
  }: { readonly limit: number; readonly offset: number; readonly language: Language },
): Promise<ScheduleLine[]> {
  authorise(context, 'asset.read');
  const listed = await inCallersOrganisation(context, (tx) => listSchedules(tx, page));
  return listed.map(({ lastJob, ...line }) => ({
    ...line,
    lastRun: lastJob === null ? null : runOf(lastJob, language),
  }));
}

/**
 * Has an asset assessed again by itself; returns the version of the schedule. Raises `registry.not-found` where asset,
 * source or a recipient is none of the organisation's, and `registry.changed-meanwhile`.
 */
export async function changeSchedule(
  context: SourceContext,
  of: { readonly assetId: string; readonly expected: number; readonly schedule: Schedule },
): Promise<number> {
  authorise(context, 'schedule.change');
  const { organisation, account } = context.caller;
  const { assetId, expected, schedule } = of;
  const at = context.clock();
  const nextAt = nextTime(schedule, at);
  return await inCallersOrganisation(context, async (tx) => {
    await readAsset(tx, assetId);
    await knownSource(tx, schedule.source, { organisation, places: context.places });
    await membersAmong(tx, schedule.recipients);
    const kept = { organisation, account, assetId, expected, nextAt, at };
    const version = await keepSchedule(tx, schedule, kept);
    const event = { action: 'schedule.changed', subject: `asset:${assetId}`, at };
    await appendAudit(tx, { organisation, account, ...event, details: { version } });
    return version;
  });
}

/**
 * Turns schedules that are due into jobs: each with its next time in one transaction, so that it is asked for once. Who
 * was away for a week catches up with one assessment. Returns how many were asked for.
 */
export async function askForDue({ db, clock }: EntryContext): Promise<number> {
  const organisations = await forPurpose(db, 'clerk', (tx) => organisationsWithDue(tx, clock()));
  let asked = 0;
  for (const organisation of organisations) {
    asked += await inOrganisation(db, { organisation }, async (tx) => {
      const at = clock();
      const due = await takeDue(tx, at);
      for (const { assetId, schedule } of due) {
        const payload: AssessmentJob = { source: schedule.source, scheduledFor: assetId };
        const job = await addJob(tx, { organisation, kind: 'assessment', payload, at });
        await moveOn(tx, assetId, { nextAt: nextTime(schedule, at), lastJobId: job });
      }
      return due.length;
    });
  }
  return asked;
}
