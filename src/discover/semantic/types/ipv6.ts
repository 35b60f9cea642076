import { isIPv6 } from 'node:net';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const ipv6: SemanticType = {
  id: 'ipv6',
  version: 1,
  family: 'network',
  texts: { en: 'IPv6 address', zh: 'IPv6 地址' },
  form: 'text',
  matches: (value) => value.length > 4 && isIPv6(value),
  randomPassRate: 0.001,
  header: { en: ['ip', 'ip address', 'ipv6'], zh: ['IP'] },
  needs: 'values',
  grade: 'general-3',
  personal: directIdentifier,
};
