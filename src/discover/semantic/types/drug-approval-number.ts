import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const drugApprovalNumber: SemanticType = {
  id: 'drug-approval-number',
  version: 1,
  family: 'health',
  texts: { en: 'Chinese drug approval number', zh: '药品批准文号' },
  form: 'compact',
  matches: (value) => /^国药准字[HZSBTFJC][A-Z]?\d{8}$/.test(value),
  bounds: { length: [13, 14], has: ['digit', 'han', 'latin'] },
  randomPassRate: 0.0001,
  header: { en: ['approval number'], zh: ['批准文号'] },
  needs: 'values',
  grade: 'general-1',
  personal: notPersonal,
};
