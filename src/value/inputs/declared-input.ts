import type { DeclaredQuantity, Quantity } from '../../vocabulary/declarations/quantity.ts';
import type { Expression, Source, Spread } from '../../vocabulary/value/calculation.ts';
import { digitsOf, Exact } from '../../vocabulary/value/money.ts';
import type { CalculationBuilder, StepParts } from '../calculation/calculation-builder.ts';
import type { SupportingDocument } from '../valuation-input.ts';
import { lognormalOfNought, notAShare, outsideItsRange } from './input-problems.ts';

/** Where declared inputs go, and the documents that may support them. */
export interface InputDesk {
  readonly calculation: CalculationBuilder;
  readonly documents: readonly SupportingDocument[];
}

const root = 'assay.valuation';

/**
 * Adds what a person declared as an input. The id of the step is its path below `assay.valuation`,
 * so that `--set`, a scenario and an error all name it in the same way.
 *
 * @throws Problem `value.outside-range` where low, value and high are out of order,
 * `value.lognormal-of-nought` where a lognormal quantity is not positive
 */
export function declareInput(
  { calculation, documents }: InputDesk,
  quantity: Quantity,
  parts: StepParts,
): Expression {
  const stated = typeof quantity === 'object' ? quantity : { value: quantity };
  const spread = spreadOf(stated, parts.id);
  return calculation.input({
    ...parts,
    value: new Exact(stated.value),
    source: sourceOf(stated, { path: `${root}.${parts.id}`, documents }),
    ...(spread === undefined ? {} : { spread }),
  });
}

/**
 * Adds a declared share, such as a rate of tax.
 *
 * @throws Problem `value.not-a-share` where it is not between 0 and 1, such as 12 for 12 %; and
 * those of `declareInput`
 */
export function declareShare(desk: InputDesk, quantity: Quantity, parts: StepParts): Expression {
  const stated = typeof quantity === 'object' ? quantity : { value: quantity };
  const ends = [stated.low ?? stated.value, stated.value, stated.high ?? stated.value];
  if (ends.some((end) => new Exact(end).isNegative() || new Exact(end).greaterThan(1)))
    throw notAShare({ input: parts.id }, { path: `${root}.${parts.id}` });
  return declareInput(desk, quantity, parts);
}

function spreadOf(stated: DeclaredQuantity, id: string): Spread | undefined {
  if (stated.low === undefined && stated.high === undefined) return undefined;
  const value = new Exact(stated.value);
  const low = new Exact(stated.low ?? stated.value);
  const high = new Exact(stated.high ?? stated.value);
  const where = { path: `${root}.${id}` };
  if (low.greaterThan(value) || value.greaterThan(high))
    throw outsideItsRange({ input: id }, where);
  const distribution = stated.distribution ?? 'triangular';
  if (distribution === 'lognormal' && low.lessThanOrEqualTo(0))
    throw lognormalOfNought({ input: id }, where);
  return { distribution, low: digitsOf(low), high: digitsOf(high) };
}

function sourceOf(
  stated: DeclaredQuantity,
  known: { readonly path: string; readonly documents: readonly SupportingDocument[] },
): Source {
  const supporting = known.documents
    .filter(({ id }) => stated.proofs?.includes(id) === true)
    .map(({ path, sha256 }) => ({ path, sha256 }));
  return {
    kind: 'declared',
    path: known.path,
    ...(stated.source === undefined ? {} : { text: stated.source }),
    ...(stated.date === undefined ? {} : { date: stated.date }),
    ...(stated.by === undefined ? {} : { by: stated.by }),
    ...(supporting.length === 0 ? {} : { documents: supporting }),
  };
}
