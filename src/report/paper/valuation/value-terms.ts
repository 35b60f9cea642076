import type { ModelRecord } from '../../../vocabulary/reports/model-record.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import type { Unit } from '../../../vocabulary/value/calculation.ts';
import type { Valuation, ValuationState } from '../../../vocabulary/value/valuation.ts';
import { quantityText } from '../figures.ts';
import { columnTerms } from '../terms.ts';
import type { Voice } from '../voice.ts';

export const stateTerms: Record<ValuationState, Texts> = {
  concluded: { en: 'Value reference concluded', zh: '形成价值参考' },
  range: { en: 'Range only: no point conclusion', zh: '仅给出区间，不给出单一结论' },
  illustrative: { en: 'Illustrative: no conclusion', zh: '仅供示意，不作结论' },
  refused: { en: 'Refused: no figure is given', zh: '不予估值，不出具数值' },
};

/** A valuation with all it takes to speak of its steps. */
export interface Valued {
  readonly valuation: Valuation;
  readonly voice: Voice;
  /** What a step is, by its id. */
  readonly label: (step: string) => string;
  /** The name of what was measured: a dimension, a group or an indicator by its id. */
  readonly measure: (id: string) => string;
  /** A value with what it is measured in. */
  readonly figure: (digits: string, unit: Unit) => string;
}

const years: Texts = { en: '{years} years', zh: '{years} 年' };
const oneYear: Texts = { en: '1 year', zh: '1 年' };

function yearsText(digits: string, { say }: Voice): string {
  const shown = quantityText(digits, 'years', '');
  return shown === '1' ? say(oneYear) : say(years, { years: shown });
}

export function valuedOf(
  valuation: Valuation,
  { voice, model }: { readonly voice: Voice; readonly model: ModelRecord },
): Valued {
  const labels = new Map(valuation.calculation.steps.map(({ id, label }) => [id, label]));
  const label = (step: string) => {
    const phrase = labels.get(step);
    return phrase === undefined ? step : voice.phrase(phrase);
  };
  const measures = [...model.dimensions, ...model.groups, ...model.indicators];
  const names = new Map(measures.map(({ id, name }) => [id, voice.say(name)]));
  const measure = (id: string) =>
    names.get(id) ?? (id === 'rows' ? voice.say(columnTerms.rows) : id);
  const figure = (digits: string, unit: Unit) =>
    unit === 'years' ? yearsText(digits, voice) : quantityText(digits, unit, valuation.currency);
  return { valuation, voice, label, measure, figure };
}

/** The step that the valuation ends in: the reconciled value, else that of its first approach. */
export function resultOf({ conclusion, approaches }: Valuation): string | undefined {
  return conclusion?.step ?? approaches[0]?.step;
}
