import { dataGrades } from '../../vocabulary/codes/data-grades.ts';
import { formOptionTexts } from '../../vocabulary/declarations/registration-form-texts.ts';
import { dataRights } from '../../vocabulary/declarations/rights.ts';
import type { DataGrade } from '../../vocabulary/personal.ts';
import type {
  FormField,
  FormSection,
} from '../../vocabulary/registry/registration/application-form.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { dataRightTexts } from '../acquisition/data-right-texts.ts';
import type { RegistrationKind } from '../registration/kinds.ts';
import type { RegistrationRules } from '../rules/rules-document.ts';
import { type FieldName, fieldTexts } from './field-texts.ts';

type Choices = FormField['choices'];

const entry = (
  path: string,
  kind: FormField['kind'],
  more: { readonly required?: boolean; readonly most?: number; readonly choices?: Choices } = {},
): FormField => {
  // The last part of a path is the name of its field.
  const name = (path.split('.').at(-1) ?? path) as FieldName;
  return { path, kind, texts: fieldTexts[name], required: true, ...more };
};
const optional = { required: false };
const line = { most: 200 };
const paragraph = { most: 4000 };

function choicesOf(texts: Readonly<Record<string, Texts>>): Choices {
  return Object.entries(texts).map(([id, name]) => ({ id, texts: name }));
}

const partyTypes = {
  'legal-person': { en: 'legal person', zh: '法人' },
  unincorporated: { en: 'unincorporated organisation', zh: '非法人组织' },
  'natural-person': { en: 'natural person', zh: '自然人' },
} satisfies Record<string, Texts>;

/** Names of the data grades (GB/T 43697). */
const gradeNames: Readonly<Record<DataGrade, Texts>> = {
  core: { en: 'core data', zh: '核心数据' },
  important: { en: 'important data', zh: '重要数据' },
  'general-4': { en: 'general data, level 4', zh: '一般数据 4 级' },
  'general-3': { en: 'general data, level 3', zh: '一般数据 3 级' },
  'general-2': { en: 'general data, level 2', zh: '一般数据 2 级' },
  'general-1': { en: 'general data, level 1', zh: '一般数据 1 级' },
};

/** A party of annexes 1 and 2; what a business states is asked of none but firms and organisations. */
function partyFields(prefix: string): FormField[] {
  return [
    entry(`${prefix}name`, 'text', line),
    entry(`${prefix}type`, 'choice', { choices: choicesOf(partyTypes) }),
    entry(`${prefix}identifier`, 'text', { most: 40 }),
    entry(`${prefix}contact`, 'text', line),
    entry(`${prefix}phone`, 'text', line),
    entry(`${prefix}address`, 'text', line),
    entry(`${prefix}business.legalRepresentative`, 'text', { ...optional, ...line }),
    entry(`${prefix}business.registeredOn`, 'day', optional),
    entry(`${prefix}business.registeredAt`, 'text', { ...optional, ...line }),
    entry(`${prefix}business.term`, 'text', { ...optional, ...line }),
    entry(`${prefix}business.standing`, 'text', { ...optional, ...line }),
    entry(`${prefix}business.scope`, 'paragraph', { ...optional, ...paragraph }),
  ];
}

const applicants: FormSection = {
  id: 'applicants',
  texts: { en: 'Applicants', zh: '登记申请人' },
  list: { path: 'applicants', item: fieldTexts.applicants, most: 50, empty: {} },
  fields: partyFields(''),
};

const data: FormSection = {
  id: 'data',
  texts: { en: 'Data', zh: '数据信息' },
  fields: [
    entry('data.dataName', 'text', line),
    entry('data.overview', 'paragraph', paragraph),
    entry('data.industry', 'text', { most: 10 }),
    entry('data.origin', 'choice', { choices: choicesOf(formOptionTexts.origin) }),
    entry('data.region', 'choice', { choices: choicesOf(formOptionTexts.region) }),
    entry('data.periodFrom', 'day'),
    entry('data.periodTo', 'day'),
    entry('data.updateFrequency', 'choice', {
      choices: choicesOf(formOptionTexts.updateFrequency),
    }),
    entry('data.rows', 'number', optional),
    entry('data.bytes', 'number', optional),
    entry('data.form', 'text', line),
    entry('data.structure', 'choice', { choices: choicesOf(formOptionTexts.structure) }),
    entry('data.securityGrade', 'choice', {
      ...optional,
      choices: dataGrades.map((id) => ({ id, texts: gradeNames[id] })),
    }),
    entry('data.restrictions', 'paragraph', paragraph),
  ],
};

const holders: FormSection = {
  id: 'holders',
  texts: { en: 'Holders and their rights', zh: '权利配置说明' },
  list: {
    path: 'holders',
    item: { en: 'holder', zh: '权利人' },
    most: 50,
    empty: { name: '', rights: [] },
  },
  fields: [
    entry('name', 'text', line),
    entry('identifier', 'text', { most: 40 }),
    entry('role', 'text', { ...optional, most: 100 }),
    entry('rights', 'rights'),
  ],
};

/** The sections of the form of a kind of registration: annexes 1 to 5. */
export function formSections(kind: RegistrationKind, rules: RegistrationRules): FormSection[] {
  switch (kind) {
    case 'first':
      return [applicants, data, holders];
    case 'transfer':
      return [
        { id: 'transferor', texts: fieldTexts.transferor, fields: partyFields('transferor.') },
        { id: 'transferee', texts: fieldTexts.transferee, fields: partyFields('transferee.') },
        transferred,
      ];
    case 'change':
      return [changes(rules), applicants];
    case 'renewal':
      return [
        {
          id: 'renewal',
          texts: { en: 'Renewal', zh: '续期' },
          fields: [entry('validityMonths', 'number')],
        },
        applicants,
      ];
    case 'cancellation':
      return [cancellation(rules), applicants];
  }
}

const transferred: FormSection = {
  id: 'transferred',
  texts: { en: 'Rights transferred', zh: '转让的权利' },
  fields: [
    entry('rights', 'codes', {
      choices: dataRights.map((id) => ({ id, texts: dataRightTexts[id].texts })),
    }),
  ],
};

const changes = ({ changeable }: RegistrationRules): FormSection => {
  const choices = changeable.map(({ field: id, texts }) => ({ id, texts }));
  return {
    id: 'changes',
    texts: { en: 'Changes', zh: '变更内容' },
    list: {
      path: 'changes',
      item: { en: 'item to change', zh: '变更事项' },
      most: 50,
      empty: { field: choices[0]?.id ?? '', before: '', after: '' },
    },
    fields: [
      entry('field', 'choice', { choices }),
      entry('before', 'paragraph', { ...optional, ...paragraph }),
      entry('after', 'paragraph', paragraph),
    ],
  };
};

const cancellation = ({ cancellationGrounds }: RegistrationRules): FormSection => ({
  id: 'cancellation',
  texts: { en: 'Cancellation', zh: '注销' },
  fields: [
    entry('ground', 'choice', { choices: cancellationGrounds }),
    entry('reason', 'paragraph', paragraph),
  ],
});
