import { appendAudit } from '../../../audit/append.ts';
import { readAsset } from '../../../registry/assets/read-asset.ts';
import {
  type KeptCorrection,
  listCorrections,
  lockCorrection,
  moveCorrection,
  openCorrection,
} from '../../../registry/discussion/corrections.ts';
import { readDocument } from '../../../registry/documents/read-document.ts';
import { addMessage } from '../../../registry/outbox/add-message.ts';
import type { Transaction } from '../../../store/connect.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import type { Correction, Topic } from '../../../vocabulary/registry/declaring/discussion.ts';
import { authorise, inCallersOrganisation, may, type RegistryContext } from '../context.ts';
import { type CorrectionMove, possibleMoves, stateAfter } from './correction-moves.ts';
import { expectTopic } from './topic-there.ts';

export const correctionNotNow = defineProblem({
  code: 'correction.not-possible',
  params: ['event', 'state'],
  texts: {
    en: 'This correction is {state}: {event} is not possible, or not for you.',
    zh: '该更正请求的状态为 {state}：不能执行 {event}，或您无权执行。',
  },
  remedy: {
    en: 'Load it again. Whoever answered does not judge the answer; only who raised it takes it back.',
    zh: '请重新载入。答复者不得评判自己的答复；仅提出者可以撤回。',
  },
});

/** Requests for correction of an asset, newest first. Raises `registry.not-found`. */
export async function correctionsOfAsset(
  context: RegistryContext,
  assetId: string,
): Promise<Correction[]> {
  authorise(context, 'comment.read');
  return inCallersOrganisation(context, async (tx) => {
    await readAsset(tx, assetId);
    return (await listCorrections(tx, assetId)).map((one) => shownTo(context, one));
  });
}

/** Asks that something be put right. Raises `registry.not-found`. */
export async function raiseCorrection(
  context: RegistryContext,
  asked: Topic & { readonly assetId: string; readonly note: string },
): Promise<Correction> {
  authorise(context, 'correction.raise');
  const saying = { ...context.caller, at: context.clock() };
  return inCallersOrganisation(context, async (tx) => {
    await expectTopic(tx, asked.assetId, asked);
    const raised = await openCorrection(tx, asked, saying);
    return await told(tx, context, raised);
  });
}

export interface CorrectionStepAsked {
  readonly correction: string;
  readonly expected: number;
  readonly event: CorrectionMove;
  readonly note: string;
  readonly documentId?: string | undefined;
}

/** Takes a correction a step on. Raises `registry.not-found`, `-changed-meanwhile`, `correction.not-possible`. */
export async function stepCorrection(
  context: RegistryContext,
  { correction: id, expected, event, note, documentId }: CorrectionStepAsked,
): Promise<Correction> {
  authorise(context, 'correction.step');
  const saying = { ...context.caller, at: context.clock() };
  return inCallersOrganisation(context, async (tx) => {
    const held = await lockCorrection(tx, id);
    if (documentId !== undefined) await readDocument(tx, documentId);
    if (!possibleMoves(held, context.caller).includes(event)) {
      throw correctionNotNow({ event, state: held.state });
    }
    const step = { event, note, documentId };
    const move = { expected, state: stateAfter(event), step, saying };
    return await told(tx, context, await moveCorrection(tx, held, move));
  });
}

/** In the audit trail, and to those who wait for it. */
async function told(
  tx: Transaction,
  context: RegistryContext,
  correction: KeptCorrection,
): Promise<Correction> {
  const step = correction.steps.at(-1);
  if (step === undefined) throw new Error('bug: a correction that nobody raised');
  const { organisation, account } = context.caller;
  const at = new Date(step.doneAt);
  const { id, assetId, state } = correction;
  const payload = { correction: id, asset: assetId, state };
  await addMessage(tx, { organisation, event: `correction.${step.event}`, payload, at });
  await appendAudit(tx, {
    organisation,
    account,
    at,
    action: `correction.${step.event}`,
    subject: `correction:${id}`,
    details: { asset: assetId, state, document: step.documentId },
  });
  return shownTo(context, correction);
}

function shownTo(context: RegistryContext, correction: KeptCorrection): Correction {
  const possible = may(context.caller, 'correction.step')
    ? possibleMoves(correction, context.caller)
    : [];
  return { ...correction, possible };
}
