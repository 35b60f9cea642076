import type { Texts } from '../../../src/vocabulary/text.ts';
import type { ValuationState } from '../../../src/vocabulary/value/valuation.ts';

/** What became of a valuation, as a page says it: in a word or two. */
export const stateTerms: Record<ValuationState, Texts> = {
  concluded: { en: 'value reference', zh: '价值参考' },
  range: { en: 'range only', zh: '仅给出区间' },
  illustrative: { en: 'illustrative', zh: '仅供示意' },
  refused: { en: 'refused', zh: '不予估值' },
};
