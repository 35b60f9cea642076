import { z } from 'zod';
import { defectTexts, remarkTexts } from '../../../../rights/application/defect.ts';
import { fieldTexts } from '../../../../rights/application/field-texts.ts';
import { eventTexts, happenedTexts } from '../../../../rights/registration/event-texts.ts';
import { kindTexts } from '../../../../rights/registration/kinds.ts';
import { states } from '../../../../rights/registration/states.ts';
import { checklistSchema } from '../../../../rights/review/checklist.ts';
import { registrationRulesSchema } from '../../../../rights/rules/rules-document.ts';
import { textsSchema } from '../../../../vocabulary/texts-schema.ts';
import type { Rulebook } from '../rulebook.ts';

const names = z.record(z.string(), textsSchema);

/** What a desk shows of the rules: all of it data, names in both languages. */
export const rulebookSchema = z.strictObject({
  rules: registrationRulesSchema,
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
export function describeRulebook({
  rules: [rules],
  checklist,
}: Rulebook): z.infer<typeof rulebookSchema> {
  const stateTexts = Object.entries(states).map(([name, { texts }]) => [name, texts] as const);
  return {
    rules,
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
