import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const hongKongMacauPermit: SemanticType = {
  id: 'hong-kong-macau-permit',
  version: 1,
  family: 'identity',
  texts: { en: 'Hong Kong and Macau travel permit', zh: '港澳通行证号' },
  form: 'compact',
  // H or M for residents of Hong Kong and Macau coming in; C, CA … for mainland residents going out.
  matches: (value) => /^(?:[HM]\d{8}(?:\d{2})?|C[A-HJ-NP-Z]\d{7}|[CW]\d{8})$/.test(value),
  bounds: { length: [9, 11], has: ['digit', 'latin'], only: ['digit', 'latin'] },
  randomPassRate: 0.15,
  header: { en: ['permit', 'travel permit', 'permit number'], zh: ['通行证', '回乡证', '证件号'] },
  needs: 'header',
  grade: 'general-3',
  personal: directIdentifier,
};
