import type { SemanticType } from '../semantic-type.ts';

// Words (a disease, a drug, a finding), a code of the ICD, or what is measured: numbers of up to four digits
// before the point, one for each of a pair of pressures. Hashes, serial and version numbers and numbers
// of documents (合字第1204号) are none of them.
const words =
  /^(?=.*(?:\p{Script=Han}|(?!\p{Script=Latin})\p{L}|\p{Script=Latin}{3}))(?!.*(?:\d{5}|\d号$)).{1,400}$/su;
const measured =
  /^[<>≤≥+]?\s?\d{1,4}(?:\.\d{1,2})?(?:\s?[/~–-]\s?\d{1,4}(?:\.\d{1,2})?)?\s?(?:%|\p{L}{1,5}(?:\/\p{L}{1,4})?)?$/u;
const code = /^[A-Z]\d{2}(?:\.?[0-9A-Z]{1,4})?$/i;
const bloodGroup = /^(?:AB|[ABO])(?:\s?(?:[+-]|Rh[+-]))?$/i;
const forms = [words, measured, code, bloodGroup];

export const healthRecord: SemanticType = {
  id: 'health-record',
  version: 2,
  family: 'health',
  texts: { en: 'health information', zh: '医疗健康信息' },
  form: 'text',
  matches: (value) => forms.some((form) => form.test(value)),
  randomPassRate: 0.9,
  heuristic: true,
  header: {
    en: [
      'diagnosis',
      'prescription',
      'disease',
      'symptom',
      'symptoms',
      'medication',
      'medical history',
      'blood type',
      'blood pressure',
      'heart rate',
      'allergy',
      'allergies',
      'icd',
      'icd10',
      'glucose',
      'cholesterol',
      'bmi',
      'test result',
      'lab result',
      'treatment',
      'disability',
    ],
    zh: [
      '诊断',
      '病史',
      '病情',
      '疾病',
      '处方',
      '用药',
      '症状',
      '血型',
      '血压',
      '心率',
      '过敏',
      '检验结果',
      '检查结果',
      '手术',
      '残疾',
      '体检',
    ],
  },
  // Any words or measured number may stand here, so only a header in a table of persons speaks for it.
  needs: 'header-and-persons',
  guarded: ['year', 'sequence', 'epoch-time'],
  grade: 'general-4',
  personal: {
    scope: 'with-persons',
    direct: false,
    quasi: false,
    sensitive: ['medical-and-health'],
  },
};
