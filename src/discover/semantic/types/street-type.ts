import { notPersonal, type SemanticType } from '../semantic-type.ts';

const words =
  /^(?:st|str|street|ave?|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|ct|court|way|pl|place|pk(?:wy|y)?|parkway|hwy|highway|ter(?:r)?|terrace|cir|circle|sq|square|tr(?:l|ail)?|loop|row|al(?:y|ley)?|cres(?:cent)?|cl(?:ose)?|gr(?:ove)?|hts|heights|hill|pt|point|run|path|pass|plz|plaza|exp(?:y|wy)?|fwy|freeway|br(?:idge)?|walk|sr|rte|route|tpke|turnpike|xing|crossing|bay|gate|gdns|gardens|mews|view|link|green|manor|common|landing|villas?)\.?$/i;

export const streetType: SemanticType = {
  id: 'street-type',
  version: 1,
  family: 'place',
  texts: { en: 'kind of street', zh: '道路类别' },
  form: 'text',
  matches: (value) => words.test(value),
  bounds: { length: [2, 10], only: ['latin', 'other'] },
  randomPassRate: 0.02,
  header: {
    en: ['street suffix', 'street type', 'suffix', 'st type', 'road type', 'suffix type'],
    zh: ['道路类别', '道路类型'],
  },
  needs: 'header',
  alone: {
    matches: (value) => words.test(value),
    randomPassRate: 0.02,
    share: 0.85,
    beside: ['street-name', 'postal-address', 'city-name', 'us-zip-code', 'compass-direction'],
  },
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
