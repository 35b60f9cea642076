import { registrationEventSchema } from '../../../../rights/registration/events.ts';
import type { RegistrationRules } from '../../../../rights/rules/rules-document.ts';
import type { StepField } from '../../../../vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../vocabulary/text.ts';

type FieldOf = Omit<StepField, 'name' | 'required' | 'choices'> & {
  readonly choices?: (rules: RegistrationRules) => StepField['choices'];
};

const document = (texts: Texts): FieldOf => ({ kind: 'text', texts });

/** What a person is asked for a step, by the names of the state table's events. */
const fields: Readonly<Partial<Record<string, FieldOf>>> = {
  items: { kind: 'codes', texts: { en: 'Items', zh: '事项' } },
  until: { kind: 'day', texts: { en: 'Last day', zh: '截止日期' } },
  notice: document({ en: 'Notice (document)', zh: '通知书（文件）' }),
  request: document({ en: 'Reasoned request (document)', zh: '不公示申请（文件）' }),
  objection: document({ en: 'Objection (document)', zh: '异议材料（文件）' }),
  conclusion: document({ en: 'Conclusion (document)', zh: '处理结论（文件）' }),
  agencyNumber: {
    kind: 'text',
    texts: { en: 'Number that the agency issued', zh: '登记机构核发的编号' },
  },
  workingDays: { kind: 'number', texts: { en: 'Working days', zh: '工作日数' } },
  validityMonths: { kind: 'number', texts: { en: 'Validity in months', zh: '有效期（月）' } },
  grounds: {
    kind: 'codes',
    texts: { en: 'Grounds', zh: '理由' },
    choices: ({ refusalGrounds }) => refusalGrounds,
  },
};

/** What the registry fills in by itself. */
const filled = new Set(['type', 'missing', 'blocking', 'certificate']);

/**
 * The inputs of an event; undefined for one that a form cannot bring, because it rests on another case or on a
 * ruling: these come through the API.
 */
export function stepFields(event: string, rules: RegistrationRules): StepField[] | undefined {
  const option = registrationEventSchema.options.find(({ shape }) => shape.type.value === event);
  if (option === undefined) return undefined;
  const asked = Object.entries(option.shape).filter(([name]) => !filled.has(name));
  const known = asked.flatMap(([name, schema]) => {
    const field = fields[name];
    if (field === undefined) return [];
    const { kind, texts, choices } = field;
    const required = !schema.safeParse(undefined).success;
    const offered = choices?.(rules);
    return [
      { name, kind, texts, required, ...(offered === undefined ? {} : { choices: offered }) },
    ];
  });
  return known.length === asked.length ? known : undefined;
}
