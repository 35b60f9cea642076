import { defineProblem } from '../../vocabulary/problem.ts';

export const outsideItsRange = defineProblem({
  code: 'value.outside-range',
  params: ['input'],
  texts: {
    en: 'The value of "{input}" is not between its low and its high.',
    zh: '“{input}”的取值不在其下限与上限之间。',
  },
  remedy: {
    en: 'Give low ≤ value ≤ high; value is the most likely one.',
    zh: '请满足 下限 ≤ 取值 ≤ 上限，取值为最可能值。',
  },
});

export const lognormalOfNought = defineProblem({
  code: 'value.lognormal-of-nought',
  params: ['input'],
  texts: {
    en: '"{input}" is declared lognormal, but its low is not above 0.',
    zh: '“{input}”声明为对数正态分布，但其下限不大于 0。',
  },
  remedy: {
    en: 'Give a positive low, or another distribution: triangular, pert.',
    zh: '请给出大于 0 的下限，或改用其他分布：triangular、pert。',
  },
});

export const notAShare = defineProblem({
  code: 'value.not-a-share',
  params: ['input'],
  texts: {
    en: '"{input}" is a share, but its value is not between 0 and 1.',
    zh: '“{input}”为比例，但其取值不在 0 与 1 之间。',
  },
  remedy: { en: 'Write 12% as 0.12.', zh: '12% 应写作 0.12。' },
});

export const forecastsDiffer = defineProblem({
  code: 'value.forecasts-differ',
  params: ['input', 'periods', 'other', 'others'],
  texts: {
    en: 'The forecast "{input}" has {periods} periods, "{other}" has {others}.',
    zh: '预测“{input}”有 {periods} 期，而“{other}”有 {others} 期。',
  },
  remedy: {
    en: 'Forecast the same periods for both, or the first year and its growth.',
    zh: '请为两者预测相同的期间，或改用首年数值及年增长率。',
  },
});
