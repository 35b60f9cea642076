import { z } from 'zod';
import { appendAudit } from '../../../../audit/append.ts';
import {
  addRegistration,
  lockRegistration,
} from '../../../../registry/registrations/registration-row.ts';
import { notFound } from '../../../../registry/registry-problems.ts';
import type { Application } from '../../../../rights/application/application.ts';
import { type FollowUpKind, followUpKinds } from '../../../../rights/registration/kinds.ts';
import { openFollowUp } from '../../../../rights/registration/open-registration.ts';
import { authorise, inCallersOrganisation } from '../../context.ts';
import { caseOf, circumstancesOf, type RegistrationCase } from '../registration-case.ts';
import type { RegistrationContext } from '../registration-context.ts';

/** The body of a request that opens a change, transfer, renewal or cancellation of a registration. */
export const newFollowUpSchema = z.strictObject({ kind: z.enum(followUpKinds) });

/**
 * Opens the draft of a change, transfer, renewal or cancellation of a registration in force; it goes its own way
 * through acceptance and review. Raises `access.forbidden`, `registry.not-found`, `registration.nothing-to-follow`.
 */
export async function openFollowUpCase(
  context: RegistrationContext,
  { concerns, kind }: { readonly concerns: string; readonly kind: FollowUpKind },
): Promise<RegistrationCase> {
  authorise(context, 'registration.apply');
  const { caller, clock } = context;
  return await inCallersOrganisation(context, async (tx) => {
    // Held, so that it cannot end between: a draft would be left that nobody ends.
    const concerned = caseOf(await lockRegistration(tx, concerns));
    if (concerned.row.organisationId !== caller.organisation) {
      throw notFound({ kind: 'registration', id: concerns });
    }
    const now = circumstancesOf(concerned.record, context);
    const record = openFollowUp(kind, { id: concerns, record: concerned.record }, now);
    const { organisationId, agencyId, assetId, rules } = concerned.row;
    const at = clock();
    const row = await addRegistration(
      tx,
      {
        organisationId,
        agencyId,
        assetId,
        kind,
        state: record.state,
        rules,
        application: blankFollowUp(kind, concerned),
        subject: concerned.subject,
        record,
        participants: [{ duty: 'application', person: caller.account }],
      },
      at,
    );
    await appendAudit(tx, {
      organisation: caller.organisation,
      account: caller.account,
      action: 'registration.open',
      subject: `registration:${row.id}`,
      details: { kind, concerns },
      at,
    });
    return caseOf(row);
  });
}

function blankFollowUp(kind: FollowUpKind, { application }: RegistrationCase): Application {
  const applicants = 'applicants' in application ? application.applicants : [];
  const common = { applicants, attachments: [] };
  switch (kind) {
    case 'change':
      return { kind, ...common, changes: [] };
    case 'renewal':
      return { kind, ...common };
    case 'cancellation':
      return { kind, ...common };
    case 'transfer':
      return {
        kind,
        attachments: [],
        transferor: applicants[0] ?? {},
        transferee: {},
        rights: [],
      };
  }
}
