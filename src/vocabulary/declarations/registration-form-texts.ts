import type { Texts } from '../text.ts';

/** What may be chosen in the application form, as annex 1 of the guideline names it. */
export const formOptionTexts = {
  origin: {
    collected: { en: 'collected or generated', zh: '采集生成' },
    automated: { en: 'public data collected by programs', zh: '通过自动化程序收集公开数据' },
    byAgreement: { en: 'obtained by agreement', zh: '协议取得' },
    derived: { en: 'derived', zh: '衍生创造' },
  },
  region: {
    international: { en: 'international', zh: '国际' },
    national: { en: 'national', zh: '全国' },
    provincial: { en: 'provincial', zh: '省级' },
    municipal: { en: 'municipal', zh: '市级' },
    county: { en: 'district or county', zh: '区县级' },
    'below-county': { en: 'below the county', zh: '区县级以下' },
  },
  updateFrequency: {
    day: { en: 'daily', zh: '天' },
    week: { en: 'weekly', zh: '周' },
    month: { en: 'monthly', zh: '月' },
    year: { en: 'yearly', zh: '年' },
    'on-demand': { en: 'on demand', zh: '按需' },
    'real-time': { en: 'in real time', zh: '实时' },
    other: { en: 'other', zh: '其他' },
  },
  structure: {
    structured: { en: 'structured', zh: '结构化' },
    'semi-structured': { en: 'semi-structured', zh: '半结构化' },
    unstructured: { en: 'unstructured', zh: '非结构化' },
  },
} as const satisfies Record<string, Readonly<Record<string, Texts>>>;
