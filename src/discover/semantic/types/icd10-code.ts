import type { SemanticType } from '../semantic-type.ts';

export const icd10Code: SemanticType = {
  id: 'icd10-code',
  version: 1,
  family: 'health',
  texts: { en: 'diagnosis code (ICD-10)', zh: '疾病诊断编码（ICD-10）' },
  form: 'text',
  matches: (value) =>
    /^[A-TV-Z]\d[0-9AB](?:\.?[0-9A-Z]{1,4}|[†*]|\.x?\d{2,3}[x+]?\d*)?$/.test(value),
  bounds: { length: [3, 10], has: ['digit', 'latin'] },
  randomPassRate: 0.3,
  heuristic: true,
  header: {
    en: ['icd', 'icd10', 'icd 10', 'icd code', 'diagnosis code', 'diagnosis', 'dx', 'dx code'],
    zh: ['疾病编码', '诊断编码', '疾病代码', 'ICD'],
  },
  needs: 'header',
  // With the dot and its places: what store and product codes rarely have.
  alone: {
    matches: (value) => /^[A-TV-Z]\d[0-9AB]\.[0-9A-Z]{1,4}$/.test(value),
    randomPassRate: 0.05,
    share: 0.9,
  },
  grade: 'general-4',
  personal: {
    scope: 'with-persons',
    direct: false,
    quasi: false,
    sensitive: ['medical-and-health'],
  },
};
