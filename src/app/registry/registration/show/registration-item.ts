import { deadlines } from '../../../../rights/registration/time/deadlines.ts';
import { circumstancesOf, type RegistrationCase } from '../registration-case.ts';
import type { RegistrationContext } from '../registration-context.ts';
import type { RegistrationItem } from './registration-view.ts';

/** A registration as lists and the desk show it, with the time limits that run now. */
export function registrationItem(
  { row, record, application, subject }: RegistrationCase,
  context: Pick<RegistrationContext, 'rulebook' | 'clock'>,
): RegistrationItem {
  const named = application.kind === 'first' ? application.data.dataName : undefined;
  const applicants = 'applicants' in application ? application.applicants : [];
  return {
    id: row.id,
    organisation: row.organisationId,
    agency: row.agencyId,
    asset: row.assetId,
    kind: record.kind,
    state: record.state,
    name: named ?? subject.name,
    applicant: applicants[0]?.name ?? null,
    deadlines: deadlines(record, circumstancesOf(record, context)),
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    changedAt: row.changedAt.toISOString(),
  };
}
