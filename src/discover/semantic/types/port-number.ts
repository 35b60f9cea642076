import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const portNumber: SemanticType = {
  id: 'port-number',
  version: 1,
  family: 'network',
  texts: { en: 'network port', zh: '网络端口' },
  form: 'text',
  matches: (value) => /^[1-9]\d{0,4}$/.test(value) && Number(value) <= 65_535,
  bounds: { length: [1, 5], only: ['digit'] },
  randomPassRate: 0.7,
  header: { en: ['port', 'src port', 'dst port', 'source port', 'destination port'], zh: ['端口'] },
  needs: 'header',
  of: ['integer', 'text'],
  grade: 'general-1',
  personal: notPersonal,
};
