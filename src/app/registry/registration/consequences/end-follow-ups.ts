import { openCasesOn } from '../../../../registry/registrations/find-registrations.ts';
import {
  lockIfFree,
  readRegistration,
} from '../../../../registry/registrations/registration-row.ts';
import type { RegistrationEventName } from '../../../../rights/registration/events/events.ts';
import type { RegistrationRecord } from '../../../../rights/registration/record.ts';
import { finalStates, states, stateTexts } from '../../../../rights/registration/states.ts';
import { catchUp, type Step, step } from '../../../../rights/registration/step.ts';
import type { Circumstances } from '../../../../rights/registration/time/circumstances.ts';
import type { Transaction } from '../../../../store/connect.ts';
import { continueAs } from '../../../../store/in-organisation.ts';
import { defineProblem } from '../../../../vocabulary/problem.ts';
import { enterStep, type StepContext } from '../enter-step.ts';
import { caseOf, circumstancesOf, type RegistrationCase } from '../registration-case.ts';

/**
 * Ends every open case on a registration that has been cancelled or has expired, drafts among them, in the transaction
 * of that end; nothing where the registration goes on. A case that somebody holds at this moment is passed over, since
 * its holder may wait for the registration: the clerk ends it afterwards.
 */
export async function endFollowUps(
  tx: Transaction,
  { row, record: { kind, state } }: RegistrationCase,
  context: StepContext,
): Promise<void> {
  if (kind !== 'first' || (state !== 'cancelled' && state !== 'expired')) return;
  const { tenant } = context;
  const applicant = { organisation: row.organisationId };
  // A draft is seen by the applicant alone.
  await continueAs(tx, applicant);
  const open = await openCasesOn(tx, { registration: row.id, final: finalStates });
  for (const id of open) {
    const held = await lockIfFree(tx, id);
    if (held === undefined) continue;
    const followUp = caseOf(held);
    const actsAs = followUp.record.submittedOn === undefined ? applicant : tenant;
    await continueAs(tx, actsAs);
    const now = circumstancesOf(followUp.record, context);
    await enterStep(tx, followUp, {
      step: endedWith(followUp.record, { state, now }),
      context: { ...context, tenant: actsAs },
    });
    await continueAs(tx, applicant);
  }
  await continueAs(tx, tenant);
}

/** Time may have ended the case by itself before. */
function endedWith(
  record: RegistrationRecord,
  { state, now }: { readonly state: 'cancelled' | 'expired'; readonly now: Circumstances },
): Step {
  const before = catchUp(record, now);
  if (states[before.record.state].final) return before;
  return step(record, { type: 'endWithRegistration', state }, { ...now, by: 'system' });
}

const registrationEnded = defineProblem({
  code: 'registration.concerned-ended',
  params: ['state'],
  terms: { state: stateTexts },
  texts: {
    en: 'The registration that this case is about has ended ({state}): nothing is left to decide on.',
    zh: '本案所涉登记已终结（{state}），无可办理事项。',
  },
  remedy: {
    en: 'Withdraw the case, or leave it: it ends by itself.',
    zh: '请撤回本案；不作处理的，本案将自行终止。',
  },
});

/** Refuses to go on with a case whose registration has ended; it may still be withdrawn. */
export async function expectStanding(
  tx: Transaction,
  { record: { concerns } }: RegistrationCase,
  event: RegistrationEventName,
): Promise<void> {
  if (concerns === undefined || event === 'withdraw') return;
  const { record } = caseOf(await readRegistration(tx, concerns));
  if (states[record.state].final) throw registrationEnded({ state: record.state });
}
