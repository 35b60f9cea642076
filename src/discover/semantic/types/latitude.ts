import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

export const latitude: SemanticType = {
  id: 'latitude',
  version: 1,
  family: 'place',
  texts: { en: 'latitude', zh: '纬度' },
  form: 'text',
  matches: (value) => /^[+-]?\d{1,2}(?:\.\d+)?$/.test(value) && Math.abs(Number(value)) <= 90,
  randomPassRate: 0.6,
  header: { en: ['lat', 'latitude', 'y', 'point y', 'gps y'], zh: ['纬度'] },
  needs: 'header',
  of: ['decimal', 'double', 'text', 'integer'],
  grade: 'general-2',
  personal: quasiIdentifier,
};
