import type { Quantity } from '../../vocabulary/declarations/quantity.ts';
import type { DeclaredComparable } from '../../vocabulary/declarations/valuation.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Expression, Unit } from '../../vocabulary/value/calculation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import { apply } from '../calculation/calculation-builder.ts';
import { declareInput, type InputDesk } from '../inputs/declared-input.ts';
import type { ChosenComparable } from './choose-comparables.ts';
import { say } from './market-texts.ts';

/** Steps of the asset itself; what is undefined is not known, or not to be adjusted for. */
export interface OwnSteps {
  readonly quality?: Expression | undefined;
  readonly index?: Expression | undefined;
  readonly size?: Expression | undefined;
  readonly exponent: Expression;
  /** Why k quality is held at 1, where `quality` is undefined. */
  readonly qualityHeld: Phrase;
}

type Part = 'price' | 'quality' | 'index' | 'size' | 'supplyDemand' | 'other';
type Column = Parameters<typeof say>[0];

/** Writes the steps of one comparable into its row of the working paper. */
interface Row {
  /** Adds a declared number of the comparable; undefined where it is not stated. */
  readonly declare: (part: Part, unit: Unit, column: Column) => Expression | undefined;
  readonly result: (part: string, unit: Unit, column: Column, formula: Expression) => Expression;
  /** A coefficient that nothing is known for. */
  readonly held: (part: string, column: Column, reason: Phrase) => Expression;
}

function rowOf(desk: InputDesk, comparable: DeclaredComparable, number: number): Row {
  const { id, source, date, proofs } = comparable;
  const root = `market.comparables.${number}`;
  const row = say('value.market.comparable', { id });
  const parts = (part: string, unit: Unit, column: Column) => ({
    id: `${root}.${part}`,
    label: say('value.market.of', { marketPart: column.slice('value.market.'.length), id }),
    unit,
    place: { paper: say('value.paper.market'), row, column: say(column) },
  });
  const { calculation } = desk;
  return {
    declare: (part, unit, column) => {
      const value = comparable[part];
      if (value === undefined) return undefined;
      const quantity: Quantity = {
        value,
        ...(source === undefined ? {} : { source }),
        ...(date === undefined ? {} : { date }),
        ...(proofs === undefined ? {} : { proofs }),
      };
      return declareInput(desk, quantity, parts(part, unit, column));
    },
    result: (part, unit, column, formula) => calculation.result(parts(part, unit, column), formula),
    held: (part, column, reason) =>
      calculation.input({
        ...parts(part, 'ratio', column),
        value: new Exact(1),
        source: { kind: 'chosen', reason },
      }),
  };
}

/**
 * Adds one comparable and its adjusted price, V = Q · k quality · k supply and demand · k date ·
 * k capacity · k other (质量, 供求, 期日, 容量, 其他: general knowledge; the forms are our choice):
 * k quality = own score / its score, k date = index now / index then, k capacity = (own size / its size)^b.
 * A coefficient for which either side says nothing is held at 1, visibly.
 */
export function adjustComparable(
  desk: InputDesk,
  own: OwnSteps,
  { comparable, number }: ChosenComparable,
): Expression {
  const row = rowOf(desk, comparable, number);
  const unknown = say('value.market.held');
  const price = row.declare('price', 'money', 'value.market.price') ?? apply('sum', 0);
  const factors = [
    ratioFactor(row, own.quality, {
      of: ['quality', 'index', 'value.market.quality'],
      to: ['kQuality', 'value.market.k-quality'],
      reason: own.quality === undefined ? own.qualityHeld : unknown,
    }),
    row.declare('supplyDemand', 'ratio', 'value.market.k-supply') ??
      row.held('supplyDemand', 'value.market.k-supply', unknown),
    ratioFactor(row, own.index, {
      of: ['index', 'index', 'value.market.index'],
      to: ['kDate', 'value.market.k-date'],
      reason: unknown,
    }),
    ratioFactor(row, own.size, {
      of: ['size', 'count', 'value.market.size'],
      to: ['kCapacity', 'value.market.k-capacity'],
      reason: unknown,
      exponent: own.exponent,
    }),
    row.declare('other', 'ratio', 'value.market.k-other') ??
      row.held('other', 'value.market.k-other', unknown),
  ];
  const adjusted = apply('multiply', price, ...factors);
  return row.result('adjusted', 'money', 'value.market.adjusted', adjusted);
}

interface RatioFactor {
  readonly of: readonly [Part, Unit, Column];
  readonly to: readonly [string, Column];
  readonly reason: Phrase;
  readonly exponent?: Expression;
}

/** Own number over that of the comparable, to a power where there is one. */
function ratioFactor(row: Row, own: Expression | undefined, factor: RatioFactor): Expression {
  const [name, column] = factor.to;
  const its = own === undefined ? undefined : row.declare(...factor.of);
  if (own === undefined || its === undefined) return row.held(name, column, factor.reason);
  const quotient = apply('divide', own, its);
  const formula = factor.exponent ? apply('power', quotient, factor.exponent) : quotient;
  return row.result(name, 'ratio', column, formula);
}
