import type { Texts } from '../../vocabulary/text.ts';
import type { RuleTopic } from './rule-topics.ts';
import type { RegistrationRules } from './rules-document.ts';

/** The article on a topic, as `article 17` and `第十七条`; undefined where the rules name none. */
export function articleOf(topic: RuleTopic, rules: RegistrationRules): Texts | undefined {
  const number = rules.articles[topic];
  if (number === undefined) return undefined;
  return { en: `article ${number}`, zh: `第${chineseNumeral(Number(number))}条` };
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 as Chinese laws number their articles. */
function chineseNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return `${ten}${digits[number % 10]}`;
}
