import type { Texts } from '../text.ts';

/** Sensitive personal information by category (article 28, and `other`). */
export const sensitiveCategories = [
  'biometric',
  'religious-belief',
  'specific-identity',
  'medical-and-health',
  'financial-account',
  'whereabouts',
  'minors-under-14',
  'other',
] as const;

export const sensitiveCategoryTexts: Readonly<Record<(typeof sensitiveCategories)[number], Texts>> =
  {
    biometric: { en: 'biometric', zh: '生物识别' },
    'religious-belief': { en: 'religious belief', zh: '宗教信仰' },
    'specific-identity': { en: 'specific identity', zh: '特定身份' },
    'medical-and-health': { en: 'medical and health', zh: '医疗健康' },
    'financial-account': { en: 'financial account', zh: '金融账户' },
    whereabouts: { en: 'whereabouts', zh: '行踪轨迹' },
    'minors-under-14': { en: 'minors under 14', zh: '不满十四周岁未成年人' },
    other: { en: 'other sensitive', zh: '其他敏感' },
  };
