import type { LibraryRule } from '../../vocabulary/quality-rule.ts';
import type { TableProfile } from '../table-profile.ts';

/** What declarations ask of one table, in names of its columns; what is left out is not asked. */
export interface Questions {
  readonly profile: TableProfile;
  /** Rows in which all of these are filled. */
  readonly required?: readonly string[];
  readonly actionable?: Usable;
  readonly delay?: Delay;
  readonly order?: EventOrder;
  readonly copy?: SecondCopy;
  /** A log of access: events in which all of these are filled. */
  readonly logged?: readonly string[];
}

/** When a row is good enough for a use. */
export interface Usable {
  readonly fields: readonly string[];
  /** Rules that the row must keep. */
  readonly rules: readonly LibraryRule[];
  /** A column with the last day on which the row is valid, and the day that counts as today. */
  readonly until?: { readonly column: string; readonly asOf: string };
}

export interface Delay {
  readonly event: string;
  readonly load: string;
  /** The longest that is agreed. */
  readonly hours: number;
}

/**
 * The order in which events of one entity may follow each other: columns of one row that hold
 * ever later times, or rows of one entity whose states come in this order (a state may repeat).
 */
export type EventOrder =
  | { readonly columns: readonly string[] }
  | {
      readonly entity: readonly string[];
      readonly time: string;
      readonly state: string;
      readonly states: readonly string[];
    };

export interface SecondCopy {
  readonly of: TableProfile;
  readonly on: readonly string[];
  /** Columns of both that should agree. */
  readonly columns: readonly string[];
}

/** A count of some of many, exact, with the query that counted both. */
export interface Share {
  readonly part: number;
  readonly whole: number;
  readonly query: string;
}

/** The answers, under the names of the questions. */
export interface Answers {
  readonly required?: Share;
  readonly actionable?: Share;
  readonly delay?: Share;
  readonly order?: Share;
  readonly copy?: Share;
  readonly logged?: Share;
}
