import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const truthValue: SemanticType = {
  id: 'truth-value',
  version: 1,
  family: 'code',
  texts: { en: 'yes or no', zh: '是否' },
  form: 'text',
  matches: (value) => /^(?:true|false|yes|no|y|n|t|f|是|否|有|无|对|错)$/i.test(value),
  randomPassRate: 0.05,
  header: { en: ['is', 'has', 'flag'], zh: ['是否'] },
  needs: 'values',
  closed: true,
  of: ['text', 'boolean'],
  grade: 'general-1',
  personal: notPersonal,
};
