import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { appendAudit } from '../../../../audit/append.ts';
import { addRegistration } from '../../../../registry/registrations/registration-row.ts';
import { dayIn } from '../../../../rights/calendar/days.ts';
import { openRegistration } from '../../../../rights/registration/open-registration.ts';
import type { Transaction } from '../../../../store/connect.ts';
import { organisations } from '../../../../store/tables/organisations.ts';
import { authorise, inCallersOrganisation } from '../../context.ts';
import { shareNamedDocuments } from '../case/case-documents.ts';
import { chosenSubjectSchema, subjectOf } from '../registered-subject.ts';
import { caseOf, type RegistrationCase } from '../registration-case.ts';
import type { RegistrationContext } from '../registration-context.ts';
import { notAnAgency } from '../registration-problems.ts';
import { rulesFor, rulesSha256 } from '../rulebook/rulebook.ts';
import { prefilledApplication } from './prefilled-application.ts';

/** The body of a request that opens an application. */
export const newApplicationSchema = z.strictObject({
  /** The agency that it will be submitted to. */
  agency: z.uuid(),
  asset: z.uuid(),
  ...chosenSubjectSchema.shape,
});
export type NewApplication = z.infer<typeof newApplicationSchema>;

/**
 * Opens the draft of a first registration, bound to one assessment of the asset. Raises `access.forbidden`,
 * `registration.not-an-agency`, and what `subjectOf` raises.
 */
export async function openApplication(
  context: RegistrationContext,
  { agency, asset, ...chosen }: NewApplication,
): Promise<RegistrationCase> {
  authorise(context, 'registration.apply');
  const { caller, clock, rulebook } = context;
  const at = clock();
  const [{ timeZone }] = rulebook.rules;
  const rules = rulesFor(rulebook, { agency, on: dayIn(at.toISOString(), timeZone) });
  const record = openRegistration({
    at: at.toISOString(),
    rules,
    rulesSha256: rulesSha256(rules),
  });
  return await inCallersOrganisation(context, async (tx) => {
    await mustBeAgency(tx, agency);
    const subject = await subjectOf(tx, asset, chosen);
    const row = await addRegistration(
      tx,
      {
        organisationId: caller.organisation,
        agencyId: agency,
        assetId: asset,
        kind: record.kind,
        state: record.state,
        rules: rules.id,
        application: await prefilledApplication(tx, {
          organisation: caller.organisation,
          asset,
          subject,
        }),
        subject,
        record,
        participants: [{ duty: 'application', person: caller.account }],
      },
      at,
    );
    const opened = caseOf(row);
    await shareNamedDocuments(tx, row, { application: opened.application, at });
    await appendAudit(tx, {
      organisation: caller.organisation,
      account: caller.account,
      action: 'registration.open',
      subject: `registration:${row.id}`,
      details: { asset, agency, kind: record.kind, reportSha256: subject.reportSha256 },
      at,
    });
    return opened;
  });
}

async function mustBeAgency(tx: Transaction, id: string): Promise<void> {
  const [found] = await tx
    .select({ kind: organisations.kind })
    .from(organisations)
    .where(eq(organisations.id, id));
  if (found?.kind !== 'agency') throw notAnAgency({ organisation: id });
}
