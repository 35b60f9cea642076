import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { LedgerReport } from '../../../../src/vocabulary/value/ledger.ts';

/** The closed lists of a cost ledger that only its page shows. */
export const treatmentTerms: Record<LedgerReport['entries'][number]['treatment'], Texts> = {
  capitalised: { en: 'capitalised', zh: '资本化' },
  expensed: { en: 'expensed', zh: '费用化' },
};

export const lineTerms: Record<NonNullable<LedgerReport['line']>, Texts> = {
  inventories: { en: 'inventories', zh: '存货' },
  'intangible-assets': { en: 'intangible assets', zh: '无形资产' },
  'development-expenditure': { en: 'development expenditure', zh: '开发支出' },
};
