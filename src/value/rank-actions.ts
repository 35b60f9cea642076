import { digitsOf, Exact } from '../vocabulary/value/money.ts';
import type { ValueAction } from '../vocabulary/value/valuation.ts';
import type { BuiltModel } from './build-model.ts';
import { scoreIn, scoreNames } from './inputs/measured-score.ts';
import { whatIf } from './simulation/what-if/what-if.ts';
import type { ActionCandidate } from './valuation-input.ts';

interface Ranking {
  /** The step that is to rise. */
  readonly result: string;
  readonly candidates: readonly ActionCandidate[];
  readonly amount: (value: Exact) => string;
}

/** As many findings as a person would work through; questions are few anyway. */
const mostMends = 10;

/**
 * What each candidate alone would do to the measured scores, through them to the rate, and so to the
 * result: the greatest gain first, those that move nothing left out. Of findings the ten with the
 * greatest gain. Gains do not add: two actions may move one score.
 */
export function rankActions(model: BuiltModel, ranking: Ranking): ValueAction[] {
  const ranked = ranking.candidates
    .flatMap((candidate) => gainOf(model, candidate, ranking))
    .sort((left, right) => right.exact.comparedTo(left.exact) || byText(left.action, right.action))
    .map(({ action }) => action);
  const mends = ranked.filter(({ kind }) => kind === 'mend').slice(0, mostMends);
  return ranked.filter((action) => action.kind === 'answer' || mends.includes(action));
}

function gainOf(
  model: BuiltModel,
  { judgement, ...candidate }: ActionCandidate,
  { result, amount }: Ranking,
): { readonly action: ValueAction; readonly exact: Exact }[] {
  const moves = movesOf(model, judgement);
  if (moves.length === 0) return [];
  const { values } = whatIf(model, new Map(moves.map(({ step, to }) => [step, new Exact(to)])));
  const exact = values?.get(result)?.minus(model.at(result));
  if (exact === undefined || amount(exact.abs()) === amount(new Exact(0))) return [];
  const rate = values?.get('income.rate');
  const action = {
    ...candidate,
    moves,
    ...(rate === undefined
      ? {}
      : { rate: digitsOf(rate.minus(model.at('income.rate')).toDecimalPlaces(6)) }),
    gain: amount(exact),
  };
  return [{ action, exact }];
}

/** Only scores that the calculation uses. */
function movesOf(
  { calculation }: BuiltModel,
  judgement: ActionCandidate['judgement'],
): ValueAction['moves'] {
  return scoreNames.flatMap((name) => {
    const to = scoreIn(judgement, name);
    const step = calculation.steps.find(({ id }) => id === `score.${name}`);
    const from = Number(step?.value);
    return step === undefined || to === undefined || to === from
      ? []
      : [{ step: step.id, from, to }];
  });
}

function byText(left: ValueAction, right: ValueAction): number {
  const [a, b] = [left, right].map(({ text, finding }) => JSON.stringify([text, finding]));
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
