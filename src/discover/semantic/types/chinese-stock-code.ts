import { notPersonal, type SemanticType } from '../semantic-type.ts';

// Boards of Shanghai, Shenzhen and Beijing by their first digits.
const digits = '(?:60|68|90|00|30|20|43|83|87|92|51|15|11|12)\\d{4}';
const marked = new RegExp(
  `^(?:${digits}\\.(?:SH|SZ|BJ|SS|XSHG|XSHE)|(?:SH|SZ|BJ)\\.?${digits})$`,
  'i',
);
const plain = new RegExp(`^${digits}$`);

export const chineseStockCode: SemanticType = {
  id: 'chinese-stock-code',
  version: 1,
  family: 'money',
  texts: { en: 'Chinese stock code', zh: '证券代码（沪深北）' },
  form: 'text',
  matches: (value) => marked.test(value) || plain.test(value),
  bounds: { length: [6, 11], has: ['digit'] },
  randomPassRate: 0.14,
  header: {
    en: ['stock code', 'ticker', 'security code', 'stock', 'ts code'],
    zh: ['证券代码', '股票代码'],
  },
  needs: 'header',
  alone: { matches: (value) => marked.test(value), randomPassRate: 0.001 },
  grade: 'general-1',
  personal: notPersonal,
};
