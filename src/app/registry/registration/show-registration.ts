import { certificatesOf } from '../../../registry/certificates/certificate-row.ts';
import {
  type HistoryRow,
  readHistory,
} from '../../../registry/registrations/registration-history.ts';
import { readRegistration } from '../../../registry/registrations/registration-row.ts';
import { checkApplication } from '../../../rights/application/check-application.ts';
import { barOf, type DoneDuty, dutyOf } from '../../../rights/registration/events/duties.ts';
import { possibleEvents, transitionOf } from '../../../rights/registration/step.ts';
import { today } from '../../../rights/registration/time/circumstances.ts';
import { reviewOutcome } from '../../../rights/review/review-outcome.ts';
import { revocationReasonSchema } from '../../../vocabulary/registry/registration/revocation.ts';
import { authorise, inCallersOrganisation } from '../context.ts';
import { rolesIn } from './acting-role.ts';
import { doneDuties } from './case/done-duties.ts';
import { knownDocuments } from './case/named-documents.ts';
import { caseOf, circumstancesOf, type RegistrationCase } from './registration-case.ts';
import type { RegistrationContext } from './registration-context.ts';
import { broughtByPersons } from './requested-event.ts';
import { registrationItem } from './show/registration-item.ts';
import {
  lineDetailsSchema,
  type RegistrationView,
  registrationViewSchema,
} from './show/registration-view.ts';

/** A registration with all that the caller's side may see of it. Raises `access.forbidden`, `registry.not-found`. */
export async function showRegistration(
  context: RegistrationContext,
  id: string,
): Promise<RegistrationView> {
  authorise(context, 'registration.read');
  return await inCallersOrganisation(context, async (tx) => {
    const found = caseOf(await readRegistration(tx, id));
    const { record, application, subject } = found;
    const now = circumstancesOf(record, context);
    const { defects, remarks } = checkApplication(application, {
      asOf: today(now),
      rules: now.rules,
      documents: await knownDocuments(tx, application),
    });
    const history = await readHistory(tx, id);
    const certificates = await certificatesOf(tx, id);
    return {
      ...registrationItem(found, context),
      application,
      subject,
      record,
      defects: [...defects],
      remarks: [...remarks],
      review: reviewFor(found, context),
      possible: possibleFor(found, context, await doneDuties(tx, found.row)),
      history: history.map((line) => historyLine(line, context)),
      certificates: certificates.map(
        ({ id: certificate, agencyNumber, validFrom, validUntil, revokedAt, revokedBecause }) => ({
          id: certificate,
          agencyNumber,
          validFrom: validFrom.toISOString(),
          validUntil: validUntil.toISOString(),
          revokedAt: revokedAt?.toISOString() ?? null,
          revokedBecause: revocationReasonSchema.nullable().parse(revokedBecause),
        }),
      ),
    };
  });
}

/** A reviewer's working notes are the agency's own. */
function reviewFor({ row, review }: RegistrationCase, { caller, rulebook }: RegistrationContext) {
  if (row.agencyId !== caller.organisation) return null;
  const { blocking, unproven } = reviewOutcome(rulebook.checklist, review);
  return { answers: [...review], blocking: [...blocking], unproven: [...unproven] };
}

function possibleFor(
  found: RegistrationCase,
  { caller }: RegistrationContext,
  done: readonly DoneDuty[],
): RegistrationView['possible'] {
  const roles = rolesIn(found, caller);
  return possibleEvents(found.record).filter(
    (event) =>
      broughtByPersons(event) &&
      barOf(dutyOf(event), caller.account, done) === undefined &&
      transitionOf(found.record, event)?.who.some((role) => roles.includes(role)),
  );
}

const lineSchema = registrationViewSchema.shape.history.element;

/** Which person of the other party acted is that party's affair. */
function historyLine(
  { event, from, to, at, account, details, ...row }: HistoryRow,
  { caller }: RegistrationContext,
): RegistrationView['history'][number] {
  const kept = lineDetailsSchema.parse(details);
  const side = kept.by === 'applicant' ? row.organisationId : row.agencyId;
  const own = side === caller.organisation ? account : null;
  return lineSchema.parse({
    event,
    from,
    to,
    at: at.toISOString(),
    account: own,
    details: kept,
  });
}
