import type { Statement } from '../sql/tree.ts';
import type { LogicalType } from '../vocabulary/column.ts';
import type { Exactness } from '../vocabulary/exactness.ts';
import type { RawValue } from '../vocabulary/raw-value.ts';
import type { RowReference } from '../vocabulary/row-reference.ts';
import type { Table, TableColumn } from '../vocabulary/table.ts';
import type { MissingRule } from './types/missing-tokens.ts';

/** One number about a table or column that shows no cell content. */
export interface Measure {
  readonly value: number | null;
  /** The denominator, where the value counts some of these. */
  readonly of?: number;
  readonly exactness: Exactness;
  /** Id in the query log. */
  readonly query: string;
}

/**
 * A measure that shows cell content (a minimum, a quantile, a mean): raw until the column is
 * cleared. The ends of its interval are offsets from the value, or ranks (0–1) for a quantile, so
 * that they show no content themselves.
 */
export interface ContentMeasure {
  readonly value: RawValue<number | string> | null;
  readonly exactness: Exactness;
  readonly query: string;
}

export interface ValueCount {
  readonly value: RawValue;
  readonly count: number;
}

/** The distinct values of a column, as text, most frequent first and then by value. */
export interface ColumnValues {
  /**
   * `complete`: every distinct value with its count. `sample`: a bottom-k hash sample of the distinct
   * values. `rows`: the values among drawn rows, with their counts there.
   */
  readonly kind: 'complete' | 'sample' | 'rows';
  readonly entries: readonly ValueCount[];
}

/** Equal-width bins over numbers or times, or null where the column has none. Raw: its edges show content. */
export interface Histogram {
  readonly edges: readonly (number | string)[];
  readonly counts: readonly number[];
}

/** Cells that hold something, and how many distinct texts they hold once trimmed: what keys compare. */
export interface TrimmedCount {
  readonly distinct: number;
  readonly cells: number;
  readonly query: string;
}

export interface ColumnProfile {
  readonly column: TableColumn;
  readonly type: LogicalType;
  /** Share of the non-missing cells that are of `type`; null where there are none. */
  readonly typeShare: number | null;
  /** Which texts are missing; absent where null is the only way. */
  readonly missingRule?: MissingRule;
  /** How text was read as `type`, e.g. `yyyy-MM-dd`, `dd/MM/yyyy`, `decimal-comma`. */
  readonly format?: string;
  /** By name; the names are in `profile/measure-names.ts`. */
  readonly measures: Readonly<Record<string, Measure>>;
  readonly content: Readonly<Record<string, ContentMeasure>>;
  readonly masks: readonly { readonly mask: string; readonly count: number }[];
  readonly histogram: RawValue<Histogram> | null;
  readonly values: ColumnValues;
  /** The smallest hashes of the distinct values (KMV): estimates overlap between columns. */
  readonly signature?: RawValue<readonly bigint[]>;
  /** Cells per calendar month of a date or timestamp column. */
  readonly months?: RawValue<readonly { readonly period: string; readonly count: number }[]>;
  /** First digits 1–9 and last digits 0–9 of a number column. */
  readonly digits?: RawValue<{
    readonly first: readonly number[];
    readonly last: readonly number[];
  }>;
  /** Counted without missing cells and white space around the others, of columns of text; absent where not known exactly. */
  readonly trimmed?: TrimmedCount;
  /** Cells that are not of `type`: positions of the first twenty. */
  readonly misses: {
    readonly count: number;
    /** How sure `count` is; absent where exact. */
    readonly exactness?: Exactness;
    readonly rows: readonly RowReference[];
  };
}

/** Everything measured about one table. */
export interface TableProfile {
  readonly table: Table;
  /** Rows of the table, exact also where only some were measured. */
  readonly rows: number;
  /** The database that measured it, where one did: samples of two engines are not drawn alike. */
  readonly measuredBy?: string;
  /** Rows that the measures were drawn from; absent where they were all measured. */
  readonly drawnRows?: number;
  /** A view of the engine with the same column names and logical types; a cell that misses its type is NULL. */
  readonly typedRelation: string;
  /** As `typedRelation`, but text columns hold every cell as stored: what certification reads. */
  readonly exactRelation: string;
  /** The statements behind the two views, for a profile that is restored in another engine. */
  readonly views?: { readonly typed: Statement; readonly exact: Statement };
  readonly columns: readonly ColumnProfile[];
  readonly measures: Readonly<Record<string, Measure>>;
  readonly fingerprint: { readonly quick: string; readonly schema: string };
  readonly missing: {
    readonly by: 'rows' | 'time';
    readonly labels: readonly string[];
    readonly columns: readonly { readonly column: string; readonly shares: readonly number[] }[];
  };
  /** Share missing per column in each period of the event time, with `full` and `assess`. */
  readonly missingOverTime?: {
    readonly column: string;
    readonly unit: 'month' | 'quarter' | 'year';
    readonly labels: readonly string[];
    /** Rows in each period. */
    readonly rows: readonly number[];
    readonly columns: readonly { readonly column: string; readonly shares: readonly number[] }[];
  };
  /** Pairs of columns, with `full`: rows in which both are missing. Only pairs that have any. */
  readonly nullPairs?: readonly {
    readonly columns: readonly [string, string];
    readonly both: number;
  }[];
  /** Correlation of the number columns that vary, with `full` and `assess`, in their order. */
  readonly correlation?: {
    readonly columns: readonly string[];
    readonly matrix: readonly (readonly number[])[];
    readonly exactness: Exactness;
    readonly query: string;
  };
  /** Rows by how many of their cells are missing. */
  readonly missingPerRow?: readonly { readonly missing: number; readonly rows: number }[];
  readonly periods?: {
    readonly column: string;
    readonly unit: 'day' | 'week' | 'month' | 'year';
    readonly counts: readonly { readonly period: string; readonly count: number }[];
  };
}
