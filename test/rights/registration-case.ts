import type { RegistrationEvent } from '../../src/rights/registration/events/events.ts';
import { openRegistration } from '../../src/rights/registration/open-registration.ts';
import type { RegistrationRecord } from '../../src/rights/registration/record.ts';
import type { RegistrationRole } from '../../src/rights/registration/roles.ts';
import { catchUp, type RegistrationEntry, step } from '../../src/rights/registration/step.ts';
import { mainlandCalendar as calendar, nationalRules } from './rule-files.ts';

export const beijing = (day: string) => `${day}T10:00:00+08:00`;
export const now = (day: string, rules = nationalRules) => ({ at: beijing(day), calendar, rules });
export const certificate = 'urn:uuid:0190a5b0-0000-7000-8000-000000000001';
export const basis = { kind: 'case', id: 'case-2' } as const;

/** A registration with its history, moved day by day. */
export class Case {
  readonly entries: RegistrationEntry[] = [];
  record: RegistrationRecord;
  readonly rules;

  constructor(day: string, rules = nationalRules, record?: RegistrationRecord) {
    this.rules = rules;
    this.record = record ?? openRegistration(now(day, rules));
  }

  on(day: string, by: RegistrationRole, event: RegistrationEvent): this {
    const result = step(this.record, event, { ...now(day, this.rules), by });
    this.record = result.record;
    this.entries.push(...result.entries);
    return this;
  }

  wait(day: string): this {
    const result = catchUp(this.record, now(day, this.rules));
    this.record = result.record;
    this.entries.push(...result.entries);
    return this;
  }
}

export const submitted = (day: string) =>
  new Case(day).on(day, 'applicant', { type: 'submit', missing: [] });
export const reviewed = (from: string) =>
  submitted(from)
    .on(from, 'registrar', { type: 'accept' })
    .on(from, 'reviewer', { type: 'beginReview' });
export const published = (from: string) =>
  reviewed(from).on(from, 'reviewer', { type: 'publish', blocking: [] });
export const inForce = (from: string, day: string) =>
  published(from).on(day, 'registrar', { type: 'issueCertificate', certificate });
