import type { SemanticType } from '../semantic-type.ts';

export const officerCertificate: SemanticType = {
  id: 'officer-certificate',
  version: 2,
  family: 'identity',
  texts: { en: 'Chinese officer certificate', zh: '军官证号' },
  form: 'text',
  matches: (value) => /^[军兵士文职广空海北沈兰成济南参政后装]{1,3}字第?\d{4,10}号?$/.test(value),
  bounds: { length: [6, 18], has: ['digit', 'han'] },
  randomPassRate: 0.0001,
  header: { en: ['officer certificate'], zh: ['军官证', '士兵证', '证件号'] },
  needs: 'header',
  // Files of any office are numbered so, beside persons as well: 政字第1204号.
  grade: 'general-4',
  personal: {
    scope: 'always',
    direct: true,
    quasi: false,
    sensitive: ['specific-identity'],
  },
};
