import { notPersonal, type SemanticType } from '../semantic-type.ts';

// Forms of the European VIES service, by country; checksums differ by country and are left to it.
const forms =
  /^(?:ATU\d{8}|BE[01]\d{9}|BG\d{9,10}|CY\d{8}[A-Z]|CZ\d{8,10}|DE\d{9}|DK\d{8}|EE\d{9}|EL\d{9}|ES[A-Z0-9]\d{7}[A-Z0-9]|FI\d{8}|FR[A-HJ-NP-Z0-9]{2}\d{9}|HR\d{11}|HU\d{8}|IE\d[A-Z0-9+*]\d{5}[A-Z]{1,2}|IT\d{11}|LT(?:\d{9}|\d{12})|LU\d{8}|LV\d{11}|MT\d{8}|NL\d{9}B\d{2}|PL\d{10}|PT\d{9}|RO\d{2,10}|SE\d{10}01|SI\d{8}|SK\d{10}|XI\d{9}|GB(?:\d{9}|\d{12}|GD\d{3}|HA\d{3})|CHE\d{9}(?:MWST|TVA|IVA)?|NO\d{9}MVA)$/;

export const vatNumber: SemanticType = {
  id: 'vat-number',
  version: 1,
  family: 'organisation',
  texts: { en: 'European VAT number', zh: '欧洲增值税号' },
  form: 'compact',
  matches: (value) => forms.test(value.replaceAll('.', '')),
  bounds: { length: [4, 18], has: ['digit', 'latin'] },
  randomPassRate: 0.02,
  header: {
    en: ['vat', 'vat number', 'vat no', 'vat id', 'tax number', 'tax id'],
    zh: ['增值税号', '税号'],
  },
  needs: 'header',
  // Order numbers with a country before them look alike: one country's form is not enough.
  alone: {
    matches: (value) =>
      /^(?:ATU|CHE\d{9}|NL\d{9}B|NO\d{9}MVA|ES[A-Z]\d{7}[A-Z])/.test(value) && forms.test(value),
    randomPassRate: 0.001,
  },
  grade: 'general-1',
  personal: notPersonal,
};
