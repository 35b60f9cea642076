import { z } from 'zod';
import { appendAudit } from '../../../../audit/append.ts';
import {
  changeRegistration,
  expectVersion,
  lockRegistration,
} from '../../../../registry/registrations/registration-row.ts';
import { notFound } from '../../../../registry/registry-problems.ts';
import { applicationSchema } from '../../../../rights/application/application.ts';
import type { RegistrationState } from '../../../../rights/registration/states.ts';
import { authorise, inCallersOrganisation } from '../../context.ts';
import { shareNamedDocuments } from '../case/case-documents.ts';
import { withParticipant } from '../case/done-duties.ts';
import { chosenSubjectSchema, subjectOf } from '../registered-subject.ts';
import { caseOf, type RegistrationCase } from '../registration-case.ts';
import type { RegistrationContext } from '../registration-context.ts';
import { notEditable, otherKind } from '../registration-problems.ts';

/** The body of a request that keeps an application. */
export const applicationEditSchema = z.strictObject({
  application: applicationSchema,
  /** Another assessment to be bound to; the one before where left out. */
  chosen: chosenSubjectSchema.optional(),
});

export interface ApplicationEdit extends z.infer<typeof applicationEditSchema> {
  readonly registration: string;
  /** The version that was edited. */
  readonly version: number;
}

/** States in which an application may be filled in. */
export const editableStates: readonly RegistrationState[] = [
  'draft',
  'correctionRequested',
  'supplementRequested',
];

/**
 * Keeps an application as far as it is filled in. Raises `access.forbidden`, `registry.not-found`,
 * `registry.changed-meanwhile`, `registration.not-editable`, `registration.other-kind`, and what `subjectOf` raises.
 */
export async function saveApplication(
  context: RegistrationContext,
  { registration, version, application, chosen }: ApplicationEdit,
): Promise<RegistrationCase> {
  authorise(context, 'registration.apply');
  const { caller, clock } = context;
  return await inCallersOrganisation(context, async (tx) => {
    const row = await lockRegistration(tx, registration);
    // The agency sees it, and may not write what the applicant states.
    if (row.organisationId !== caller.organisation) {
      throw notFound({ kind: 'application', id: registration });
    }
    expectVersion(row, version);
    const { record } = caseOf(row);
    if (!editableStates.includes(record.state)) {
      throw notEditable({ state: record.state });
    }
    if (application.kind !== record.kind) {
      throw otherKind({ kind: record.kind, given: application.kind });
    }
    const subject =
      chosen === undefined ? {} : { subject: await subjectOf(tx, row.assetId, chosen) };
    const at = clock();
    await shareNamedDocuments(tx, row, { application, at });
    const written = await changeRegistration(tx, row, {
      change: {
        application,
        ...subject,
        participants: withParticipant(row, { duty: 'application', person: caller.account }),
      },
      at,
    });
    await appendAudit(tx, {
      organisation: caller.organisation,
      account: caller.account,
      action: 'registration.save',
      subject: `registration:${row.id}`,
      details: { version: written.version },
      at,
    });
    return caseOf(written);
  });
}
