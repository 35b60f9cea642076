import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const atcCode: SemanticType = {
  id: 'atc-code',
  version: 1,
  family: 'health',
  texts: { en: 'medicine class (ATC)', zh: '药物解剖学治疗学及化学分类（ATC）' },
  form: 'compact',
  matches: (value) => /^[ABCDGHJLMNPRSV]\d{2}[A-Z]{1,2}(?:\d{2})?$/.test(value),
  bounds: { length: [4, 7], has: ['digit', 'latin'], only: ['digit', 'latin'] },
  randomPassRate: 0.1,
  header: { en: ['atc', 'atc code'], zh: ['ATC', '药物分类'] },
  needs: 'header',
  alone: {
    matches: (value) => /^[ABCDGHJLMNPRSV]\d{2}[A-Z]{2}\d{2}$/.test(value),
    randomPassRate: 0.04,
  },
  grade: 'general-1',
  personal: notPersonal,
};
