import { personalColumns } from '../personal-columns.ts';
import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

const isEducation = (value: string): boolean =>
  /(?:小学|初中|高中|中专|大专|专科|本科|硕士|博士|研究生|学士|文盲|school|college|bachelor|master|doctor|ph\.?d|associate|diploma|degree|graduate|hs-grad|\d+th|preschool)/i.test(
    value,
  );

export const education: SemanticType = {
  id: 'education',
  version: 1,
  family: 'person',
  texts: { en: 'education', zh: '文化程度' },
  form: 'text',
  matches: isEducation,
  randomPassRate: 0.01,
  heuristic: true,
  header: {
    en: ['education', 'degree', 'education level'],
    zh: ['学历', '学位', '文化程度', '教育程度'],
  },
  needs: 'header',
  alone: { matches: isEducation, randomPassRate: 0.01, beside: personalColumns },
  closed: true,
  of: ['text'],
  grade: 'general-2',
  personal: quasiIdentifier,
};
