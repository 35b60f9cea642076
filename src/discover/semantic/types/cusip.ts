import { passesCusip } from '../code-check-digits.ts';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const cusip: SemanticType = {
  id: 'cusip',
  version: 1,
  family: 'money',
  texts: { en: 'securities number (CUSIP)', zh: '北美证券代码（CUSIP）' },
  form: 'compact',
  matches: (value) => /^[A-Z0-9]{8}\d$/.test(value) && passesCusip(value),
  bounds: { length: [9, 9], only: ['digit', 'latin'] },
  // One check digit: a header has to agree.
  randomPassRate: 0.1,
  header: { en: ['cusip', 'security id'], zh: ['证券代码', 'CUSIP'] },
  needs: 'header',
  grade: 'general-1',
  personal: notPersonal,
};
