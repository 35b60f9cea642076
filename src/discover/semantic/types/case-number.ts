import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const caseNumber: SemanticType = {
  id: 'case-number',
  version: 1,
  family: 'code',
  texts: { en: 'Chinese court case number', zh: '案号' },
  form: 'compact',
  matches: (value) =>
    /^[([〔]\d{4}[)\]〕]\p{Script=Han}{1,3}\d{0,6}\p{Script=Han}{1,6}\d{1,6}号(?:之[一二三四五六七八九十])?$/u.test(
      value,
    ),
  bounds: { length: [10, 28], has: ['digit', 'han'] },
  randomPassRate: 0.0001,
  header: { en: ['case number', 'case no'], zh: ['案号'] },
  needs: 'values',
  grade: 'general-2',
  personal: notPersonal,
};
