import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const macAddress: SemanticType = {
  id: 'mac-address',
  version: 1,
  family: 'network',
  texts: { en: 'MAC address', zh: 'MAC 地址' },
  form: 'text',
  matches: (value) => /^[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}$/i.test(value),
  randomPassRate: 0.001,
  header: { en: ['mac', 'mac address'], zh: ['MAC'] },
  needs: 'values',
  grade: 'general-3',
  personal: directIdentifier,
};
