import type { WorkingCalendar } from '../../../rights/calendar/working-calendar.ts';
import type { Checklist } from '../../../rights/review/checklist.ts';
import type { RegistrationRules } from '../../../rights/rules/rules-document.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import { shippedCalendar, shippedChecklist, shippedRules } from '../shipped-rules.ts';

/** By what registrations are handled here. */
export interface Rulebook {
  /** The rules that a new registration begins under, then those that older ones began under. */
  readonly rules: readonly [RegistrationRules, ...RegistrationRules[]];
  readonly calendar: WorkingCalendar;
  readonly checklist: Checklist;
}

const rulesMissing = defineProblem<'id' | 'version'>({
  code: 'registration.rules-missing',
  params: ['id', 'version'],
  texts: {
    en: 'The rules {id} {version}, under which the registration began, are not kept here.',
    zh: '此处未保存该登记所依据的规则 {id} {version}。',
  },
  remedy: {
    en: 'Keep the rule file of that version beside the newer one.',
    zh: '请将该版本的规则文件与新版本一并保存。',
  },
});

/** The national guideline with its calendar and checklist, which come with Assay. */
export async function shippedRulebook(): Promise<Rulebook> {
  return {
    rules: [await shippedRules()],
    calendar: await shippedCalendar(),
    checklist: await shippedChecklist(),
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
