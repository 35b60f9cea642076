import type { ColumnProfile, Measure } from '../../profile/table-profile.ts';
import type { Fact } from '../../vocabulary/assessment.ts';
import type { Exactness } from '../../vocabulary/exactness.ts';
import type { FactName } from '../../vocabulary/fact-names.ts';
import type { ColumnEvidence } from './evidence-input.ts';

/** A fact before it has a number in the register and the name of its asset. */
export interface Statement extends Omit<Fact, 'id' | 'subject' | 'name' | 'status'> {
  readonly name: FactName;
  readonly status: Fact['status'];
  readonly table?: string;
  readonly column?: string;
}

/** Where statements stand, and what they have in common. */
export type Place = Pick<
  Partial<Statement>,
  | 'table'
  | 'column'
  | 'status'
  | 'proxy'
  | 'query'
  | 'queries'
  | 'basis'
  | 'rows'
  | 'document'
  | 'exactness'
>;

/** One statement for each number that is known; measured unless the place says otherwise. */
export function state(
  place: Place,
  numbers: Readonly<Partial<Record<FactName, number | undefined>>>,
): Statement[] {
  return Object.entries(numbers).flatMap(([name, value]) =>
    value === undefined || !Number.isFinite(value)
      ? []
      : // The keys of a record of fact names are fact names.
        [{ status: 'measured' as const, ...place, name: name as FactName, value }],
  );
}

/** The exactness of `total − value`: a range turned round. */
export function complement(exactness: Exactness | undefined, total: number): Exactness | undefined {
  if (exactness === undefined || exactness.kind === 'exact') return exactness;
  const { low, high } = moved(exactness, (end) => Math.max(0, total - end));
  return ranged(exactness, { low: high, high: low });
}

type Inexact = Exclude<Exactness, { kind: 'exact' }>;
type Ends = Pick<Extract<Exactness, { kind: 'sampled' }>, 'low' | 'high'>;

/** The same exactness with other ends; one that cannot be bounded stays so. */
export function moved(exactness: Inexact, by: (end: number) => number): Inexact {
  const end = (of: number | null) => (of === null ? null : by(of));
  return ranged(exactness, { low: end(exactness.low), high: end(exactness.high) });
}

function ranged(exactness: Inexact, { low, high }: Ends): Inexact {
  if (exactness.kind === 'sampled') return { ...exactness, low, high };
  return { ...exactness, low: low ?? exactness.low, high: high ?? exactness.high };
}

/** A range that is proven to hold the number. */
export function bounds(low: number, high: number, basis: string): Exactness | undefined {
  return low === high ? undefined : { kind: 'approximate', low, high, confidence: 1, basis };
}

/** Where a number came from, for the register; exactness only where it is not exact. */
export function sourceOf(measure: Measure | undefined): Place {
  if (measure === undefined) return {};
  const { query, exactness } = measure;
  return { query, ...(exactness.kind === 'exact' ? {} : { exactness }) };
}

/** The query that read the values of a column, and by it whatever was counted over them. */
export function readBy({ measures }: Pick<ColumnProfile, 'measures'>): Place {
  const { query } = measures.distinct ?? measures.count ?? measures.missing ?? {};
  return query === undefined ? {} : { query };
}

/** Where the cells of a column that hold something were counted. */
export function presentIn({ table, name, profile }: ColumnEvidence): Place {
  const { missing, count } = profile.measures;
  const { query } = missing ?? count ?? {};
  return { table, column: name, ...(query && { query }) };
}

/** The queries behind a number that several gave, each once. */
export function fromQueries(ids: readonly (string | undefined)[]): Place {
  const [query, ...queries] = [...new Set(ids.filter((id) => id !== undefined))];
  return { ...(query && { query }), ...(queries.length > 0 && { queries }) };
}

/** Leaves out an exactness that says nothing. */
export function exactnessIn(exactness: Exactness | undefined): Pick<Place, 'exactness'> {
  return exactness === undefined || exactness.kind === 'exact' ? {} : { exactness };
}
