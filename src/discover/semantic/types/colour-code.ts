import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const colourCode: SemanticType = {
  id: 'colour-code',
  version: 1,
  family: 'web',
  texts: { en: 'colour code', zh: '颜色代码' },
  form: 'text',
  matches: (value) =>
    /^(?:#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|(?:rgb|hsl)a?\(\s*[\d.]+%?(?:deg)?(?:\s*[,\s/]\s*[\d.]+%?){2,3}\s*\))$/i.test(
      value,
    ),
  bounds: { length: [4, 40], has: ['other'] },
  randomPassRate: 0.01,
  header: { en: ['color', 'colour', 'hex', 'rgb'], zh: ['颜色', '色值'] },
  needs: 'values',
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
