import {
  type RegistrationEventName,
  registrationEventSchema,
} from '../../../../rights/registration/events/events.ts';
import type { RegistrationRecord } from '../../../../rights/registration/record.ts';
import type { Checklist } from '../../../../rights/review/checklist.ts';
import type { RegistrationRules } from '../../../../rights/rules/rules-document.ts';
import type { StepField } from '../../../../vocabulary/registry/registration/registration-page.ts';
import type { Texts } from '../../../../vocabulary/text.ts';
import { ruledFields } from '../requested-event.ts';
import { itemsToCorrect, itemsToProve, namesOfCodes } from './case-items.ts';

/** What the choices of a step are taken from. */
export interface FieldsOf {
  readonly record: RegistrationRecord;
  readonly rules: RegistrationRules;
  readonly checklist: Checklist;
}

type FieldOf = Omit<StepField, 'name' | 'required' | 'choices'> & {
  readonly choices?: (of: FieldsOf) => StepField['choices'];
};

const document = (texts: Texts): FieldOf => ({ kind: 'document', texts });

/** What a person is asked for a step, by the names of the state table's events. */
const fields: Readonly<Partial<Record<string, FieldOf>>> = {
  until: { kind: 'day', texts: { en: 'Last day', zh: '截止日期' } },
  notice: document({ en: 'Notice', zh: '通知书' }),
  request: document({ en: 'Reasoned request', zh: '不公示申请' }),
  objection: document({ en: 'Objection in writing', zh: '书面异议' }),
  conclusion: document({ en: 'Conclusion', zh: '处理结论' }),
  agencyNumber: {
    kind: 'text',
    texts: {
      en: 'Number that the agency issued (SJ…), where it issued one',
      zh: '登记机构核发的凭证编号（SJ 开头；未核发则留空）',
    },
  },
  workingDays: { kind: 'number', texts: { en: 'Working days', zh: '工作日数' } },
  validityMonths: { kind: 'number', texts: { en: 'Validity in months', zh: '有效期（月）' } },
  grounds: {
    kind: 'codes',
    texts: { en: 'Grounds', zh: '理由' },
    choices: ({ rules }) => rules.refusalGrounds,
  },
  ground: {
    kind: 'code',
    texts: { en: 'Ground', zh: '理由' },
    choices: ({ rules }) => rules.cancellationGrounds,
  },
};

const items: Texts = { en: 'Items', zh: '事项' };

/** Fields that hold something else in some event. */
const fieldsOf: Readonly<
  Partial<Record<RegistrationEventName, Readonly<Partial<Record<string, FieldOf>>>>>
> = {
  requestCorrection: {
    items: {
      kind: 'codes',
      texts: items,
      choices: ({ record, rules }) => itemsToCorrect(record.kind, rules),
    },
  },
  requestSupplement: {
    items: {
      kind: 'codes',
      texts: items,
      choices: ({ record, rules, checklist }) => itemsToProve(record.kind, checklist, rules),
    },
  },
  correct: { items: asked({ en: 'Corrected', zh: '已补正' }, ({ correction }) => correction) },
  supplement: { items: asked({ en: 'Supplied', zh: '已补充' }, ({ supplement }) => supplement) },
  remark: { remark: remarkOf(() => true) },
  liftRemark: { remark: remarkOf((id, { remarks }) => remarks.includes(id)) },
};

/** What was asked for, to be confirmed one by one. */
function asked(
  texts: Texts,
  of: (record: RegistrationRecord) => { readonly items: readonly string[] } | undefined,
): FieldOf {
  return {
    kind: 'codes',
    texts,
    choices: ({ record, ...named }) => {
      const nameOf = namesOfCodes(record.kind, named);
      return (of(record)?.items ?? []).map((id) => ({ id, texts: nameOf(id) }));
    },
  };
}

function remarkOf(isOffered: (id: string, record: RegistrationRecord) => boolean): FieldOf {
  return {
    kind: 'code',
    texts: { en: 'Remark', zh: '备注事项' },
    choices: ({ record, rules }) => rules.remarks.filter(({ id }) => isOffered(id, record)),
  };
}

const basisKinds: NonNullable<StepField['choices']> = [
  { id: 'ruling', texts: { en: 'ruling of a court or tribunal', zh: '法院裁判或者仲裁裁决' } },
  { id: 'law', texts: { en: 'law', zh: '法律法规规定' } },
  { id: 'objection', texts: { en: 'objection', zh: '异议' } },
];

/** A basis is two inputs: of which kind it is, and the document that shows it. */
const basisFields: readonly StepField[] = [
  {
    name: 'basis.kind',
    kind: 'code',
    texts: { en: 'On the basis of', zh: '依据类型' },
    required: true,
    choices: basisKinds,
  },
  {
    name: 'basis.id',
    kind: 'document',
    texts: { en: 'Ruling or decision', zh: '依据文书' },
    required: true,
  },
];

/** What the registry fills in by itself. */
const filled = new Set(['type', 'missing', 'blocking', 'certificate']);

/** The inputs of an event. */
export function stepFields(event: RegistrationEventName, of: FieldsOf): StepField[] {
  if (event === 'change') return [...ruledChanges(of), ...basisFields];
  const option = registrationEventSchema.options.find(({ shape }) => shape.type.value === event);
  const shape = Object.entries(option?.shape ?? {}).filter(([name]) => !filled.has(name));
  return shape.flatMap(([name, schema]): readonly StepField[] => {
    if (name === 'basis') return basisFields;
    const field = fieldsOf[event]?.[name] ?? fields[name];
    if (field === undefined) throw new Error(`bug: nobody can be asked for ${name} of ${event}`);
    const { kind, texts, choices } = field;
    const required = !schema.safeParse(undefined).success;
    const offered = choices?.(of);
    return [
      { name, kind, texts, required, ...(offered === undefined ? {} : { choices: offered }) },
    ];
  });
}

/** The new contents that a ruling may bring, each left empty where it stays. */
function ruledChanges({ rules }: FieldsOf): StepField[] {
  return rules.changeable
    .filter(({ field }) => ruledFields.some((one) => one === field))
    .map(({ field, texts }) => ({
      name: `changes.${field}`,
      kind: 'text',
      texts,
      required: false,
    }));
}
