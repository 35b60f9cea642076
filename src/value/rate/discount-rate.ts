import type { Quantity } from '../../vocabulary/declarations/quantity.ts';
import type { ValuationDeclaration } from '../../vocabulary/declarations/valuation.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Expression } from '../../vocabulary/value/calculation.ts';
import type { Condition } from '../approach.ts';
import { apply, type StepParts } from '../calculation/calculation-builder.ts';
import { declareInput, type InputDesk } from '../inputs/declared-input.ts';
import { addScore } from '../inputs/measured-score.ts';
import { phrasesOf } from '../phrases.ts';
import type { ValuationInput } from '../valuation-input.ts';
import { rateTexts } from './rate-texts.ts';

const say = phrasesOf(rateTexts);
const paper = say('value.paper.rate');
const total = 'income.rate';
const survival = 'income.survival';

/** The risks that have a premium, in the order of the working paper. */
const risks = ['management', 'circulation', 'security', 'regulatory'] as const;
type Risk = (typeof risks)[number];

type Discount = NonNullable<ValuationDeclaration['discount']>;
type BuildUp = Extract<Discount, { riskFree: unknown }>;

/** The discount rate, or why there is none. */
export interface DiscountRate {
  /** The step `income.rate`; left out where refused. */
  readonly rate?: Expression;
  /** What remains of a year's income after its risks, where they enter the cash. */
  readonly survival?: Expression;
  readonly refusal?: Phrase;
  readonly conditions: readonly Condition[];
  readonly caveats: readonly Phrase[];
  readonly countedOnce: readonly Phrase[];
}

/**
 * Adds the discount rate as `income.rate`: as declared, or built up (累加法) from the risk-free rate
 * and a premium for each risk, `r = rf + Σ p`, `p = ceiling × (1 − score / 100)` (section 2 of the
 * valuation notes; the link to the scores is our choice). Where risks enter the cash instead, the
 * rate is the risk-free rate, and of a year's income `1 − Σ p` survives.
 *
 * @throws Problem `value.outside-range`, `value.lognormal-of-nought` for a quantity out of order
 */
export function addDiscountRate(desk: InputDesk, input: ValuationInput): DiscountRate {
  const { discount, riskIn = 'rate' } = input.declared;
  if (discount === undefined)
    return {
      refusal: say('value.rate.none-declared'),
      conditions: [],
      caveats: [],
      countedOnce: [],
    };
  const added =
    'rate' in discount
      ? addDeclaredRate(desk, discount.rate, riskIn)
      : addBuiltUpRate(desk, discount, input);
  const bounded = { step: total, above: '-1', refusal: say('value.rate.not-above-minus-one') };
  return {
    ...added,
    rate: { step: total },
    conditions: [bounded, ...added.conditions],
    caveats: [...undated(discount), ...added.caveats],
  };
}

function addDeclaredRate(desk: InputDesk, quantity: Quantity, riskIn: 'rate' | 'cash') {
  const rate = declareInput(desk, quantity, partsOf('discount.rate', 'value.rate.declared'));
  addTotal(desk, rate);
  const once =
    riskIn === 'cash' ? 'value.once.risk-in-declared-cash' : 'value.once.risk-in-declared-rate';
  return { conditions: [], caveats: [], countedOnce: [say(once)] };
}

function addBuiltUpRate(desk: InputDesk, discount: BuildUp, input: ValuationInput) {
  const { riskFree, premia } = discount;
  const free = declareInput(desk, riskFree, {
    ...partsOf('discount.riskFree', 'value.rate.risk-free'),
    place: { paper, row: say('value.rate.risk-free'), column: say('value.rate.column.premium') },
  });
  const added = risks.flatMap((risk) => {
    const ceiling = premia[risk];
    return ceiling === undefined ? [] : [addPremium(desk, input, { risk, ceiling })];
  });
  const steps = added.map(({ premium }) => premium);
  const caveats = added.flatMap((premium) => premium.caveats);
  if (input.declared.riskIn !== 'cash') {
    addTotal(desk, apply('sum', free, ...steps));
    return { conditions: [], caveats, countedOnce: [say('value.once.risk-in-rate')] };
  }
  addTotal(desk, free);
  return { ...addSurvival(desk, steps), caveats, countedOnce: [say('value.once.risk-in-cash')] };
}

function addPremium(
  desk: InputDesk,
  input: ValuationInput,
  { risk, ceiling }: { readonly risk: Risk; readonly ceiling: Quantity },
) {
  const row = say(`value.rate.${risk}`);
  const most = declareInput(desk, ceiling, {
    id: `discount.premia.${risk}`,
    label: say(`value.rate.${risk}.ceiling`),
    unit: 'ratio',
    place: { paper, row, column: say('value.rate.column.ceiling') },
  });
  const { score, caveats } = addScore(desk.calculation, input.assessment, risk);
  const premium = desk.calculation.result(
    {
      id: `income.premium.${risk}`,
      label: say(`value.rate.${risk}.premium`),
      unit: 'ratio',
      place: { paper, row, column: say('value.rate.column.premium') },
    },
    apply('multiply', most, apply('max', 0, apply('subtract', 1, apply('divide', score, 100)))),
  );
  return { premium, caveats };
}

function addTotal({ calculation }: InputDesk, formula: Expression): void {
  const row = say('value.rate.total');
  const column = say('value.rate.column.premium');
  calculation.result(
    { ...partsOf(total, 'value.rate.total'), place: { paper, row, column } },
    formula,
  );
}

function addSurvival({ calculation }: InputDesk, premia: readonly Expression[]) {
  const parts = partsOf(survival, 'value.rate.survival');
  const refusal = say('value.rate.nothing-survives');
  return {
    survival: calculation.result(parts, apply('subtract', 1, ...premia)),
    conditions: [{ step: survival, above: '0', refusal }],
  };
}

function partsOf(id: string, code: keyof typeof rateTexts): StepParts {
  const row = say(code);
  return { id, label: row, unit: 'ratio', place: { paper, row } };
}

/** A declared number of the rate, by its name below `value.rate`. */
type RatePart = 'declared' | 'risk-free' | `${Risk}.ceiling`;

/** Every number of the rate has to say where it is from and of which day. */
function undated(discount: Discount): Phrase[] {
  const numbers: [RatePart, Quantity | undefined][] =
    'rate' in discount
      ? [['declared', discount.rate]]
      : [
          ['risk-free', discount.riskFree],
          ...risks.map((risk): [RatePart, Quantity | undefined] => [
            `${risk}.ceiling`,
            discount.premia[risk],
          ]),
        ];
  const rateParts = numbers.flatMap(([part, number]) => {
    if (number === undefined) return [];
    return typeof number === 'object' && number.source && number.date ? [] : [part];
  });
  return rateParts.length === 0
    ? []
    : [say('value.rate.undated', { rateParts: rateParts.join(', ') })];
}
