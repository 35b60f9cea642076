import type { SemanticType } from '../semantic-type.ts';

export const bankAccountNumber: SemanticType = {
  id: 'bank-account-number',
  version: 1,
  family: 'money',
  texts: { en: 'bank account number', zh: '银行账号' },
  form: 'compact',
  matches: (value) => /^\d{8,30}$/.test(value),
  bounds: { length: [8, 30], only: ['digit'] },
  randomPassRate: 0.9,
  heuristic: true,
  header: {
    en: ['bank account', 'bank account number', 'bank account no', 'account iban'],
    zh: ['银行账号', '银行账户', '开户账号', '收款账号', '对公账号', '结算账号'],
  },
  needs: 'header',
  guarded: true,
  grade: 'general-4',
  personal: {
    scope: 'with-persons',
    direct: true,
    quasi: false,
    sensitive: ['financial-account'],
  },
};
