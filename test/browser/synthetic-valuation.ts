import { keepLedger } from '../../src/ledger/keep-ledger.ts';
import { shareValue } from '../../src/value/shared/shared-value.ts';
import { valuate } from '../../src/value/valuate.ts';
import type { LedgerDeclaration } from '../../src/vocabulary/declarations/ledger.ts';
import type { ValuationDeclaration } from '../../src/vocabulary/declarations/valuation.ts';
import type { AssetReport, Report } from '../../src/vocabulary/reports/report.ts';
import { Exact } from '../../src/vocabulary/value/money.ts';
import type { ValueAction } from '../../src/vocabulary/value/valuation.ts';
import { assessmentOf, inputOf } from '../value/valuation-inputs.ts';

const proofs = ['agreement'];
const documents = [{ id: 'agreement', path: 'documents/agreement.pdf', sha256: 'ab'.repeat(32) }];
const asOf = '2026-10-31';

const comparable = (id: string, price: number, size: number) => ({
  id,
  price,
  size,
  kind: 'asking' as const,
  date: '2026-08-15',
  source: 'invented exchange',
  rights: 'use',
  exclusive: false,
});

/** All three approaches, so near to each other that a value is concluded. */
const declared: ValuationDeclaration = {
  purpose: 'licensing to suppliers',
  rightsScope: 'to hold, use and operate',
  tax: { value: '0.25', source: 'enterprise income tax', date: '2026-01-01' },
  discount: {
    riskFree: { value: '0.0225', low: '0.02', high: '0.026', source: 'bond', date: '2026-10-30' },
    premia: { management: '0.06', circulation: '0.06', security: '0.08', regulatory: '0.05' },
  },
  life: { contract: { value: 4, source: 'supply contract', proofs }, legal: '4.9', technical: 6 },
  income: {
    variant: 'split',
    revenue: {
      first: { value: 17_000_000, low: 15_000_000, high: 19_000_000, proofs },
      growth: { value: '0.06', low: '-0.02', high: '0.12' },
    },
    share: { value: '0.12', low: '0.09', high: '0.16', distribution: 'pert', proofs },
    upkeep: { first: { value: 420_000, proofs }, growth: 0 },
  },
  cost: {
    method: 'coefficients',
    replacement: {
      direct: { value: 4_800_000, low: 4_400_000, high: 5_600_000, proofs },
      indirect: { value: 720_000, proofs },
    },
    age: '0.5',
    usage: '0.95',
  },
  market: {
    size: 8,
    comparables: [
      comparable('C-01', 4_700_000, 9),
      comparable('C-02', 3_700_000, 7.5),
      comparable('C-03', 5_700_000, 12),
    ],
  },
  weights: {
    income: { weight: '0.5', reason: 'a signed contract brings the income' },
    cost: { weight: '0.2', reason: 'costs are evidenced' },
    market: { weight: '0.3', reason: 'asking prices only' },
  },
  laney: {
    availabilityElsewhere: '0.1',
    lifeCycle: '0.8',
    relevance: [{ process: 'supply planning', relevance: '0.9' }],
  },
  scenarios: [
    { name: 'the contract ends after a year', set: { 'life.contract': '1' } },
    { name: '增长停止', set: { 'income.revenue.growth': '0', 'income.share': '0.09' } },
  ],
};

/** Income and cost far from each other: a range only. */
const apart: ValuationDeclaration = {
  ...declared,
  cost: {
    method: 'coefficients',
    replacement: { direct: { value: 900_000, low: 800_000, high: 990_000, proofs } },
  },
};

/** Amounts that are long to write, for there are no millions to count in. */
const small: ValuationDeclaration = {
  ...declared,
  income: {
    variant: 'split',
    revenue: { first: { value: 6_000_000, low: 5_400_000, high: 6_600_000 }, growth: '0.04' },
    share: { value: '0.08', low: '0.06', high: '0.11', distribution: 'pert' },
    upkeep: { first: 180_000, growth: '0.02' },
  },
  cost: { method: 'coefficients', replacement: { direct: 720_000 } },
  market: {
    size: 8,
    comparables: [
      comparable('A', 520_000, 9),
      comparable('B', 410_000, 7.5),
      comparable('C', 640_000, 12),
    ],
  },
};

