import type { ValuationDeclaration } from '../../vocabulary/declarations/valuation.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Expression, Source } from '../../vocabulary/value/calculation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import type { ApproachOutcome, ValuedApproach } from '../approach.ts';
import { apply, type CalculationBuilder } from '../calculation/calculation-builder.ts';
import { say } from './conclusion-texts.ts';

/** Above this the approaches do not speak of one value: section 7 of the notes (our choice). */
const greatestSpread = 0.5;

const paper = say('value.paper.reconciliation');

/** What the approaches say together. */
export interface Reconciliation {
  /** The step `reconciled.value`, where there are weights for it. */
  readonly step?: 'reconciled.value';
  /** (max − min) / ((max + min) / 2); undefined for one approach or values of both signs. */
  readonly spread?: Exact;
  /** Declared weight over the sum of those that are used, by approach. */
  readonly shares: ReadonlyMap<string, { readonly share: Exact; readonly reason: string }>;
  /** Why there is no point conclusion. */
  readonly reasons: readonly Phrase[];
  readonly warnings: readonly Phrase[];
}

/**
 * Reconciles the approaches that have a value by their declared weights (综合): the weighted mean as
 * `reconciled.value`, and the spread between them as `reconciled.spread`. Weights of approaches
 * without a value are left out, and said. More than a spread of 0.5 allows no point conclusion.
 */
export function reconcile(
  calculation: CalculationBuilder,
  outcomes: readonly ApproachOutcome[],
  declared: ValuationDeclaration['weights'] = {},
): Reconciliation {
  const valued = outcomes.filter((outcome) => outcome.step !== undefined);
  const spread = addSpread(calculation, valued);
  const apart = whyApart(valued, spread);
  const weighed = weigh(valued, declared);
  const warnings = lostWeights(outcomes, declared);
  const common = { ...(spread === undefined ? {} : { spread }), warnings };
  if (weighed === undefined) {
    const reason = say(
      valued.length === 0 ? 'value.reason.no-approach' : 'value.reason.no-weights',
    );
    return { ...common, shares: new Map(), reasons: [reason, ...apart] };
  }
  const total = weighed.reduce((sum, { weight }) => sum.plus(weight), new Exact(0));
  addMean(calculation, weighed);
  return {
    ...common,
    step: 'reconciled.value',
    shares: new Map(
      weighed.map(({ outcome, weight, reason }) => [
        outcome.approach,
        { share: weight.dividedBy(total), reason },
      ]),
    ),
    reasons: apart,
  };
}

interface Weighed {
  readonly outcome: ValuedApproach;
  readonly weight: Exact;
  readonly reason: string;
  readonly source: Source;
}

/** Undefined where several have a value and not all their weights are declared, or all are nought. */
function weigh(
  valued: readonly ValuedApproach[],
  declared: NonNullable<ValuationDeclaration['weights']>,
): readonly Weighed[] | undefined {
  const [only] = valued;
  if (only !== undefined && valued.length === 1) {
    const source: Source = { kind: 'chosen', reason: say('value.weight.alone') };
    return [{ outcome: only, weight: new Exact(1), reason: '', source }];
  }
  const weighed = valued.flatMap((outcome) => {
    const given = declared[outcome.approach];
    if (given === undefined) return [];
    const path = `assay.valuation.weights.${outcome.approach}`;
    const source: Source = { kind: 'declared', path, text: given.reason };
    return [{ outcome, weight: new Exact(given.weight), reason: given.reason, source }];
  });
  const some = weighed.some(({ weight }) => weight.greaterThan(0));
  return weighed.length === valued.length && some ? weighed : undefined;
}

function addMean(calculation: CalculationBuilder, weighed: readonly Weighed[]): void {
  const weights = weighed.map(({ outcome, weight, source }): Expression => {
    const row = say(`value.weight.${outcome.approach}`);
    const id = `weights.${outcome.approach}`;
    const parts = { id, label: row, unit: 'ratio', place: { paper, row } } as const;
    return calculation.input({ ...parts, value: weight, source });
  });
  const products = weighed.map(({ outcome }, i) =>
    apply('multiply', weights[i] ?? 0, { step: outcome.step }),
  );
  const row = say('value.reconciled.value');
  calculation.result(
    { id: 'reconciled.value', label: row, unit: 'money', place: { paper, row } },
    apply('divide', apply('sum', ...products), apply('sum', ...weights)),
  );
}

function addSpread(
  calculation: CalculationBuilder,
  valued: readonly ValuedApproach[],
): Exact | undefined {
  const values = valued.map(({ step }): Expression => ({ step }));
  const exact = values.map((value) => calculation.exact(value));
  const ofOneSign = exact.every((value) => value.greaterThan(0));
  if (values.length < 2 || !ofOneSign) return undefined;
  const row = say('value.reconciled.spread');
  const greatest = apply('max', ...values);
  const least = apply('min', ...values);
  const middle = apply('divide', apply('add', greatest, least), 2);
  const step = calculation.result(
    { id: 'reconciled.spread', label: row, unit: 'ratio', place: { paper, row } },
    apply('divide', apply('subtract', greatest, least), middle),
  );
  return calculation.exact(step);
}

function whyApart(valued: readonly ValuedApproach[], spread: Exact | undefined): Phrase[] {
  if (valued.length < 2) return [];
  if (spread === undefined) return [say('value.reason.no-spread')];
  if (spread.lessThanOrEqualTo(greatestSpread)) return [];
  return [say('value.reason.spread', { percent: spread.times(100).round().toNumber() })];
}

function lostWeights(
  outcomes: readonly ApproachOutcome[],
  declared: NonNullable<ValuationDeclaration['weights']>,
): Phrase[] {
  const valued = new Set(
    outcomes.filter(({ step }) => step !== undefined).map((one) => one.approach),
  );
  return (['income', 'cost', 'market'] as const).flatMap((approach) => {
    const weight = declared[approach]?.weight;
    if (weight === undefined || Number(weight) === 0 || valued.has(approach)) return [];
    return [say('value.weight.lost', { valueApproach: approach, weight: String(weight) })];
  });
}
