import type { DataRight } from '../../../src/vocabulary/declarations/rights.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';

/** The three rights, as the head of a column. */
export const rightTerms: Readonly<Record<DataRight, Texts>> = {
  hold: { en: 'Hold', zh: '持有权' },
  use: { en: 'Use', zh: '使用权' },
  operate: { en: 'Operate', zh: '经营权' },
};
