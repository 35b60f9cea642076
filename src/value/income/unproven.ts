import type { Quantity } from '../../vocabulary/declarations/quantity.ts';
import type { DeclaredForecast, DeclaredIncome } from '../../vocabulary/declarations/valuation.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import { phrasesOf } from '../phrases.ts';
import type { SupportingDocument } from '../valuation-input.ts';
import { forecastsOf } from './forecast.ts';
import { incomeTexts } from './income-texts.ts';

const say = phrasesOf(incomeTexts);

/**
 * Why an income is illustrative only: forecasts whose amounts no document supports. Growth and
 * shares are assumptions, which are disclosed with their source.
 */
export function unprovenForecasts(
  income: DeclaredIncome,
  documents: readonly SupportingDocument[],
): readonly Phrase[] {
  const known = new Set(documents.map(({ id }) => id));
  const proven = (amount: Quantity) =>
    typeof amount === 'object' && amount.proofs?.some((proof) => known.has(proof)) === true;
  const inputs = forecastsOf(income)
    .filter(({ forecast }) => !amountsOf(forecast).every(proven))
    .map(({ column }) => `income.${column}`);
  return inputs.length === 0 ? [] : [say('value.income.unproven', { inputs: inputs.join(', ') })];
}

function amountsOf(forecast: DeclaredForecast): readonly Quantity[] {
  return 'periods' in forecast ? forecast.periods : [forecast.first];
}
