import { iso31661 } from 'iso-3166';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

const countries = new Set([...iso31661.map((c) => c.alpha2), 'XK']);

export const bic: SemanticType = {
  id: 'bic',
  version: 1,
  family: 'money',
  texts: { en: 'bank identifier code (BIC)', zh: '银行识别代码（BIC/SWIFT）' },
  form: 'text',
  matches: (value) =>
    /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/.test(value) && countries.has(value.slice(4, 6)),
  bounds: { length: [8, 11], only: ['digit', 'latin'], has: ['latin'] },
  // A third of all pairs of letters is a country: words in capitals pass, a header has to agree.
  randomPassRate: 0.37,
  header: { en: ['bic', 'swift', 'swift code', 'bank code'], zh: ['SWIFT', 'BIC', '银行代码'] },
  needs: 'header',
  alone: { matches: isBranchOrPlace, randomPassRate: 0.03, share: 0.9 },
  grade: 'general-1',
  personal: notPersonal,
};

/** With the digit or branch that most codes have, and words in capitals have not. */
function isBranchOrPlace(value: string): boolean {
  return (
    /^[A-Z]{6}(?:[A-Z]\d|\d[A-Z]|[A-Z0-9]{2}XXX)(?:[A-Z0-9]{3})?$/.test(value) &&
    countries.has(value.slice(4, 6))
  );
}
