import { passesLuhn } from '../check-digits.ts';
import { contactOfPersons, type SemanticType } from '../semantic-type.ts';

// Reporting bodies of the GSMA that allocate type codes today or did.
const body = /^(?:01|35|86|91|98|99|44|45|49|50|51|52|53|54)\d{13}$/;

export const imei: SemanticType = {
  id: 'imei',
  version: 1,
  family: 'identity',
  texts: { en: 'mobile device identity (IMEI)', zh: '移动设备识别码（IMEI）' },
  form: 'compact',
  matches: (value) => body.test(value) && passesLuhn(value),
  bounds: { length: [15, 15], only: ['digit'] },
  randomPassRate: 0.014,
  header: { en: ['imei', 'device id', 'device'], zh: ['IMEI', '设备号', '串号'] },
  needs: 'values',
  guarded: true,
  grade: 'general-3',
  personal: contactOfPersons,
};
