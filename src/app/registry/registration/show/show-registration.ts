import { listCaseDocuments } from '../../../../registry/documents/case-documents.ts';
import { findRegistrations } from '../../../../registry/registrations/find-registrations.ts';
import { readHistory } from '../../../../registry/registrations/registration-history.ts';
import { readRegistration } from '../../../../registry/registrations/registration-row.ts';
import type {
  RegistrationDesk,
  RegistrationPage,
} from '../../../../vocabulary/registry/registration/registration-page.ts';
import { authorise, inCallersOrganisation } from '../../context.ts';
import { shownObjections } from '../../objections/show-objections.ts';
import { rolesIn } from '../acting-role.ts';
import { doneDuties } from '../case/done-duties.ts';
import { caseOf, circumstancesOf } from '../registration-case.ts';
import type { RegistrationContext } from '../registration-context.ts';
import { registrationLine, registrationPage } from './registration-page.ts';

/** A case with all that its page shows and what the caller may do now. Raises `registry.not-found`. */
export async function showRegistration(
  context: RegistrationContext,
  id: string,
): Promise<RegistrationPage> {
  authorise(context, 'registration.read');
  return await inCallersOrganisation(context, async (tx) => {
    const found = caseOf(await readRegistration(tx, id));
    return registrationPage(found, {
      now: circumstancesOf(found.record, context),
      checklist: context.rulebook.checklist,
      history: await readHistory(tx, id),
      roles: rolesIn(found, context.caller),
      isAgency: found.row.agencyId === context.caller.organisation,
      documents: await listCaseDocuments(tx, id),
      objections: await shownObjections(tx, id, found.record),
      person: context.caller.account,
      done: await doneDuties(tx, found.row),
    });
  });
}

/** The cases of the caller's organisation as applicant or as agency. Raises `registry.bad-cursor`. */
export async function showDesk(
  context: RegistrationContext,
  search: { readonly as: 'applicant' | 'agency'; readonly limit: number; readonly after?: string },
): Promise<RegistrationDesk> {
  authorise(context, 'registration.read');
  const { organisation } = context.caller;
  return await inCallersOrganisation(context, async (tx) => {
    const { items, next } = await findRegistrations(tx, { ...search, organisation });
    const lines = items.map((row) => {
      const found = caseOf(row);
      return registrationLine(found, circumstancesOf(found.record, context));
    });
    return { items: lines, next: next ?? null };
  });
}
