import { z } from 'zod';
import { defectTexts, remarkTexts } from '../../../../rights/application/defect.ts';
import { fieldTexts } from '../../../../rights/application/field-texts.ts';
import { eventTexts, happenedTexts } from '../../../../rights/registration/events/event-texts.ts';
import { kindTexts } from '../../../../rights/registration/kinds.ts';
import { states } from '../../../../rights/registration/states.ts';
import { checklistSchema } from '../../../../rights/review/checklist.ts';
import {
  type RegistrationRules,
  registrationRulesSchema,
} from '../../../../rights/rules/rules-document.ts';
import { textsSchema } from '../../../../vocabulary/texts-schema.ts';
import { calendarOf, type Rulebook, rulesSha256 } from '../rulebook/rulebook.ts';

const names = z.record(z.string(), textsSchema);

const registrySchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  name: textsSchema,
  example: z.boolean(),
  /** Of what the rules say, as cases keep it. */
  sha256: z.hash('sha256'),
  /** Its name in the operator's folder; null where it comes with Assay. */
  file: z.string().nullable(),
  /** Whose registrations begin under them; of the first, of all others. */
  agencies: z.array(z.uuid()).readonly(),
  effectiveFrom: z.iso.date().nullable(),
  calendar: z.strictObject({
    id: z.string(),
    /** First and last year whose holidays it knows. */
    from: z.string(),
    until: z.string(),
    /** Files of the operator's folder that it is made of. */
    files: z.array(z.string()).readonly(),
  }),
});

/** What a desk shows of the rules: all of it data, names in both languages. */
export const rulebookSchema = z.strictObject({
  rules: registrationRulesSchema,
  /** All rules that are kept here, the default first. */
  registries: z.array(registrySchema).readonly(),
  checklist: checklistSchema,
  names: z.strictObject({
    states: names,
    events: names,
    happened: names,
    kinds: names,
    fields: names,
    defects: names,
    remarks: names,
  }),
});

/** The rules that new registrations begin under, the checklist, and the names of all codes. */
export function describeRulebook(rulebook: Rulebook): z.infer<typeof rulebookSchema> {
  const { checklist } = rulebook;
  const [rules] = rulebook.rules;
  const stateTexts = Object.entries(states).map(([name, { texts }]) => [name, texts] as const);
  return {
    rules,
    registries: rulebook.rules.map((one) => registryOf(one, rulebook)),
    checklist,
    names: {
      states: Object.fromEntries(stateTexts),
      events: eventTexts,
      happened: happenedTexts,
      kinds: kindTexts,
      fields: fieldTexts,
      defects: defectTexts,
      remarks: remarkTexts,
    },
  };
}

function registryOf(rules: RegistrationRules, rulebook: Rulebook): z.infer<typeof registrySchema> {
  const { id, version, name, example, agencies = [], effectiveFrom = null } = rules;
  const { files } = rulebook;
  const calendar = calendarOf(rulebook, rules);
  const years = [...calendar.years].toSorted();
  const own = files.find((one) => one.id === id && one.version === version);
  return {
    id,
    version,
    name,
    example,
    sha256: rulesSha256(rules),
    file: own?.file ?? null,
    agencies,
    effectiveFrom,
    calendar: {
      id: calendar.id,
      from: years[0] ?? '–',
      until: years.at(-1) ?? '–',
      files: files
        .filter((one) => one.kind === 'calendar' && one.id === calendar.id)
        .map(({ file }) => file),
    },
  };
}
