import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const projectedCoordinate: SemanticType = {
  id: 'projected-coordinate',
  version: 1,
  family: 'place',
  texts: { en: 'projected coordinate', zh: '投影坐标' },
  form: 'text',
  matches: (value) => /^[-+]?\d{4,8}(?:\.\d+)?$/.test(value),
  bounds: { length: [4, 24], has: ['digit'] },
  randomPassRate: 0.6,
  header: {
    en: [
      'easting',
      'northing',
      'x coordinate',
      'y coordinate',
      'x coord',
      'y coord',
      'utm x',
      'utm y',
      'utm easting',
      'utm northing',
    ],
    zh: ['横坐标', '纵坐标', 'X坐标', 'Y坐标'],
  },
  needs: 'header',
  of: ['integer', 'decimal', 'double', 'text'],
  grade: 'general-2',
  personal: notPersonal,
};
