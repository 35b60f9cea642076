import type { Expression, Unit } from '../../vocabulary/value/calculation.ts';
import { apply, type StepParts } from '../calculation/calculation-builder.ts';
import { declareInput, type InputDesk } from '../inputs/declared-input.ts';
import { phrasesOf } from '../phrases.ts';
import type { ValuationInput } from '../valuation-input.ts';
import type { Terms } from './discounting.ts';
import type { ExplicitYear, Extra } from './extra.ts';
import { extraTexts } from './extra-texts.ts';
import { incomePaper } from './year-columns.ts';

const say = phrasesOf(extraTexts);
const growthStep = 'terminalGrowth';
const marginStep = 'income.terminal.margin';

/**
 * Adds r − g of a terminal value, where growth after the forecast is declared; it has to be above
 * 0. Without the declaration there is none: a perpetuity is never assumed (our choice).
 */
export function prepareTerminal(desk: InputDesk, input: ValuationInput, rate?: Expression): Extra {
  const { terminalGrowth, attrition, life } = input.declared;
  const none = { conditions: [], caveats: [] };
  if (terminalGrowth === undefined)
    return { ...none, countedOnce: [say('value.once.no-terminal')] };
  const countedOnce = [say('value.once.terminal')];
  if (attrition === true)
    return { ...none, countedOnce, refusal: say('value.terminal.with-attrition') };
  if (rate === undefined) return { ...none, countedOnce };
  const growth = declareInput(desk, terminalGrowth, partsOf(growthStep, 'growth', 'ratio'));
  desk.calculation.result(partsOf(marginStep, 'margin', 'ratio'), apply('subtract', rate, growth));
  const refusal = say('value.terminal.no-margin');
  const ends = Object.keys(life ?? {}).length > 0;
  return {
    conditions: [{ step: marginStep, above: '0', refusal }],
    caveats: ends ? [say('value.terminal.beyond-life')] : [],
    countedOnce,
  };
}

/**
 * Adds the present value of the income after the explicit years, `F · (1 + g) / (r − g)`; undefined
 * where no growth was prepared. F is the full income of the last year; where the life ends within a
 * year, of that year and the one before by the parts of a full year. Discounting is that of the
 * last full year of cash: with mid-year cash half a year before the end.
 */
export function addTerminal(
  { calculation }: InputDesk,
  { rate, convention }: Terms,
  years: readonly ExplicitYear[],
): Expression | undefined {
  if (!calculation.has(marginStep)) return undefined;
  const last = years.map(({ flow, fraction }, at) => {
    const next = years[at + 1];
    return apply('multiply', flow, next ? apply('subtract', fraction, next.fraction) : fraction);
  });
  const flow = calculation.result(partsOf('income.terminal.flow', 'flow'), apply('sum', ...last));
  const grown = apply('multiply', flow, apply('add', 1, { step: growthStep }));
  const value = calculation.result(
    partsOf('income.terminal.value', 'value'),
    apply('divide', grown, { step: marginStep }),
  );
  const end = apply('sum', ...years.map(({ fraction }) => fraction));
  const time = convention === 'mid-year' ? apply('subtract', end, 0.5) : end;
  return calculation.result(
    partsOf('income.terminal.present', 'present'),
    apply('divide', value, apply('power', apply('add', 1, rate), time)),
  );
}

type Part = 'growth' | 'margin' | 'flow' | 'value' | 'present';

function partsOf(id: string, part: Part, unit: Unit = 'money'): StepParts {
  const label = say(`value.terminal.${part}`);
  return { id, label, unit, place: { paper: incomePaper, row: label } };
}
