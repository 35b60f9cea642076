import { personalColumns } from '../personal-columns.ts';
import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

export const sex: SemanticType = {
  id: 'sex',
  version: 1,
  family: 'person',
  texts: { en: 'sex', zh: '性别' },
  form: 'text',
  matches: (value) =>
    /^(?:m|f|male|female|man|woman|男|女|男性|女性|未知|其他|unknown|other|non-binary|nonbinary|x|[0129])$/i.test(
      value,
    ),
  randomPassRate: 0.15,
  header: { en: ['sex', 'gender'], zh: ['性别'] },
  needs: 'header',
  alone: {
    matches: (value) => /^(?:m|f|male|female|man|woman|男|女|男性|女性)$/i.test(value),
    randomPassRate: 0.08,
    beside: personalColumns,
  },
  closed: true,
  grade: 'general-2',
  personal: quasiIdentifier,
};
