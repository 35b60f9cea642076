import type { Expression } from '../../vocabulary/value/calculation.ts';
import { apply } from '../calculation/calculation-builder.ts';
import type { InputDesk } from '../inputs/declared-input.ts';
import { addScore, enoughCoverage } from '../inputs/measured-score.ts';
import { phrasesOf } from '../phrases.ts';
import type { ValuationInput } from '../valuation-input.ts';
import type { Extra } from './extra.ts';
import { incomeTexts } from './income-texts.ts';

const say = phrasesOf(incomeTexts);

/**
 * The share of the income that its measured quality leaves, score / 100, where `qualityIn` is
 * `income`; nowhere else does quality enter then (guard 1 of the valuation notes). Refused without
 * a score, or with evidence for less than 0.6 of it.
 */
export function prepareQuality(
  desk: InputDesk,
  input: ValuationInput,
): Extra & { readonly left?: Expression } {
  if (input.declared.qualityIn !== 'income')
    return { conditions: [], caveats: [], countedOnce: [] };
  const { score, state, coverage } = addScore(desk.calculation, input.assessment, 'quality');
  const extra = {
    conditions: [],
    caveats: [],
    countedOnce: [say('value.once.quality-in-income')],
  };
  if (state === 'missing') return { ...extra, refusal: say('value.income.quality-missing') };
  if (coverage < enoughCoverage) {
    const percent = Math.floor(coverage * 100);
    return { ...extra, refusal: say('value.income.quality-thin', { percent }) };
  }
  return { ...extra, left: apply('divide', score, 100) };
}
