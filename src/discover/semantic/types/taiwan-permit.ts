import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const taiwanPermit: SemanticType = {
  id: 'taiwan-permit',
  version: 2,
  family: 'identity',
  texts: { en: 'mainland travel permit for Taiwan residents', zh: '台湾居民来往大陆通行证号' },
  form: 'compact',
  matches: (value) => /^\d{8}(?:\d{2})?(?:[A-Z])?$/.test(value),
  bounds: { length: [8, 11], has: ['digit'] },
  randomPassRate: 0.9,
  header: {
    en: ['mainland travel permit', 'taiwan permit'],
    zh: ['台胞证', '台湾居民来往大陆通行证'],
  },
  needs: 'header-and-persons',
  guarded: true,
  grade: 'general-3',
  personal: directIdentifier,
};
