import type { Texts } from '../../vocabulary/text.ts';
import type { Approach } from '../../vocabulary/value/valuation.ts';

/** The lists of a valuation in both languages, wherever they are shown; open codes are shown as they are. */
export const approachTerms: Record<Approach, Texts> = {
  income: { en: 'Income approach', zh: '收益法' },
  cost: { en: 'Cost approach', zh: '成本法' },
  market: { en: 'Market approach', zh: '市场法' },
};

export const valueTypeTerms: Readonly<Record<string, Texts>> = {
  'market-value': { en: 'market value', zh: '市场价值' },
  'value-in-use': { en: 'value in use', zh: '在用价值' },
  'investment-value': { en: 'investment value', zh: '投资价值' },
};

export const variantTerms: Readonly<Record<string, Texts>> = {
  direct: { en: 'direct income', zh: '直接收益预测' },
  split: { en: 'income split', zh: '分成收益' },
  excess: { en: 'excess earnings', zh: '超额收益' },
  incremental: { en: 'incremental income', zh: '增量收益' },
  coefficients: { en: 'cost × coefficients', zh: '成本乘以价值系数' },
  'guideline-9': { en: 'cost, return and utility', zh: '成本、回报与效用' },
  comparables: { en: 'adjusted comparables', zh: '可比案例修正' },
};

/** The words of a code, or the code where a later version has none. */
export function termOf(
  terms: Readonly<Record<string, Texts>>,
  code: string,
  say: (texts: Texts) => string,
): string {
  const found = Object.hasOwn(terms, code) ? terms[code] : undefined;
  return found === undefined ? code : say(found);
}
