import type { AggregateName, BinaryOperator, Expression, FunctionName, SqlType } from './tree.ts';

/** Prints a call from its printed arguments; `of` are the same before they were printed. */
export type Spelling = (args: readonly string[], of: readonly Expression[]) => string;

/** An aggregate with its parts printed; `first` is `*` for a count of rows. */
export interface PrintedAggregate {
  readonly name: AggregateName;
  readonly first: string;
  readonly others: readonly string[];
  readonly distinct: boolean;
  readonly filter?: string;
  /** What `first` was printed from; absent for a count of rows. */
  readonly of?: Expression;
}

/**
 * How one database spells the tree of `tree.ts`. Names and values are quoted by the dialect alone.
 * Whatever a dialect spells must mean what the tree says, not what the database's own function of
 * that name does: text compares by its bytes, NULL sorts last, a sum of whole numbers never overflows
 * silently, a cast `orNull` never fails.
 */
export interface Dialect {
  readonly name: string;
  readonly quoteName: (name: string) => string;
  readonly literal: (value: string | number | bigint | boolean | null) => string;
  readonly binary: (op: BinaryOperator, left: string, right: string) => string;
  readonly functions: Readonly<Record<FunctionName, Spelling>>;
  readonly aggregate: (printed: PrintedAggregate) => string;
  /** `of` is what `value` was printed from. */
  readonly cast: (value: string, to: SqlType, orNull: boolean, of: Expression) => string;
  readonly order: (by: string, descending: boolean) => string;
  /** A relation that a statement names, with the alias it goes by, both unquoted. */
  readonly relation: (name: string, alias: string | undefined) => string;
  /** The first rows of a relation in its own order, in brackets where the dialect needs them. */
  readonly head: (name: string, rows: number) => string;
  /** A join that keeps rows of the left alone: those with a match, or those without. */
  readonly filteringJoin: (
    kind: 'semi' | 'anti',
    join: { readonly left: string; readonly right: string; readonly on: string },
  ) => string;
  readonly rowPosition: string;
  readonly sourcePosition: string;
  readonly previousRow: (value: string) => string;
  /** What a SELECT gives, where that differs from what the expression is elsewhere. */
  readonly projection?: (printed: string, of: Expression) => string;
  /** How ORDER BY names what the SELECT has at a place from 1, where its name would mean the source's column. */
  readonly ordinal?: (place: number) => string;
}

/** A call by its name in the database, arguments in the order of the tree. */
export const callOf =
  (name: string): Spelling =>
  (args) =>
    `${name}(${args.join(', ')})`;

/** Arguments that every database takes in one call: PostgreSQL a hundred, Trino 127. */
const argumentsAtOnce = 100;

/** Texts joined by `concat`, in calls of calls where there are more than a database takes at once. */
export function concatenated(texts: readonly string[]): string {
  if (texts.length <= argumentsAtOnce) return `concat(${texts.join(', ')})`;
  const calls = Math.ceil(texts.length / argumentsAtOnce);
  const parts = Array.from({ length: calls }, (_, at) =>
    concatenated(texts.slice(at * argumentsAtOnce, (at + 1) * argumentsAtOnce)),
  );
  return concatenated(parts);
}
