import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const continent: SemanticType = {
  id: 'continent',
  version: 1,
  family: 'place',
  texts: { en: 'continent or world region', zh: '大洲与世界区域' },
  form: 'text',
  matches: (value) =>
    /^(?:africa|antarctica|asia|europe|oceania|australia|(?:north|south|latin|central) america|americas|(?:north|south|east|west|central)(?:ern)?[ -](?:africa|asia|europe)|south[ -]?east(?:ern)? asia|middle east|caribbean|sub-saharan africa|apac|emea|latam|亚洲|欧洲|非洲|北美洲?|南美洲?|拉丁美洲|大洋洲|南极洲|东南亚|东亚|南亚|中亚|西亚|中东|北欧|西欧|东欧|南欧)$/i.test(
      value,
    ),
  bounds: { length: [2, 24] },
  randomPassRate: 0.0001,
  header: { en: ['continent', 'region', 'world region'], zh: ['大洲', '洲', '区域'] },
  needs: 'values',
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
