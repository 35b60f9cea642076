import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import {
  readWorkingCalendar,
  type WorkingCalendar,
} from '../../rights/calendar/working-calendar.ts';
import { type Checklist, readChecklist } from '../../rights/review/checklist.ts';

import {
  type RegistrationRules,
  readRegistrationRules,
} from '../../rights/rules/rules-document.ts';

const resolve = createRequire(import.meta.url).resolve;

/** The rules of the national guideline, which apply where a registry names none of its own. */
export async function shippedRules(): Promise<RegistrationRules> {
  const file = resolve('#rules/national-guideline.yaml');
  return readRegistrationRules(await readFile(file, 'utf8'), file);
}

/** The working calendar that comes with Assay; it ends with the last year whose holidays were announced. */
export async function shippedCalendar(): Promise<WorkingCalendar> {
  const file = resolve('#calendars/mainland-china.yaml');
  return readWorkingCalendar(await readFile(file, 'utf8'), file);
}

/** The checklist that reviewers work through where a registry has none of its own. */
export async function shippedChecklist(): Promise<Checklist> {
  const file = resolve('#checklists/checklist.yaml');
  return readChecklist(await readFile(file, 'utf8'), file);
}
