import { defineProblem } from '../vocabulary/problem.ts';

export const noExchangeRate = defineProblem({
  code: 'ledger.no-exchange-rate',
  params: ['entry', 'currency', 'ledger'],
  texts: {
    en: 'Entry "{entry}" is in {currency}, the ledger in {ledger}, and no exchange rate is given.',
    zh: '记录“{entry}”以 {currency} 计价，台账币种为 {ledger}，但未给出汇率。',
  },
  remedy: {
    en: 'Give exchangeRate: units of the ledger’s currency for one of the entry’s, on its day.',
    zh: '请填写 exchangeRate：当日一单位记录币种折合台账币种的数额。',
  },
});

export const entryTwice = defineProblem({
  code: 'ledger.entry-twice',
  params: ['entry'],
  texts: {
    en: 'Two entries of the cost ledger are called "{entry}".',
    zh: '成本台账中有两项记录编号均为“{entry}”。',
  },
  remedy: { en: 'Give each entry an id of its own.', zh: '请为每项记录设置唯一编号。' },
});

export const residualAboveCost = defineProblem({
  code: 'ledger.residual-above-cost',
  params: ['residual', 'cost'],
  texts: {
    en: 'The residual value of {residual} exceeds the capitalised cost of {cost}.',
    zh: '残值 {residual} 超过资本化成本 {cost}。',
  },
  remedy: {
    en: 'Give a residual value between 0 and the capitalised cost.',
    zh: '请填写介于 0 与资本化成本之间的残值。',
  },
});
