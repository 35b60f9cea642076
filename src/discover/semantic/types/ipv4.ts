import { isIPv4 } from 'node:net';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const ipv4: SemanticType = {
  id: 'ipv4',
  version: 1,
  family: 'network',
  texts: { en: 'IPv4 address', zh: 'IPv4 地址' },
  form: 'text',
  matches: isIPv4,
  randomPassRate: 0.01,
  header: { en: ['ip', 'ip address', 'ipv4'], zh: ['IP'] },
  needs: 'values',
  masked: /^\d{1,3}\.\d{1,3}\.(?:\d{1,3}|\*+)\.\*+$/,
  grade: 'general-3',
  personal: directIdentifier,
};
