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
