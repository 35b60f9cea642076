import type { Texts } from '../../vocabulary/text.ts';

/** What is said of contributory assets and their returns. */
export const chargeTexts = {
  'value.charge.row': { en: '{asset}', zh: '{asset}' },
  'value.charge.value': {
    en: 'Fair value of the contributory asset "{asset}"',
    zh: '贡献资产“{asset}”的公允价值',
  },
  'value.charge.rateOfReturn': {
    en: 'Rate of return of the contributory asset "{asset}"',
    zh: '贡献资产“{asset}”的报酬率',
  },
  'value.charge.charge': {
    en: 'Yearly charge of the contributory asset "{asset}"',
    zh: '贡献资产“{asset}”的年报酬',
  },
  'value.charge.column.value': { en: 'Fair value', zh: '公允价值' },
  'value.charge.column.rateOfReturn': { en: 'Rate of return', zh: '报酬率' },
  'value.charge.column.charge': { en: 'Yearly charge', zh: '年报酬' },
  'value.charge.total': { en: 'Contributory asset charges of a year', zh: '年贡献资产报酬合计' },
  'value.charge.wacc': {
    en: 'Weighted average cost of capital (WACC)',
    zh: '加权平均资本成本（WACC）',
  },
  'value.charge.wara': {
    en: 'Weighted average return on assets (WARA)',
    zh: '加权平均资产报酬率（WARA）',
  },
  'value.charge.difference': { en: 'Difference of WARA and WACC', zh: 'WARA 与 WACC 之差' },
  'value.charge.apart': {
    en: 'The returns of the assets do not fit the cost of capital: WARA {wara}%, WACC {wacc}%, more than 2 points apart.',
    zh: '各资产报酬率与资本成本不匹配：WARA 为 {wara}%，WACC 为 {wacc}%，相差超过 2 个百分点。',
  },
  'value.charge.no-wacc': {
    en: 'No cost of capital (WACC) is declared to hold the returns of the assets against.',
    zh: '未声明资本成本（WACC），无法检验各资产报酬率。',
  },
} as const satisfies Record<string, Texts>;
