import { type Day, dayIn } from '../../calendar/days.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { RegistrationRules } from '../../rules/rules-document.ts';
import type { RegistrationEvent } from '../events/events.ts';
import type { RegistrationRecord } from '../record.ts';

/** When something is asked or done, and by which rules and calendar. */
export interface Circumstances {
  /** Instant, ISO 8601 with an offset. */
  readonly at: string;
  readonly calendar: WorkingCalendar;
  readonly rules: RegistrationRules;
}

/** What a guard looks at. `day` is the day in the time zone of the rules. */
export interface GuardContext extends Circumstances {
  readonly record: RegistrationRecord;
  readonly event: RegistrationEvent;
  readonly day: Day;
}

/** The day of `at` in the time zone of the rules. */
export function today({ at, rules }: Circumstances): Day {
  return dayIn(at, rules.timeZone);
}
