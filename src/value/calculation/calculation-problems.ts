import { defineProblem } from '../../vocabulary/problem.ts';

export const noValue = defineProblem({
  code: 'value.no-value',
  params: ['operation'],
  texts: {
    en: 'The calculation has no value: "{operation}" of these numbers is not finite.',
    zh: '计算无结果：对这些数值进行“{operation}”运算得不到有限数值。',
  },
  remedy: {
    en: 'Check the inputs that it is calculated from.',
    zh: '请检查参与该计算的输入值。',
  },
});
