import type { PublicRow } from '../../../../registry/registrations/public-register.ts';
import type { HistoryRow } from '../../../../registry/registrations/registration-history.ts';
import { isUnifiedSocialCreditCode } from '../../../../vocabulary/identifiers/credit-code.ts';
import type { RegisterEntry } from '../../../../vocabulary/registry/registration/register-entry.ts';
import type { RegistrationCase } from '../registration-case.ts';

/** Events that a person outside learns of: the way of the registration, not its internal correspondence. */
const toldPublicly: ReadonlySet<string> = new Set([
  'submit',
  'accept',
  'deemAccepted',
  'correct',
  'publish',
  'object',
  'dismissObjection',
  'upholdObjection',
  'closePublication',
  'issueCertificate',
  'change',
  'transfer',
  'renew',
  'denyRenewal',
  'objectLater',
  'resolveObjection',
  'expire',
  'cancel',
  'withdraw',
  'remark',
  'liftRemark',
]);

interface EntryOptions {
  readonly agency: string;
  readonly history: readonly HistoryRow[];
  readonly at: Date;
}

/**
 * What anyone may see of a registration: from its publication on, and nothing of one that was never published. No
 * identity number of a person, no contact, no attachment.
 */
export function publicRow(
  found: RegistrationCase,
  { agency, history, at }: EntryOptions,
): PublicRow | undefined {
  const { row, record, application, subject } = found;
  if (application.kind !== 'first' || record.publishedOn === undefined) return undefined;
  const { holders } = application;
  const { securityGrade: _forTheAgency, ...data } = application.data;
  const entry: RegisterEntry = {
    kind: record.kind,
    agency,
    rules: { id: record.rules.id, version: record.rules.version },
    data,
    holders: holders.map(({ name, identifier, rights }) => ({
      name,
      ...creditCode(identifier),
      rights: rights.map(({ right, until, limits }) => ({ right, until, limits })),
    })),
    acquisitionModes: subject.acquisitionModes,
    remarks: record.remarks,
    publishedOn: record.publishedOn,
    recordedOn: record.recordedOn,
    validity: record.validity,
    contentVersion: record.contentVersion,
    certificate: record.certificate && {
      id: record.certificate.id,
      issuedOn: record.certificate.issuedOn,
      agencyNumber: record.certificate.agencyNumber,
    },
    timeline: history
      .filter(({ event }) => toldPublicly.has(event))
      .map(({ event, at: moment, details }) => ({ event, on: dayOf(details, moment) })),
  };
  return {
    registrationId: row.id,
    organisationId: row.organisationId,
    agencyId: row.agencyId,
    state: record.state,
    name: data.dataName ?? subject.name,
    holder: [...new Set(holders.map(({ name }) => name))].join('、'),
    entry,
    publishedAt: at,
    changedAt: at,
  };
}

function creditCode(identifier: string | undefined): { creditCode?: string } {
  return identifier !== undefined && isUnifiedSocialCreditCode(identifier)
    ? { creditCode: identifier }
    : {};
}

/** The day on which a line took effect stands in its details. */
function dayOf(details: unknown, at: Date): string {
  const on = (details as { on?: unknown } | null)?.on;
  return typeof on === 'string' ? on : at.toISOString().slice(0, 10);
}
