import { readFileSync } from 'node:fs';
import { readWorkingCalendar } from '../../src/rights/calendar/working-calendar.ts';
import { readChecklist } from '../../src/rights/review/checklist.ts';
import { readRegistrationRules } from '../../src/rights/rules/rules-document.ts';

const text = (file: string) =>
  readFileSync(new URL(`../../src/rights/${file}`, import.meta.url), 'utf8');
const rules = (file: string) => readRegistrationRules(text(`rules/${file}`), file);

export const nationalRules = rules('national-guideline.yaml');
export const exampleRules = rules('example-registry.yaml');
export const mainlandCalendar = readWorkingCalendar(
  text('calendar/mainland-china.yaml'),
  'mainland-china.yaml',
);
export const defaultChecklist = readChecklist(text('review/checklist.yaml'), 'checklist.yaml');
