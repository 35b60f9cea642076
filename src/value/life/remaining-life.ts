import type { Quantity } from '../../vocabulary/declarations/quantity.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Expression } from '../../vocabulary/value/calculation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import type { Condition } from '../approach.ts';
import { apply, type StepParts } from '../calculation/calculation-builder.ts';
import { commonPeriods, forecastsOf } from '../income/forecast.ts';
import { declareInput, type InputDesk } from '../inputs/declared-input.ts';
import { phrasesOf } from '../phrases.ts';
import type { ValuationInput } from '../valuation-input.ts';
import { greatestOf, longestHorizon } from './horizon.ts';
import { lifeTexts } from './life-texts.ts';

const say = phrasesOf(lifeTexts);
const remaining = 'life.remaining';
const halfLife = 'life.halfLife';
const declaredTerms = ['legal', 'contract', 'licence', 'technical'] as const;
type LifeName = (typeof declaredTerms)[number] | 'economic' | 'forecast';

/** The remaining useful life, or why there is none. */
export interface RemainingLife {
  /** The step `life.remaining`; left out where no life is declared. */
  readonly years?: Expression;
  /** Whole years that the steps of a calculation have to reach, 1–50. */
  readonly horizon: number;
  /** The half-life by which the cash decays, where it is asked for. */
  readonly attrition?: Expression;
  readonly refusal?: Phrase;
  readonly conditions: readonly Condition[];
  readonly caveats: readonly Phrase[];
  readonly countedOnce: readonly Phrase[];
}

interface Term {
  readonly name: LifeName;
  readonly years: Expression;
  readonly greatest: Exact;
}

/**
 * Adds the remaining useful life in years, the least of the lives that are given, as
 * `life.remaining`; whoever asks first adds it. The half-life of use ends the life where use has
 * fallen to a tenth, after h · log₂ 10 years, or lets the cash decay, never both (section 2 and
 * guard 3 of the valuation notes; the tenth is our choice). Without a life, a forecast period by
 * period lasts as long as its periods.
 *
 * @throws Problem `value.outside-range`, `value.lognormal-of-nought` for a quantity out of order
 */
export function addLife(desk: InputDesk, input: ValuationInput): RemainingLife {
  const { life = {}, attrition = false } = input.declared;
  const decays = attrition && life.halfLife !== undefined;
  const half = life.halfLife === undefined ? undefined : addHalfLife(desk, life.halfLife);
  const terms = termsOf(desk, input, decays ? undefined : half);
  const notes = {
    countedOnce: [say(onceOf(decays, half !== undefined))],
    ...(decays && half !== undefined ? { attrition: half } : {}),
  };
  const refused = (code: 'value.life.no-half-life' | 'value.life.none-declared') => ({
    ...notes,
    horizon: 1,
    refusal: say(code),
    conditions: [],
    caveats: [],
  });
  if (attrition && !decays) return refused('value.life.no-half-life');
  const [least] = [...terms].sort((left, right) =>
    exactly(desk, left).comparedTo(exactly(desk, right)),
  );
  if (least === undefined) return refused('value.life.none-declared');
  addRemaining(desk, terms, least);
  const greatest = Exact.min(...terms.map((term) => term.greatest)).ceil();
  return {
    ...notes,
    years: { step: remaining },
    horizon: Exact.max(1, Exact.min(longestHorizon, greatest)).toNumber(),
    conditions: conditionsOf(decays),
    caveats: [
      ...(least.name === 'legal' ? [say('value.life.renewable')] : []),
      ...(greatest.greaterThan(longestHorizon)
        ? [say('value.life.beyond-horizon', { years: longestHorizon })]
        : []),
    ],
  };
}

function onceOf(decays: boolean, known: boolean) {
  if (decays) return 'value.once.attrition';
  return known ? 'value.once.economic-life' : 'value.once.no-decay';
}

function conditionsOf(decays: boolean): Condition[] {
  const alive = { step: remaining, above: '0', refusal: say('value.life.ended') };
  const halving = { step: halfLife, above: '0', refusal: say('value.life.half-life-ended') };
  return decays ? [halving, alive] : [alive];
}

function termsOf(desk: InputDesk, input: ValuationInput, half: Expression | undefined): Term[] {
  const { life = {}, income } = input.declared;
  const terms: Term[] = declaredTerms.flatMap((name) => {
    const quantity = life[name];
    if (quantity === undefined) return [];
    return [{ name, ...declareTerm(desk, input, { id: `life.${name}`, name, quantity }) }];
  });
  if (half !== undefined && life.halfLife !== undefined) {
    const greatest = greatestOf(halfLife, life.halfLife, input).times(new Exact(10).log(2));
    terms.push({ name: 'economic', years: addEconomic(desk, half), greatest });
  }
  const [main] = income === undefined ? [] : forecastsOf(income);
  const periods = main && commonPeriods([main]);
  if (terms.length > 0 || periods === undefined) return terms;
  return [
    { name: 'forecast', years: addForecastLength(desk, periods), greatest: new Exact(periods) },
  ];
}

function declareTerm(
  desk: InputDesk,
  input: ValuationInput,
  { id, name, quantity }: { id: string; name: (typeof declaredTerms)[number]; quantity: Quantity },
) {
  const years = once(desk, partsOf(id, `value.life.${name}`), (parts) =>
    declareInput(desk, quantity, parts),
  );
  return { years, greatest: greatestOf(id, quantity, input) };
}

const addHalfLife = (desk: InputDesk, quantity: Quantity) =>
  once(desk, partsOf(halfLife, 'value.life.half-life'), (parts) =>
    declareInput(desk, quantity, parts),
  );

/** h · log₂ 10. */
const addEconomic = (desk: InputDesk, half: Expression) =>
  once(desk, partsOf('life.economic', 'value.life.economic'), (parts) =>
    desk.calculation.result(
      parts,
      apply('multiply', half, apply('divide', apply('ln', 10), apply('ln', 2))),
    ),
  );

const addForecastLength = (desk: InputDesk, periods: number) =>
  once(desk, partsOf('life.forecast', 'value.life.forecast'), (parts) =>
    desk.calculation.input({
      ...parts,
      value: new Exact(periods),
      source: { kind: 'chosen', reason: say('value.life.forecast.reason') },
    }),
  );

const addRemaining = (desk: InputDesk, terms: readonly Term[], { name }: Term) =>
  once(
    desk,
    { ...partsOf(remaining, 'value.life.remaining'), label: say(`value.life.remaining.${name}`) },
    (parts) => desk.calculation.result(parts, apply('min', ...terms.map(({ years }) => years))),
  );

function once(
  { calculation }: InputDesk,
  parts: StepParts,
  add: (parts: StepParts) => Expression,
): Expression {
  return calculation.has(parts.id) ? { step: parts.id } : add(parts);
}

function partsOf(id: string, code: keyof typeof lifeTexts): StepParts {
  const row = say(code);
  return { id, label: row, unit: 'years', place: { paper: say('value.paper.life'), row } };
}

function exactly({ calculation }: InputDesk, { years }: Term): Exact {
  return calculation.exact(years);
}
