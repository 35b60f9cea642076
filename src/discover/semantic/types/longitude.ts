import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

export const longitude: SemanticType = {
  id: 'longitude',
  version: 1,
  family: 'place',
  texts: { en: 'longitude', zh: '经度' },
  form: 'text',
  matches: (value) => /^[+-]?\d{1,3}(?:\.\d+)?$/.test(value) && Math.abs(Number(value)) <= 180,
  randomPassRate: 0.6,
  header: { en: ['lon', 'lng', 'long', 'longitude', 'x', 'point x', 'gps x'], zh: ['经度'] },
  needs: 'header',
  of: ['decimal', 'double', 'text', 'integer'],
  grade: 'general-2',
  personal: quasiIdentifier,
};
