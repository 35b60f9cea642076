import type { FingerprintFunction } from './fingerprint.ts';
import type { SimilarityFunction } from './similarity.ts';

/**
 * SQL as data. A statement is built from these nodes and printed by one printer for each
 * dialect, so that text is concatenated in printers alone and names and values are always quoted there.
 */
export type Expression =
  | { readonly kind: 'column'; readonly name: string; readonly of?: string }
  | { readonly kind: 'star' }
  | { readonly kind: 'literal'; readonly value: string | number | bigint | boolean | null }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] }
  | {
      readonly kind: 'aggregate';
      readonly name: AggregateName;
      readonly args: readonly Expression[];
      readonly distinct?: boolean;
      readonly filter?: Expression;
    }
  | {
      readonly kind: 'binary';
      readonly op: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'isNull'; readonly of: Expression }
  | { readonly kind: 'in'; readonly of: Expression; readonly values: readonly Expression[] }
  | {
      readonly kind: 'cast';
      readonly of: Expression;
      readonly to: SqlType;
      readonly orNull: boolean;
    }
  | {
      readonly kind: 'case';
      readonly when: readonly { readonly if: Expression; readonly result: Expression }[];
      readonly else: Expression;
    }
  /** Where the row stands in its source, from 0. Only stored tables have it. */
  | { readonly kind: 'rowPosition' }
  /** The same for views too, counted on the way. Only in the select of a subquery. */
  | { readonly kind: 'sourcePosition' }
  /** The value of the row before, in the source's own order; null for the first. */
  | { readonly kind: 'previousRow'; readonly of: Expression }
  | {
      readonly kind: 'window';
      readonly name: WindowName;
      readonly partitionBy: readonly Expression[];
      readonly orderBy: readonly Order[];
    };

export type BinaryOperator =
  | '='
  | '<>'
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  | '/'
  | '//'
  | '%'
  | 'and'
  | 'or'
  | '||'
  | 'is distinct from'
  | 'is not distinct from';

/** Scalar functions by a name of our own; each printer knows its dialect's spelling. */
export type FunctionName =
  | FingerprintFunction
  | SimilarityFunction
  | 'length'
  | 'lower'
  | 'upper'
  | 'trim'
  | 'hash'
  | 'abs'
  | 'floor'
  | 'round'
  | 'coalesce'
  | 'regexMatches'
  | 'regexReplace'
  | 'isNan'
  | 'isInfinite'
  | 'datePart'
  | 'dateTrunc'
  | 'greatest'
  | 'least'
  | 'concat'
  | 'byteLength'
  | 'replace'
  | 'left'
  | 'position'
  | 'regexFinds'
  | 'endsWith'
  | 'epochMicros'
  | 'epochDays'
  | 'isoWeekday'
  /**
   * The shortest text of a double that reads back as it, as DuckDB writes it: `1.0`, `0.1`, `1e+16`, `1e-05`, `nan`,
   * `-inf`. A cast to text is each database's own.
   */
  | 'doubleText';

/**
 * Aggregates whose result does not depend on the order of rows. Floating `sum`, `avg`, `stddev`,
 * `corr`, t-digests, `first` and untied `mode` are missing on purpose (docs/decisions).
 */
export type AggregateName =
  /** Texts in ascending byte order, joined without a separator: the same for any order of rows. */
  | 'concatSorted'
  | 'count'
  | 'min'
  | 'max'
  | 'sumInteger'
  | 'minK'
  | 'bitXor'
  | 'boolOr'
  | 'boolAnd';

export type WindowName = 'rowNumber' | 'rank';

export type SqlType =
  | 'text'
  | 'integer'
  | 'hugeint'
  /** 64 bits without a sign: what `hash` returns. */
  | 'unsigned'
  | 'double'
  | 'boolean'
  | 'date'
  | 'time'
  | 'timestamp'
  /** A moment: text without a zone counts as UTC. */
  | 'instant'
  | { readonly decimal: readonly [precision: number, scale: number] };

export interface Order {
  readonly by: Expression;
  readonly descending?: boolean;
}

export type Relation =
  | { readonly kind: 'table'; readonly name: string; readonly as?: string }
  /** The first rows in the source's own order, which engines must keep. */
  | { readonly kind: 'head'; readonly name: string; readonly rows: number }
  | { readonly kind: 'subquery'; readonly select: Statement; readonly as: string }
  | {
      readonly kind: 'join';
      readonly type: 'inner' | 'left' | 'anti' | 'semi';
      readonly left: Relation;
      readonly right: Relation;
      readonly on: Expression;
    };

export interface Projection {
  readonly as: string;
  readonly value: Expression;
}

/** One SELECT. A limit needs an order that is total, or the result would depend on threads. */
export interface Statement {
  readonly select: readonly Projection[];
  readonly from: Relation;
  readonly where?: Expression;
  readonly groupBy?: readonly Expression[];
  readonly having?: Expression;
  readonly orderBy?: readonly Order[];
  readonly limit?: number;
}
