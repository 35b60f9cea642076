import type { Language } from '../text.ts';
import type { OrganisationKind } from './organisation-kinds.ts';
import type { Role } from './roles.ts';

/** An organisation with what the person who asks is in it. */
export interface OwnOrganisation {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly roles: readonly Role[];
}

/** `GET /api/v1/session`: who is signed in, where, and what they may do there. */
export interface SessionRecord<Action extends string = string> {
  readonly account: {
    readonly id: string;
    readonly email: string;
    readonly name: string;
    readonly language: Language;
    readonly secondFactor: boolean;
  };
  /** Null until one of `organisations` is chosen. */
  readonly organisation: string | null;
  /** Their organisation asks for a second factor, and nothing else is done for it before they have one. */
  readonly secondFactorRequired: boolean;
  readonly organisations: readonly OwnOrganisation[];
  /** What their roles allow there; the server decides again on every request. */
  readonly actions: readonly Action[];
}
