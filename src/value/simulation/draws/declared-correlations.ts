import type { ValuationDeclaration } from '../../../vocabulary/declarations/valuation.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import type { Calculation } from '../../../vocabulary/value/calculation.ts';
import { requireInputs } from '../../calculation/known-input.ts';
import { isUncertain } from './draw-inputs.ts';

/** The rank correlation that two uncertain inputs shall have. */
export interface Correlation {
  readonly between: readonly [string, string];
  readonly rank: number;
}

type Declared = NonNullable<ValuationDeclaration['correlations']>;

const correlationOfCertain = defineProblem({
  code: 'value.correlation-of-certain',
  params: ['input'],
  texts: {
    en: '"{input}" is to be correlated, but it has no range.',
    zh: '“{input}”声明了相关性，但没有给出取值区间。',
  },
  remedy: {
    en: 'Give it a low and a high, or leave out the correlation.',
    zh: '请给出下限与上限，或删除该相关性声明。',
  },
});

const correlationPair = defineProblem({
  code: 'value.correlation-pair',
  params: ['pair', 'rank'],
  texts: {
    en: 'The rank correlation {rank} of {pair} is of no use.',
    zh: '{pair} 的秩相关系数 {rank} 无法使用。',
  },
  remedy: {
    en: 'Declare each pair of two different inputs once, with a rank above -1 and below 1.',
    zh: '请对两个不同的输入项只声明一次，秩相关系数须大于 -1 且小于 1。',
  },
});

export const impossibleCorrelations = defineProblem({
  code: 'value.impossible-correlations',
  params: ['pairs'],
  texts: {
    en: 'These rank correlations cannot all hold together: {pairs}.',
    zh: '以下秩相关系数无法同时成立：{pairs}。',
  },
  remedy: {
    en: 'Weaken one of them, until their matrix is positive definite.',
    zh: '请减弱其中之一，使相关矩阵为正定矩阵。',
  },
});

const path = 'assay.valuation.correlations';

/**
 * Reads declared correlations against the inputs of a calculation.
 *
 * @throws Problem `value.unknown-input`, `value.correlation-of-certain` where an input has no range,
 * `value.correlation-pair` where a pair is of one input, declared twice or of a rank outside −1…1
 */
export function correlationsOf(
  calculation: Calculation,
  declared: Declared,
): readonly Correlation[] {
  const uncertain = new Set(calculation.steps.filter(isUncertain).map(({ id }) => id));
  const pairs = new Set<string>();
  return declared.map(({ between, rank: digits }, at) => {
    const where = { path: `${path}[${at}]` };
    requireInputs(calculation, between, where);
    const [first = '', second = ''] = between;
    for (const input of between)
      if (!uncertain.has(input)) throw correlationOfCertain({ input }, where);
    const pair = [first, second].toSorted().join(' – ');
    const rank = Number(digits);
    if (first === second || pairs.has(pair) || Math.abs(rank) >= 1)
      throw correlationPair({ pair, rank: String(digits) }, where);
    pairs.add(pair);
    return { between: [first, second], rank };
  });
}

/** The problem of correlations that contradict each other, each named with its pair. */
export function impossible(asked: readonly Correlation[]): Error {
  const pairs = asked.map(({ between, rank }) => `${between.join(' – ')} (${rank})`).join(', ');
  return impossibleCorrelations({ pairs }, { path });
}
