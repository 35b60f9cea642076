import { randomUUID } from 'node:crypto';
import {
  expectVersion,
  lockRegistration,
  type RegistrationChange,
} from '../../../registry/registrations/registration-row.ts';
import { catchUp, step } from '../../../rights/registration/step.ts';
import { endCertificatesOf } from '../certificates/end-certificates.ts';
import { keepCertificateOf } from '../certificates/issue-certificate.ts';
import { authorise, inCallersOrganisation } from '../context.ts';
import { actingRole } from './acting-role.ts';
import { doneDuties } from './case/done-duties.ts';
import { documentsOfEvent, expectCaseDocuments, knownDocuments } from './case/named-documents.ts';
import { endFollowUps, expectStanding } from './consequences/end-follow-ups.ts';
import { changedApplication } from './consequences/follow-up-effect.ts';
import { completeCase, tellOfRenewal } from './consequences/tell-concerned.ts';
import { enterStep } from './enter-step.ts';
import { caseOf, circumstancesOf, type RegistrationCase } from './registration-case.ts';
import type { RegistrationContext } from './registration-context.ts';
import { filledEvent, type RequestedEvent } from './requested-event.ts';

export interface StepRequest {
  readonly registration: string;
  /** The version that the caller decided on. */
  readonly version: number;
  readonly event: RequestedEvent;
}

/**
 * Moves a registration by an event, in one transaction with everything that follows from it: history, public
 * register, certificate, messages and audit trail. What time had brought by then is entered first. Raises
 * `registry.not-found`, `registry.changed-meanwhile`, `registration.no-such-document`, and whatever the state table refuses.
 */
export async function stepRegistration(
  context: RegistrationContext,
  request: StepRequest,
): Promise<RegistrationCase> {
  authorise(context, 'registration.step');
  const { caller, rulebook, office } = context;
  return await inCallersOrganisation(context, async (tx) => {
    const row = await lockRegistration(tx, request.registration);
    const before = caseOf(row);
    const now = circumstancesOf(before.record, context);
    // The role that fits is that of the state which time has brought by now.
    const { record } = catchUp(before.record, now);
    const by = actingRole({ row, record }, caller, request.event.type);
    expectVersion(row, request.version);
    await expectStanding(tx, before, request.event.type);
    const event = filledEvent(request.event, before, {
      now,
      checklist: rulebook.checklist,
      documents: await knownDocuments(tx, before.application),
      newId: randomUUID(),
    });
    if (event.type === 'complete' && before.record.concerns !== undefined) {
      return (await completeCase(tx, before, context)).found;
    }
    const acting = { by, person: caller.account, done: await doneDuties(tx, row) };
    const stepped = step(before.record, event, { ...now, ...acting });
    await expectCaseDocuments(tx, row.id, {
      ids: documentsOfEvent(event),
      known: before.record.objections.map(({ id }) => id),
    });
    const stepping = { ...context, tenant: caller };
    const entered = await enterStep(tx, before, {
      step: stepped,
      change: ruledChange(request.event, before),
      context: stepping,
    });
    await tellOfRenewal(tx, entered.found, { event: event.type, context: stepping });
    await endCertificatesOf(tx, entered.found, { event: event.type, tenant: caller });
    await endFollowUps(tx, entered.found, stepping);
    if (event.type === 'issueCertificate') {
      await keepCertificateOf(tx, entered, { office, caller, rules: now.rules });
    }
    return entered.found;
  });
}

/** The contents after a change by ruling, as the event says it; of any other event none. */
function ruledChange(
  event: RequestedEvent,
  { application }: RegistrationCase,
): Pick<RegistrationChange, 'application'> {
  if (event.type !== 'change' || application.kind !== 'first') return {};
  return { application: changedApplication(application, event) };
}
