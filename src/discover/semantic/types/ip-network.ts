import { isIP } from 'node:net';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const ipNetwork: SemanticType = {
  id: 'ip-network',
  version: 1,
  family: 'network',
  texts: { en: 'IP network (CIDR)', zh: 'IP 网段（CIDR）' },
  form: 'text',
  matches: (value) => {
    const [address = '', bits = '', ...rest] = value.split('/');
    const version = isIP(address);
    if (version === 0 || rest.length > 0 || !/^\d{1,3}$/.test(bits)) return false;
    return Number(bits) <= (version === 4 ? 32 : 128);
  },
  bounds: { length: [4, 43], has: ['digit', 'other'] },
  randomPassRate: 0.001,
  header: { en: ['cidr', 'subnet', 'network', 'ip range'], zh: ['网段', '子网'] },
  needs: 'values',
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
