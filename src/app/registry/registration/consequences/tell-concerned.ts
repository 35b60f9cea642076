import { lockRegistration } from '../../../../registry/registrations/registration-row.ts';
import type { RegistrationEventName } from '../../../../rights/registration/events/events.ts';
import { completeFollowUp } from '../../../../rights/registration/open-registration.ts';
import { states } from '../../../../rights/registration/states.ts';
import { step } from '../../../../rights/registration/step.ts';
import type { Transaction } from '../../../../store/connect.ts';
import { endCertificatesOf } from '../../certificates/end-certificates.ts';
import { doneDuties } from '../case/done-duties.ts';
import { type EnteredStep, enterStep, type StepContext } from '../enter-step.ts';
import { caseOf, circumstancesOf, type RegistrationCase } from '../registration-case.ts';
import type { RegistrationContext } from '../registration-context.ts';
import { endFollowUps } from './end-follow-ups.ts';
import { followUpEffect } from './follow-up-effect.ts';

/**
 * Completes a recorded case and brings its result to the registration it is about, in one transaction: the case is
 * held already, the other is held after it. Raises what `step` raises for either.
 */
export async function completeCase(
  tx: Transaction,
  followUp: RegistrationCase,
  context: RegistrationContext,
): Promise<EnteredStep> {
  const concerned = await lockConcerned(tx, followUp);
  const { event, application } = followUpEffect(followUp, concerned);
  const stepping = { ...context, tenant: context.caller };
  const completed = completeFollowUp(followUp.record, concerned.record, {
    ...circumstancesOf(followUp.record, context),
    effect: event,
    person: context.caller.account,
    done: await doneDuties(tx, followUp.row),
  });
  // The case first: what it is about may end by it, and with that every case that is open then.
  const entered = await enterStep(tx, followUp, { step: completed.followUp, context: stepping });
  const { found } = await enterStep(tx, concerned, {
    step: completed.concerned,
    change: { application },
    context: stepping,
  });
  await endCertificatesOf(tx, found, { event: event.type, tenant: context.caller });
  await endFollowUps(tx, found, stepping);
  return entered;
}

/**
 * Tells the registration what becomes of its renewal, in the transaction of the case: that it was applied for, so that
 * it does not expire meanwhile, or that its case ended without one, so that it does not wait for ever.
 */
export async function tellOfRenewal(
  tx: Transaction,
  followUp: RegistrationCase,
  { event, context }: { readonly event: RegistrationEventName; readonly context: StepContext },
): Promise<void> {
  const { row, record } = followUp;
  if (record.kind !== 'renewal') return;
  const hasEnded = states[record.state].final && record.submittedOn !== undefined;
  if (event !== 'submit' && !hasEnded) return;
  const concerned = await lockConcerned(tx, followUp);
  if (event !== 'submit' && !waitsFor(concerned, row.id)) return;
  const now = circumstancesOf(concerned.record, context);
  const told =
    event === 'submit'
      ? step(concerned.record, { type: 'fileRenewal', case: row.id }, { ...now, by: 'applicant' })
      : step(concerned.record, { type: 'denyRenewal', case: row.id }, { ...now, by: 'system' });
  const { found } = await enterStep(tx, concerned, { step: told, context });
  await endFollowUps(tx, found, context);
}

/** A registration that ended otherwise waits for nothing. */
function waitsFor({ record }: RegistrationCase, renewal: string): boolean {
  return !states[record.state].final && record.renewal?.case === renewal;
}

async function lockConcerned(
  tx: Transaction,
  { record }: RegistrationCase,
): Promise<RegistrationCase> {
  if (record.concerns === undefined) throw new Error('bug: a case that concerns no registration');
  return caseOf(await lockRegistration(tx, record.concerns));
}
