import { notPersonal, type SemanticType } from '../semantic-type.ts';

const number = String.raw`\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d{1,4})?`;
const sign = '[¥￥$€£₹₩₽฿₫₺₴₦]|(?:US|HK|NT|C|A|S|R)\\$';
const code = 'USD|CNY|RMB|EUR|GBP|JPY|HKD|TWD|KRW|INR|AUD|CAD|CHF|SGD|BRL|RUB|MXN|THB';
const scale = '(?:\\s?(?:[kKmMbB]|bn|mn|十|百|千|万|十万|百万|千万|亿|万亿))?';
const before = new RegExp(
  `^[-+(]?(?:${sign}|(?:${code})\\s?)\\s?[-+]?(?:${number})${scale}\\)?(?:元)?$`,
);
const after = new RegExp(
  `^[-+(]?(?:${number})${scale}\\s?(?:${sign}|${code}|元整?|圆|美元|欧元|英镑|日元|港元|人民币|元人民币)\\)?$`,
);
const spelt =
  /^(?:人民币)?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿一二三四五六七八九十百千]+(?:元|圆)(?:整|正|[零壹贰叁肆伍陆柒捌玖]+角(?:整|[零壹贰叁肆伍陆柒捌玖]+分)?)?$/;

/** Whether a text is an amount with its currency, as ¥1,234.50, 3.5亿元 or 壹佰元整. */
export function isMoneyAmount(value: string): boolean {
  return before.test(value) || after.test(value) || spelt.test(value);
}

export const moneyAmount: SemanticType = {
  id: 'money-amount',
  version: 1,
  family: 'money',
  texts: { en: 'amount of money with its currency', zh: '带币种的金额' },
  form: 'text',
  matches: isMoneyAmount,
  bounds: { length: [2, 40] },
  randomPassRate: 0.02,
  header: {
    en: ['price', 'amount', 'cost', 'total', 'fee', 'salary', 'revenue', 'balance', 'payment'],
    zh: ['金额', '价格', '单价', '总价', '费用', '工资', '薪资', '收入', '余额', '资本'],
  },
  needs: 'values',
  quantity: true,
  of: ['text'],
  grade: 'general-2',
  personal: notPersonal,
};
