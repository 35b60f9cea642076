import {
  hasCreditCodeForm,
  isUnifiedSocialCreditCode,
} from '../../vocabulary/identifiers/credit-code.ts';
import { isResidentId } from '../../vocabulary/identifiers/resident-id.ts';
import type { Day } from '../calendar/days.ts';
import type { Party } from './application.ts';
import { type Completeness, defect, joined, nothing, remark, required } from './defect.ts';

const always = ['name', 'type', 'identifier', 'contact', 'phone', 'address'] as const;
const ofBusiness = [
  'legalRepresentative',
  'registeredOn',
  'registeredAt',
  'term',
  'scope',
  'standing',
] as const;

/** What is missing or odd about an applicant, transferor or transferee. */
export function checkParty(party: Party, path: string, asOf: Day): Completeness {
  const business =
    party.type === 'legal-person' || party.type === 'unincorporated'
      ? required(party.business ?? {}, ofBusiness, `${path}.business`)
      : nothing;
  const isPerson = party.type === 'natural-person';
  return joined(
    required(party, always, path),
    business,
    checkIdentifier(party.identifier, `${path}.identifier`, { asOf, isPerson }),
  );
}

/** Whether an identifier has the form of one and its check characters fit. */
export function checkIdentifier(
  identifier: string | undefined,
  path: string,
  { asOf, isPerson }: { readonly asOf: Day; readonly isPerson: boolean },
): Completeness {
  const compact = identifier?.replace(/[\s-]/g, '').toUpperCase() ?? '';
  if (compact === '') return nothing;
  if (isPerson)
    return isResidentId(compact, asOf) ? nothing : remark('no-resident-id', 'identifier', path);
  if (!hasCreditCodeForm(compact)) return defect('not-a-credit-code', 'identifier', path);
  return isUnifiedSocialCreditCode(compact) ? nothing : remark('check-failed', 'identifier', path);
}
