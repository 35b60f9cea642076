import { notPersonal, type SemanticType } from '../semantic-type.ts';

/** Whether nine digits are a routing number of the American Bankers Association: weights 3, 7, 1. */
function isAba(value: string): boolean {
  if (!/^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{7}$/.test(value)) return false;
  return [...value].reduce((s, d, i) => s + Number(d) * ([3, 7, 1][i % 3] ?? 0), 0) % 10 === 0;
}

export const bankRoutingNumber: SemanticType = {
  id: 'bank-routing-number',
  version: 1,
  family: 'money',
  texts: { en: 'bank routing number', zh: '银行联行号或路由号' },
  form: 'compact',
  // Nine digits in the United States; twelve (CNAPS) in China, where banks begin 1 to 5 or 9.
  matches: (value) => isAba(value) || /^[1-59]\d{11}$/.test(value),
  bounds: { length: [9, 12], only: ['digit'] },
  randomPassRate: 0.4,
  header: {
    en: ['routing number', 'routing', 'aba', 'aba number', 'cnaps', 'cnaps code'],
    zh: ['联行号', '行号', '开户行号'],
  },
  needs: 'header',
  grade: 'general-1',
  personal: notPersonal,
};
