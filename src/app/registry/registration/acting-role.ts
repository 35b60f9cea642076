import type { RegistrationEventName } from '../../../rights/registration/events/events.ts';
import { notYours } from '../../../rights/registration/events/refusals.ts';
import type { RegistrationRole } from '../../../rights/registration/roles.ts';
import { transitionOf } from '../../../rights/registration/step.ts';
import type { Role } from '../../../vocabulary/registry/roles.ts';
import type { Caller } from '../context.ts';
import type { RegistrationCase } from './registration-case.ts';

const forApplicant: Partial<Record<Role, readonly RegistrationRole[]>> = { steward: ['applicant'] };

/** The registrar enters the objections that reach the agency: whoever objects need not have an account. */
const forAgency: Partial<Record<Role, readonly RegistrationRole[]>> = {
  registrar: ['registrar', 'objector'],
  reviewer: ['reviewer'],
};

/** As what a caller may act on a registration; an organisation that registers with itself acts on both sides. */
export function rolesIn(
  { row }: Pick<RegistrationCase, 'row'>,
  { organisation, roles }: Pick<Caller, 'organisation' | 'roles'>,
): RegistrationRole[] {
  const tables = [
    ...(row.organisationId === organisation ? [forApplicant] : []),
    ...(row.agencyId === organisation ? [forAgency] : []),
  ];
  return tables.flatMap((table) => roles.flatMap((role) => table[role] ?? []));
}

/**
 * The role in which a caller brings an event. Where none fits, the one that the state table will refuse with a
 * reason. Raises `registration.not-yours`.
 */
export function actingRole(
  found: Pick<RegistrationCase, 'row' | 'record'>,
  caller: Pick<Caller, 'organisation' | 'roles'>,
  event: RegistrationEventName,
): RegistrationRole {
  const roles = rolesIn(found, caller);
  const who = transitionOf(found.record, event)?.who ?? [];
  const [role = roles[0]] = roles.filter((one) => who.includes(one));
  if (role !== undefined) return role;
  const isApplicant = found.row.organisationId === caller.organisation;
  throw notYours(event, isApplicant ? 'applicant' : 'registrar', who);
}
