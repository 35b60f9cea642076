import { personalColumns } from '../personal-columns.ts';
import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

const words =
  /^(?:single|married|divorced|widowed|separated|unmarried|never[- ]married|married-[a-z-]+|未婚|已婚|离异|离婚|丧偶|初婚|再婚|复婚)$/i;

export const maritalStatus: SemanticType = {
  id: 'marital-status',
  version: 1,
  family: 'person',
  texts: { en: 'marital status', zh: '婚姻状况' },
  form: 'text',
  matches: (value) => words.test(value) || /^(?:其他|unknown|[smdw])$/i.test(value),
  randomPassRate: 0.05,
  header: { en: ['marital', 'marital status', 'civil status'], zh: ['婚姻', '婚否'] },
  needs: 'header',
  alone: {
    matches: (value) => words.test(value),
    randomPassRate: 0.01,
    beside: personalColumns,
  },
  closed: true,
  of: ['text'],
  grade: 'general-2',
  personal: quasiIdentifier,
};
