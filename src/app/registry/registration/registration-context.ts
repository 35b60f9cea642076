import type { IssuingOffice } from '../certificates/issuing-office.ts';
import type { RegistryContext } from '../context.ts';
import type { Rulebook } from './rulebook/rulebook.ts';

/** What the use cases of registration work with. */
export interface RegistrationContext extends RegistryContext {
  readonly rulebook: Rulebook;
  readonly office: IssuingOffice;
}
