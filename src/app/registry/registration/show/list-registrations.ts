import { findRegistrations } from '../../../../registry/registrations/find-registrations.ts';
import type { Page } from '../../../../registry/registrations/page-cursor.ts';
import { type RegistrationState, stateNames } from '../../../../rights/registration/states.ts';
import { authorise, inCallersOrganisation } from '../../context.ts';
import { caseOf } from '../registration-case.ts';
import type { RegistrationContext } from '../registration-context.ts';
import { registrationItem } from './registration-item.ts';
import type { RegistrationItem } from './registration-view.ts';

/** States that lists can be narrowed to, in the order of a registration's life. */
export const registrationStates: readonly [RegistrationState, ...RegistrationState[]] = stateNames;

export interface RegistrationQuery {
  /** Those that the organisation applied for, or those that lie with it as the agency. */
  readonly as: 'applicant' | 'agency';
  readonly states?: readonly RegistrationState[] | undefined;
  readonly asset?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A page of registrations, the last changed first. Raises `access.forbidden`, `registry.bad-cursor`. */
export async function listRegistrations(
  context: RegistrationContext,
  query: RegistrationQuery,
): Promise<Page<RegistrationItem>> {
  authorise(context, 'registration.read');
  const { organisation } = context.caller;
  return await inCallersOrganisation(context, async (tx) => {
    const page = await findRegistrations(tx, { ...query, organisation });
    return { ...page, items: page.items.map((row) => registrationItem(caseOf(row), context)) };
  });
}
