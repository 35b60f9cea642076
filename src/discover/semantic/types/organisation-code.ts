import { organisationCheckCharacter } from '../../../vocabulary/identifiers/credit-code.ts';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const organisationCode: SemanticType = {
  id: 'organisation-code',
  version: 1,
  family: 'organisation',
  texts: { en: 'Chinese organisation code (GB 11714)', zh: '组织机构代码（GB 11714）' },
  form: 'compact',
  matches: (value) =>
    /^[0-9A-Z]{8}[0-9X]$/.test(value) && organisationCheckCharacter(value) === value[8],
  bounds: { length: [9, 9], only: ['digit', 'latin'] },
  randomPassRate: 0.1,
  header: {
    en: ['organization code', 'organisation code', 'org code'],
    zh: ['组织机构代码', '机构代码'],
  },
  needs: 'header',
  grade: 'general-1',
  personal: notPersonal,
};
