import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const compassDirection: SemanticType = {
  id: 'compass-direction',
  version: 1,
  family: 'place',
  texts: { en: 'compass direction', zh: '方位' },
  form: 'text',
  matches: (value) =>
    /^(?:[NESW]|[NS][EW]|[NESW][NS][EW]|(?:north|south)(?:[ -]?(?:east|west))?(?:bound)?|(?:east|west)(?:bound)?|(?:东|西)(?:南|北)?|南|北|[东西]北偏[东西北]|朝?(?:东|西|南|北)向?)$/i.test(
      value,
    ),
  bounds: { length: [1, 10] },
  randomPassRate: 0.1,
  header: {
    en: [
      'direction',
      'pre direction',
      'post direction',
      'wind direction',
      'heading',
      'bound',
      'dir',
      'orientation',
      'quadrant',
    ],
    zh: ['方向', '朝向', '风向', '方位'],
  },
  needs: 'header',
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
