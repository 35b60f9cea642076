import { describe, expect, test } from 'vitest';
import { syntheticReport } from '../../../../test/fixtures/synthetic-report.ts';
import type { Language } from '../../../vocabulary/text.ts';
import { type Valuation, valuationSchema } from '../../../vocabulary/value/valuation.ts';
import { reportPaper } from '../report-paper.ts';

const phrase = (code: string) => ({ code, params: {} });
const place = { paper: phrase('paper.income'), row: phrase('row.rate') };

const valuation: Valuation = valuationSchema.parse({
  state: 'concluded',
  reasons: [],
  purpose: 'to decide',
  valueType: 'value-in-use',
  date: '2026-10-31',
  currency: 'CNY',
  rightsScope: 'to use',
  approaches: [
    { approach: 'income', variant: 'split', step: 'income.value', value: '123456.78', caveats: [] },
  ],
  rejected: [{ approach: 'market', reason: phrase('no-comparables') }],
  conclusion: { value: '123456.78', low: '111000', high: '133000', step: 'income.value' },
  calculation: {
    steps: [
      {
        id: 'tax',
        label: phrase('label.tax'),
        unit: 'ratio',
        value: '0.25',
        source: { kind: 'declared', path: 'assay.valuation.tax', by: 'Lin' },
        place,
      },
      {
        id: 'income.value',
        label: phrase('label.value'),
        unit: 'money',
        value: '123456.7812',
        formula: { operation: 'divide', of: [{ number: '30864.1953' }, { step: 'tax' }] },
        place,
      },
    ],
  },
  tornado: [
    { step: 'tax', of: 'income.value', low: '101', high: '99', by: 'ten-percent', swing: '2' },
  ],
  scenarios: [{ name: 'a dear year', set: { tax: '0.3' }, value: '98765.43' }],
  breakEven: [{ step: 'tax', target: 'zero', from: '0', to: '1' }],
  information: [],
  countedOnce: [phrase('once.quality')],
  warnings: [],
  actions: [
    {
      kind: 'mend',
      text: phrase('action.document'),
      indicators: [],
      moves: [{ step: 'tax', from: 60, to: 70 }],
      gain: '4321',
    },
  ],
  disclosures: [phrase('not-statutory')],
});

/** The whole paper of a report whose one asset has this valuation. */
function printed(changes: Partial<Valuation>, language: Language = 'en'): string {
  const report = syntheticReport();
  const assets = report.assets.map((asset) => ({
    ...asset,
    valuation: { ...valuation, ...changes },
  }));
  return JSON.stringify(reportPaper({ ...report, assets }, language));
}

describe('a valuation on paper', () => {
  test('concluded: the value with its range, formulas, sources and what would change it', () => {
    const paper = printed({});
    expect(paper).toContain('Value reference concluded: CNY 123,456.78 (111,000 – 133,000)');
    expect(paper).toContain('= 30864.1953 ÷ tax');
    expect(paper).toContain('declared: assay.valuation.tax; by Lin');
    expect(paper).toContain('label.tax = 30%');
    expect(paper).toContain('label.tax 60.0 → 70.0');
    expect(paper).toContain('(+4,321.00 CNY)');
    expect(paper).toContain('"columns":["Input","Input −10%","Input +10%"],"base":123456.7812');
    expect(paper).toContain('nowhere from 0% to 100%');
    expect(printed({}, 'zh')).toContain('形成价值参考：123,456.78（111,000 – 133,000，CNY）');
  });

  test.each(['range', 'illustrative'] as const)('%s: no point is named as the value', (state) => {
    const { conclusion } = valuation;
    if (conclusion === undefined) throw new Error('bug: the fixture concludes');
    const { value: _, ...open } = conclusion;
    const paper = printed({ state, conclusion: open, reasons: [phrase('they-disagree')] });
    expect(paper).toContain('CNY 111,000 – 133,000');
    expect(paper).toContain('they-disagree');
    expect(paper).not.toMatch(/Value reference concluded|CNY 123,456/);
  });

  test('refused: the reason and no figure of it', () => {
    const { conclusion: _, ...rest } = valuation;
    const refused = {
      ...rest,
      approaches: [],
      tornado: [],
      scenarios: [],
      breakEven: [],
      actions: [],
    };
    const report = syntheticReport();
    const state = 'refused' as const;
    const reasons = [phrase('gate-closed')];
    const calculation = { steps: [] };
    const assets = report.assets.map((asset) => ({
      ...asset,
      valuation: { ...refused, state, reasons, calculation },
    }));
    const paper = JSON.stringify(reportPaper({ ...report, assets }, 'en'));
    expect(paper).toContain('"Refused: no figure is given"');
    expect(paper).toContain('gate-closed');
    expect(paper).not.toMatch(/CNY \d|123,456|111,000|Working papers/);
  });
});
