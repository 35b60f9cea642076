import type { Texts } from '../../../vocabulary/text.ts';

/** What a check of anything signed amounts to without the keys. */
export const keysUnknown: Texts = {
  en: 'Nothing can be said: the keys could not be had.',
  zh: '无法查验：未能取得公钥。',
};
