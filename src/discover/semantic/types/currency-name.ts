import currencies from 'currency-codes';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

const languages = ['en', 'zh'].map((l) => new Intl.DisplayNames(l, { type: 'currency' }));
const names = new Set(
  currencies
    .codes()
    .flatMap((code) => [
      ...languages.map((language) => language.of(code) ?? code),
      currencies.code(code)?.currency ?? code,
    ])
    .concat(
      'RMB',
      '人民币元',
      '美金',
      '港元',
      '台币',
      '日元',
      '元',
      'dollar',
      'dollars',
      'euros',
      'pounds',
      'yuan',
      'yen',
    )
    .map((name) => name.toLowerCase()),
);

export const currencyName: SemanticType = {
  id: 'currency-name',
  version: 1,
  family: 'money',
  texts: { en: 'currency name', zh: '币种名称' },
  form: 'text',
  matches: (value) =>
    value.length > 3
      ? names.has(value.toLowerCase())
      : /^(?:RMB|yen|人民币|美元|欧元|英镑|日元|港元|港币|台币|韩元|卢布|美金|新台币)$/i.test(
          value,
        ),
  bounds: { length: [2, 40] },
  randomPassRate: 0.001,
  header: { en: ['currency', 'currency name', 'ccy'], zh: ['币种', '货币', '币别'] },
  needs: 'values',
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
