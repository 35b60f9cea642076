import { passesVin } from '../code-check-digits.ts';
import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

const shape = /^(?=.*\d)(?=.*[A-Z])[A-HJ-NPR-Z0-9]{17}$/;

export const vin: SemanticType = {
  id: 'vin',
  version: 1,
  family: 'identity',
  texts: { en: 'vehicle identification number (VIN)', zh: '车辆识别代号（VIN）' },
  form: 'compact',
  // Europe does not demand the check character: beside a header the alphabet is enough.
  matches: (value) => shape.test(value),
  bounds: { length: [17, 17], only: ['digit', 'latin'] },
  randomPassRate: 0.2,
  header: {
    en: ['vin', 'chassis', 'frame number', 'vehicle id', 'vehicle identification number'],
    zh: ['车架号', '车辆识别', 'VIN'],
  },
  needs: 'header',
  alone: { matches: (value) => shape.test(value) && passesVin(value), randomPassRate: 0.02 },
  grade: 'general-2',
  personal: quasiIdentifier,
};
