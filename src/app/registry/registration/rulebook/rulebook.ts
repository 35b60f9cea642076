import { createHash } from 'node:crypto';
import type { WorkingCalendar } from '../../../../rights/calendar/working-calendar.ts';
import type { Checklist } from '../../../../rights/review/checklist.ts';
import type { RegistrationRules } from '../../../../rights/rules/rules-document.ts';
import { canonicalJson, type Json } from '../../../../vocabulary/canonical-json.ts';
import { defineProblem } from '../../../../vocabulary/problem.ts';
import { shippedCalendar, shippedChecklist, shippedRules } from '../../shipped-rules.ts';

/** By what registrations are handled here. */
export interface Rulebook {
  /** The national guideline, then those of other registries and those that older registrations began under. */
  readonly rules: readonly [RegistrationRules, ...RegistrationRules[]];
  readonly calendars: readonly [WorkingCalendar, ...WorkingCalendar[]];
  readonly checklist: Checklist;
  /** What an operator's folder gave; the rest comes with Assay. */
  readonly files: readonly RuleFile[];
}

/** A file of an operator's folder, by its name there. */
export interface RuleFile {
  readonly file: string;
  readonly kind: 'rules' | 'calendar';
  readonly id: string;
  readonly version?: string;
}

const rulesMissing = defineProblem<'id' | 'version'>({
  code: 'registration.rules-missing',
  params: ['id', 'version'],
  texts: {
    en: 'The rules {id} {version}, under which the registration began, are not kept here.',
    zh: '此处未保存该登记所依据的规则 {id} {version}。',
  },
  remedy: {
    en: 'Keep the file of that version beside the newer one in the folder of --rules.',
    zh: '请将该版本的规则文件与新版本一并保存在 --rules 所指文件夹。',
  },
});

/** The national guideline with its calendar and checklist, which come with Assay. */
export async function shippedRulebook(): Promise<Rulebook> {
  return {
    rules: [await shippedRules()],
    calendars: [await shippedCalendar()],
    checklist: await shippedChecklist(),
    files: [],
  };
}

/** The rules that a registration began under. Raises `registration.rules-missing`. */
export function rulesOf(
  { rules }: Pick<Rulebook, 'rules'>,
  began: Pick<RegistrationRules, 'id' | 'version'>,
): RegistrationRules {
  const found = rules.find(({ id, version }) => id === began.id && version === began.version);
  if (found === undefined) throw rulesMissing({ id: began.id, version: began.version });
  return found;
}

/** The rules that a registration with an agency begins under on a day: its own newest, else the first of the rulebook. */
export function rulesFor(
  { rules }: Pick<Rulebook, 'rules'>,
  { agency, on }: { readonly agency: string; readonly on: string },
): RegistrationRules {
  const [own] = rules
    .filter(({ agencies, effectiveFrom = '' }) => agencies?.includes(agency) && effectiveFrom <= on)
    .toSorted((a, b) => (b.effectiveFrom ?? '').localeCompare(a.effectiveFrom ?? ''));
  return own ?? rules[0];
}

/** The calendar that rules count by: that they have one was seen when they were read. */
export function calendarOf(
  { calendars }: Pick<Rulebook, 'calendars'>,
  { calendar, id }: Pick<RegistrationRules, 'calendar' | 'id'>,
): WorkingCalendar {
  const found = calendars.find((one) => one.id === calendar);
  if (found === undefined) throw new Error(`bug: ${id} counts by a calendar that is not there`);
  return found;
}

/** What rules say, as SHA-256 in hexadecimal of their canonical JSON (RFC 8785): notes and order of a file do not count. */
export function rulesSha256(rules: RegistrationRules): string {
  // As JSON keeps it: members that are undefined are none.
  const kept = JSON.parse(JSON.stringify(rules)) as Json;
  return createHash('sha256').update(canonicalJson(kept)).digest('hex');
}
