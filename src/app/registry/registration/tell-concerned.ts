import { lockRegistration } from '../../../registry/registrations/registration-row.ts';
import { completeFollowUp } from '../../../rights/registration/open-registration.ts';
import { step } from '../../../rights/registration/step.ts';
import type { Transaction } from '../../../store/connect.ts';
import { endCertificatesOf } from '../certificates/end-certificates.ts';
import { doneDuties } from './done-duties.ts';
import { type EnteredStep, enterStep } from './enter-step.ts';
import { followUpEffect } from './follow-up-effect.ts';
import { caseOf, circumstancesOf, type RegistrationCase } from './registration-case.ts';
import type { RegistrationContext } from './registration-context.ts';

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
  const { found } = await enterStep(tx, concerned, {
    step: completed.concerned,
    change: { application },
    context: stepping,
  });
  await endCertificatesOf(tx, found, { event: event.type, tenant: context.caller });
  return await enterStep(tx, followUp, { step: completed.followUp, context: stepping });
}

/** Tells the registration that its renewal was applied for, so that it does not expire meanwhile. */
export async function fileRenewal(
  tx: Transaction,
  followUp: RegistrationCase,
  context: RegistrationContext,
): Promise<void> {
  const concerned = await lockConcerned(tx, followUp);
  const now = circumstancesOf(concerned.record, context);
  const filed = step(
    concerned.record,
    { type: 'fileRenewal', case: followUp.row.id },
    { ...now, by: 'applicant' },
  );
  await enterStep(tx, concerned, { step: filed, context: { ...context, tenant: context.caller } });
}

async function lockConcerned(
  tx: Transaction,
  { record }: RegistrationCase,
): Promise<RegistrationCase> {
  if (record.concerns === undefined) throw new Error('bug: a case that concerns no registration');
  return caseOf(await lockRegistration(tx, record.concerns));
}
