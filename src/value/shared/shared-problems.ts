import { defineProblem } from '../../vocabulary/problem.ts';

export const unknownAsset = defineProblem({
  code: 'value.unknown-asset',
  params: ['useCase', 'asset', 'nearest'],
  texts: {
    en: 'The use case "{useCase}" needs the asset "{asset}", which is not among those assessed.',
    zh: '应用场景“{useCase}”需要资产“{asset}”，但该资产不在本次评估范围内。',
  },
  remedy: {
    en: 'Name assets by the ids of their contracts. Did you mean: {nearest}?',
    zh: '请使用数据合约的 id 指明资产。您是否想写：{nearest}？',
  },
});

export const contradictoryUseCase = defineProblem({
  code: 'value.contradictory-use-case',
  params: ['useCase'],
  texts: {
    en: 'The use case "{useCase}" is declared several times, with different income or assets.',
    zh: '应用场景“{useCase}”被多次声明，且收益或所需资产不一致。',
  },
  remedy: {
    en: 'Declare it alike in each contract, or once: its income is counted once.',
    zh: '请在各合约中保持声明一致，或只声明一次；其收益只计算一次。',
  },
});
