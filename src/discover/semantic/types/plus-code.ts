import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

export const plusCode: SemanticType = {
  id: 'plus-code',
  version: 1,
  family: 'place',
  texts: { en: 'open location code', zh: '开放位置编码（Plus Code）' },
  form: 'text',
  matches: (value) =>
    /^[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?:[ ,]+.{2,60})?$/.test(value),
  bounds: { length: [7, 75], has: ['other'] },
  randomPassRate: 0.005,
  header: { en: ['plus code', 'open location code', 'olc'], zh: ['位置编码'] },
  needs: 'values',
  grade: 'general-2',
  personal: quasiIdentifier,
};
