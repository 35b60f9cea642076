import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { RegistrationRow } from '../../../registry/registrations/registration-row.ts';
import { type Application, applicationSchema } from '../../../rights/application/application.ts';
import {
  type RegistrationRecord,
  registrationRecordSchema,
} from '../../../rights/registration/record.ts';
import type { Circumstances } from '../../../rights/registration/time/circumstances.ts';
import { answerSchema, type ReviewAnswer } from '../../../rights/review/review-outcome.ts';
import { canonicalJson, type Json } from '../../../vocabulary/canonical-json.ts';
import { type RegisteredSubject, subjectSchema } from './registered-subject.ts';
import type { RegistrationContext } from './registration-context.ts';
import { calendarOf, rulesOf } from './rulebook/rulebook.ts';

/** A registration with the meaning of its documents. */
export interface RegistrationCase {
  readonly row: RegistrationRow;
  readonly record: RegistrationRecord;
  readonly application: Application;
  readonly subject: RegisteredSubject;
  readonly review: readonly ReviewAnswer[];
}

/** What the registry kept, read again. */
export function caseOf(row: RegistrationRow): RegistrationCase {
  return {
    row,
    record: registrationRecordSchema.parse(row.record),
    application: applicationSchema.parse(row.application),
    subject: subjectSchema.parse(row.subject),
    review: z.array(answerSchema).parse(row.review),
  };
}

/** By which rules and calendar a registration is handled, at this moment. */
export function circumstancesOf(
  record: Pick<RegistrationRecord, 'rules'>,
  { rulebook, clock }: Pick<RegistrationContext, 'rulebook' | 'clock'>,
): Circumstances {
  const rules = rulesOf(rulebook, record.rules);
  return { at: clock().toISOString(), calendar: calendarOf(rulebook, rules), rules };
}

/**
 * SHA-256, in hexadecimal, of what is recorded: the canonical JSON (RFC 8785) of
 * `{id, application, subject, record}`. A certificate carries it, since recorded data prevail over the certificate.
 */
export function recordSha256({
  row,
  application,
  subject,
  record,
}: Pick<RegistrationCase, 'application' | 'subject' | 'record'> & {
  readonly row: Pick<RegistrationRow, 'id'>;
}): string {
  // As JSON keeps it: members that are undefined are none.
  const kept = JSON.parse(JSON.stringify({ id: row.id, application, subject, record })) as Json;
  return createHash('sha256').update(canonicalJson(kept)).digest('hex');
}
