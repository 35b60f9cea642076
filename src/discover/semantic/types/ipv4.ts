import { isIPv4 } from 'node:net';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const ipv4: SemanticType = {
  id: 'ipv4',
  version: 2,
  family: 'network',
  texts: { en: 'IPv4 address', zh: 'IPv4 地址' },
  form: 'text',
  matches: isIPv4,
  randomPassRate: 0.01,
  header: { en: ['ip', 'ip address', 'ipv4'], zh: ['IP'] },
  needs: 'header',
  // Versions and sections of four parts are addresses too, but theirs are small numbers; most networks have a large one.
  alone: {
    matches: (value) => /(?:^|\.)\d{3}(?:\.|$)/.test(value) && isIPv4(value),
    randomPassRate: 0.01,
    share: 0.3,
  },
  masked: /^\d{1,3}\.\d{1,3}\.(?:\d{1,3}|\*+)\.\*+$/,
  grade: 'general-3',
  personal: directIdentifier,
};
