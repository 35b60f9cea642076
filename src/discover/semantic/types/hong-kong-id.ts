import { passesHongKongId } from '../national-check-digits.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const hongKongId: SemanticType = {
  id: 'hong-kong-id',
  version: 1,
  family: 'identity',
  texts: { en: 'Hong Kong identity card number', zh: '香港身份证号' },
  form: 'compact',
  matches: (value) => {
    const groups = /^([A-Z]{1,2}\d{6})(?:\(([\dA])\)|([\dA]))$/.exec(value);
    return groups !== null && passesHongKongId(`${groups[1]}${groups[2] ?? groups[3]}`);
  },
  bounds: { length: [8, 11], has: ['digit', 'latin'] },
  randomPassRate: 0.1,
  header: {
    en: ['hkid', 'id card', 'id number', 'identity'],
    zh: ['香港身份证', '身份证', '证件号'],
  },
  needs: 'header',
  // The check character in parentheses is how the card prints it.
  alone: {
    matches: (value) => /\([\dA]\)$/.test(value) && passesHongKongId(value.replace(/[()]/g, '')),
    randomPassRate: 0.1,
  },
  grade: 'general-4',
  personal: directIdentifier,
};
