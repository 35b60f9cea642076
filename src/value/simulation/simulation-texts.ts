import type { Texts } from '../../vocabulary/text.ts';

/** What simulations and what-ifs say in a document. */
export const simulationTexts = {
  'value.simulation.certain': {
    en: 'No input has a range: there is nothing to simulate, and the value has no range either.',
    zh: '没有输入项给出取值区间，无法进行模拟，价值也没有区间。',
  },
  'value.simulation.invalid': {
    en: 'The model has no value in {invalid} of {draws} draws, more than 1 %: no range is given.',
    zh: '在 {draws} 次抽样中有 {invalid} 次模型无结果，超过 1 %，不出具区间。',
  },
  'value.what-if.no-value': {
    en: 'With these inputs the calculation has no value: "{operation}" gives no finite number.',
    zh: '按这些输入值计算无结果：“{operation}”运算得不到有限数值。',
  },
  'value.tornado.no-value': {
    en: 'With {input} at {at} the calculation has no value; it is left out of the tornado chart.',
    zh: '当 {input} 取 {at} 时计算无结果，未列入龙卷风图。',
  },
} as const satisfies Readonly<Record<string, Texts>>;