const scores = { quality: 86, management: 72, V2: 58, R6: 79, R4: 58 };

/** More than are shown at once, the least of them too small for the digits of the greatest. */
const actions: readonly ValueAction[] = Array.from({ length: 12 }, (_, index) => ({
  kind: 'answer',
  text: { code: 'ask.owner', params: {} },
  indicators: ['M1.1'],
  moves: [{ step: 'score.management', from: 72, to: 84 - index }],
  rate: index === 11 ? '0' : String(-0.0072 / (index + 1)),
  gain: index === 11 ? '0.4' : String(Math.round(56_000 / (index + 1))),
}));

/** A valuation of each kind, by the asset of the synthetic report that has it. */
function valuationsOf(
  assets: readonly AssetReport[],
): ReadonlyMap<string, AssetReport['valuation']> {
  const gatesOf = (id: string) => assets.find((asset) => asset.id === id)?.assessment.gates ?? [];
  const valued = (id: string, of: ValuationDeclaration, proven = documents) => {
    const assessment = { ...assessmentOf(scores), gates: gatesOf(id) };
    return valuate(inputOf({ asset: id, asOf, declared: of, documents: proven, assessment }));
  };
  return new Map([
    ['orders', { ...valued('orders', declared), actions: [...actions] }],
    ['products', valued('products', apart)],
    ['members', valued('members', small)],
    ['reviews', valued('reviews', declared)],
    ['logs', valued('logs', declared)],
  ]);
}

const ledger: LedgerDeclaration = {
  line: 'intangible-assets',
  amortisation: { from: '2025-01-01', months: 60, reason: 'term of the supply contract' },
  entries: [
    {
      id: 'E-01',
      date: '2024-11-30',
      category: 'preliminary',
      kind: 'people',
      description: 'Planning of the order record 订单数据规划',
      amount: '310000.00',
      treatment: 'capitalised',
      reason: 'directly attributable to the order record',
      proofs,
    },
    {
      id: 'E-02',
      date: '2024-12-20',
      category: 'direct',
      kind: 'cleaning',
      amount: '3480000.55',
      treatment: 'capitalised',
      reason: 'identifiable, controlled, measured reliably',
      proofs,
    },
    {
      id: 'E-03',
      date: '2025-06-30',
      category: 'indirect',
      kind: 'storage',
      amount: '100000.00',
      currency: 'USD',
      exchangeRate: '7.1586',
      treatment: 'expensed',
      reason: 'running cost of a finished record',
    },
  ],
};

/** The report with valuations of four kinds, one cost ledger, and income that assets share. */
export function withValuations(report: Report): Report {
  const valuations = valuationsOf(report.assets);
  const assets = report.assets.map((asset) => {
    const valuation = valuations.get(asset.id);
    return {
      ...asset,
      ...(valuation === undefined ? {} : { valuation }),
      ...(asset.id === 'orders'
        ? { ledger: keepLedger({ declared: ledger, asOf, documents }) }
        : {}),
    };
  });
  return { ...report, assets, portfolio: { ...report.portfolio, sharedValue: sharedValue() } };
}

function sharedValue() {
  return shareValue({
    assets: ['orders', 'products', 'members'],
    useCases: [
      {
        name: 'supply planning 补货计划',
        income: new Exact(900_000),
        needs: ['orders', 'products'],
      },
      { name: 'supplier statistics', income: new Exact(300_000), needs: ['orders'] },
      { name: 'loyalty offers', income: new Exact(450_000), needs: ['orders', 'members'] },
    ],
    currency: 'CNY',
    seed: 1,
    samples: 1000,
  });
}
