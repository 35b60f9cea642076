import { any, cast, column, literal } from '../../sql/build.ts';
import type { Expression } from '../../sql/tree.ts';
import { type Exactness, exact } from '../../vocabulary/exactness.ts';
import type { DefectKind } from './defect-kinds.ts';
import type { Judgement, Suspicion } from './suspicion.ts';

/** A distinct value that is wrong wherever it stands, and how many cells hold it. */
export interface JudgedValue extends Judgement {
  readonly text: string;
  readonly count: number;
}

/** Values in one list of an engine's query; more would make its text slow to read. */
const listed = 1_000;

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

/** Membership in a list of any length. */
export function isOneOf(of: Expression, texts: readonly string[]): Expression {
  const lists: Expression[] = [];
  for (let at = 0; at < texts.length; at += listed) {
    lists.push({ kind: 'in', of, values: texts.slice(at, at + listed).map(literal) });
  }
  return any(...lists);
}

export function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

export function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -Infinity);
}
