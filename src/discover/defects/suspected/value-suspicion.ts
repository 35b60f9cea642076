import { cast, column, literal } from '../../../sql/build.ts';
import type { Expression } from '../../../sql/tree.ts';
import { type Exactness, exact } from '../../../vocabulary/exactness.ts';
import type { DefectKind } from '../defect-kinds.ts';
import type { Judgement, Suspicion } from './suspicion.ts';

/** A distinct value that is wrong wherever it stands, and how many cells hold it. */
export interface JudgedValue extends Judgement {
  readonly text: string;
  readonly count: number;
}

/** A suspicion of every cell of a column that holds one of some values; undefined without values. */
export function valueSuspicion(
  of: { readonly column: string; readonly kind: DefectKind },
  values: readonly JudgedValue[],
  {
    exactness = exact,
    query,
    reach,
  }: {
    readonly exactness?: Exactness;
    readonly query?: string | undefined;
    readonly reach?: 'rows';
  } = {},
): Suspicion | undefined {
  if (values.length === 0) return undefined;
  const byText = new Map(values.map((value) => [value.text, value]));
  const confidences = values.map(({ confidence }) => confidence);
  return {
    ...of,
    reads: [of.column],
    where: isOneOf(cast(column(of.column), 'text'), [...byText.keys()]),
    judge: ([cell]) => (typeof cell === 'string' ? byText.get(cell) : undefined),
    count: (least) =>
      values.reduce((sum, { confidence, count }) => sum + (confidence >= least ? count : 0), 0),
    confidence: [least(confidences), most(confidences)],
    exactness,
    ...(reach && { reach }),
    query,
  };
}

/**
 * Membership in a list of any length, none included. It stays one list: engines look a value up in
 * a long one, but hold each value against every entry of several shorter ones.
 */
export function isOneOf(of: Expression, texts: readonly string[]): Expression {
  return texts.length === 0 ? literal(false) : { kind: 'in', of, values: texts.map(literal) };
}

export function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

export function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -Infinity);
}
