import { diff } from '../../../drift/diff.ts';
import type { KeptAssessment } from '../../../registry/assets/keep-assessment.ts';
import { listAssessments, readAssessment } from '../../../registry/assets/read-assessments.ts';
import { readAsset } from '../../../registry/assets/read-asset.ts';
import { addLetters } from '../../../registry/letters/letter-row.ts';
import { addMessage } from '../../../registry/outbox/add-message.ts';
import { keepDriftTold, readSchedule } from '../../../registry/schedules/schedule-row.ts';
import type { Transaction } from '../../../store/connect.ts';
import { isAtLeast } from '../../../vocabulary/change-level.ts';
import type { Problem } from '../../../vocabulary/problem.ts';
import type { Schedule } from '../../../vocabulary/registry/assets/schedule.ts';

interface Telling {
  readonly organisation: string;
  readonly at: Date;
}

/**
 * Compares what a schedule had assessed with the assessment before it, and tells webhooks and people where it changed
 * by as much as they asked to hear of: in the transaction of the assessment, so that it is told once.
 */
export async function tellDrift(
  tx: Transaction,
  { assetId, assessmentId, made }: KeptAssessment,
  { organisation, at }: Telling,
): Promise<void> {
  const { schedule } = await readSchedule(tx, assetId);
  if (!made || schedule === undefined || isMuted(schedule, at)) return;
  const [newest, before] = await listAssessments(tx, assetId, 2);
  if (newest?.id !== assessmentId || before === undefined) return;
  const was = await readAssessment(tx, before.id);
  const is = await readAssessment(tx, assessmentId);
  const { level } = diff(was.report, is.report);
  const drop = (before.score ?? 0) - (newest.score ?? 0);
  const { alertLevel, alertScoreDrop } = schedule;
  const isFallen = alertScoreDrop !== null && drop >= alertScoreDrop;
  if (!isAtLeast(level, alertLevel) && !isFallen) return;
  const { name } = await readAsset(tx, assetId);
  const payload = {
    asset: assetId,
    before: before.id,
    after: assessmentId,
    level,
    scoreBefore: before.score,
    scoreAfter: newest.score,
  };
  await addMessage(tx, { organisation, event: 'asset.drifted', payload, at });
  const { asset: _, ...told } = payload;
  await keepDriftTold(tx, assetId, { ...told, at: at.toISOString() });
  const params = {
    asset: assetId,
    name,
    level,
    before: before.id,
    after: assessmentId,
    scoreBefore: shown(before.score),
    scoreAfter: shown(newest.score),
  };
  await addLetters(tx, { organisation, to: schedule.recipients, kind: 'drift-alert', params, at });
}

/** Tells that a schedule's assessment failed. */
export async function tellFailure(
  tx: Transaction,
  { assetId, problem }: { readonly assetId: string; readonly problem: Problem },
  { organisation, at }: Telling,
): Promise<void> {
  const { schedule } = await readSchedule(tx, assetId);
  if (schedule === undefined || isMuted(schedule, at)) return;
  const payload = { asset: assetId, problem: problem.code };
  await addMessage(tx, { organisation, event: 'assessment.failed', payload, at });
  const { name } = await readAsset(tx, assetId);
  const params = { asset: assetId, name, problem: problem.code };
  const kind = 'reassessment-failed';
  await addLetters(tx, { organisation, to: schedule.recipients, kind, params, at });
}

function isMuted({ mutedUntil }: Schedule, at: Date): boolean {
  return mutedUntil !== null && new Date(mutedUntil) > at;
}

function shown(score: number | null): string {
  return score === null ? '–' : score.toFixed(1);
}
