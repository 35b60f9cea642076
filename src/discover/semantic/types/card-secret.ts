import type { SemanticType } from '../semantic-type.ts';

export const cardSecret: SemanticType = {
  id: 'card-secret',
  version: 2,
  family: 'identity',
  texts: { en: 'card verification value or expiry', zh: '银行卡安全码或有效期' },
  form: 'compact',
  matches: (value) =>
    /^\d{3,4}$|^\d{1,2}\/\d{2,4}$|^20\d{2}[/]?(?:0[1-9]|1[0-2])(?:[/]?(?:0[1-9]|[12]\d|3[01]))?$/.test(
      value,
    ),
  randomPassRate: 0.7,
  heuristic: true,
  header: {
    en: [
      'cvc',
      'cvv',
      'cvv2',
      'cc cvc',
      'card expiry',
      'cc expiredate',
      'cc expire date',
      'cc expiry',
      'card expire date',
      'card expiration',
    ],
    zh: ['安全码', '卡有效期'],
  },
  needs: 'header-and-persons',
  guarded: ['year'],
  grade: 'general-4',
  personal: {
    scope: 'with-persons',
    direct: false,
    quasi: false,
    sensitive: ['financial-account'],
  },
};
