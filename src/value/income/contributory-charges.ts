import type { Quantity } from '../../vocabulary/declarations/quantity.ts';
import type { DeclaredIncome } from '../../vocabulary/declarations/valuation.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Expression } from '../../vocabulary/value/calculation.ts';
import { apply, type StepParts } from '../calculation/calculation-builder.ts';
import { declareInput, type InputDesk } from '../inputs/declared-input.ts';
import { phrasesOf } from '../phrases.ts';
import { chargeTexts } from './charge-texts.ts';
import { incomePaper } from './year-columns.ts';

const say = phrasesOf(chargeTexts);

type DeclaredCharge = Extract<DeclaredIncome, { variant: 'excess' }>['charges'][number];

/** An asset with its fair value and its rate of return. */
export interface EarningAsset {
  readonly value: Expression;
  readonly rate: Expression;
}

/**
 * Adds what the other assets that earn the same income ask for it in a year (贡献资产报酬): each its
 * fair value × rate of return, and all of them as `income.charges.total`.
 */
export function addCharges(desk: InputDesk, charges: readonly DeclaredCharge[]): Expression {
  const added = charges.map((charge, at) => addCharge(desk, charge, idOf(at)));
  const total = partsOf('income.charges.total', say('value.charge.total'));
  return desk.calculation.result(total, apply('sum', ...added));
}

/** The assets of charges that were added. */
export function chargedAssets(charges: readonly DeclaredCharge[]): readonly EarningAsset[] {
  return charges.map((_, at) => ({
    value: { step: `${idOf(at)}.value` },
    rate: { step: `${idOf(at)}.rateOfReturn` },
  }));
}

const idOf = (at: number) => `income.charges.${at + 1}`;

function addCharge(desk: InputDesk, { asset, value, rateOfReturn }: DeclaredCharge, id: string) {
  const row = say('value.charge.row', { asset });
  const column = (part: 'value' | 'rateOfReturn' | 'charge'): StepParts => ({
    id: `${id}.${part}`,
    label: say(`value.charge.${part}`, { asset }),
    unit: part === 'rateOfReturn' ? 'ratio' : 'money',
    place: { paper: incomePaper, row, column: say(`value.charge.column.${part}`) },
  });
  const fair = declareInput(desk, value, column('value'));
  const rate = declareInput(desk, rateOfReturn, column('rateOfReturn'));
  return desk.calculation.result(column('charge'), apply('multiply', fair, rate));
}

/** What weakens excess earnings without a cost of capital. */
export const noWacc = say('value.charge.no-wacc');

/** Beyond this difference the returns of the assets do not explain the cost of capital. */
const tolerated = '0.02';

/**
 * Adds the weighted average return of all assets, `income.wara`, and how far it is from the weighted
 * average cost of capital; returns the warning where that is more than 0.02 (our choice).
 */
export function addWeightedReturn(
  desk: InputDesk,
  assets: readonly EarningAsset[],
  declared: Quantity,
): readonly Phrase[] {
  const { calculation } = desk;
  const wacc = declareInput(desk, declared, ratio('income.wacc', 'value.charge.wacc'));
  const returns = assets.map(({ value, rate }) => apply('multiply', value, rate));
  const wara = calculation.result(
    ratio('income.wara', 'value.charge.wara'),
    apply('divide', apply('sum', ...returns), apply('sum', ...assets.map(({ value }) => value))),
  );
  const apart = calculation.result(
    ratio('income.wara.difference', 'value.charge.difference'),
    apply('max', apply('subtract', wara, wacc), apply('subtract', wacc, wara)),
  );
  if (calculation.exact(apart).lessThanOrEqualTo(tolerated)) return [];
  const percent = (of: Expression) => calculation.exact(of).times(100).toFixed(2);
  return [say('value.charge.apart', { wara: percent(wara), wacc: percent(wacc) })];
}

const ratio = (id: string, code: keyof typeof chargeTexts): StepParts => ({
  ...partsOf(id, say(code)),
  unit: 'ratio',
});

function partsOf(id: string, label: Phrase): StepParts {
  return { id, label, unit: 'money', place: { paper: incomePaper, row: label } };
}
