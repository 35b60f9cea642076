import type { Problem, Where } from './problem.ts';
import type { RowCondition } from './row-condition.ts';
import type { RowReference } from './row-reference.ts';

/** The metrics of the ODCS library. */
export const ruleMetrics = [
  'nullValues',
  'missingValues',
  'invalidValues',
  'duplicateValues',
  'rowCount',
] as const;
export type RuleMetric = (typeof ruleMetrics)[number];

export const singleOperators = [
  'mustBe',
  'mustNotBe',
  'mustBeGreaterThan',
  'mustBeGreaterOrEqualTo',
  'mustBeLessThan',
  'mustBeLessOrEqualTo',
] as const;
export const rangeOperators = ['mustBeBetween', 'mustNotBeBetween'] as const;

/** What a rule's number is compared with. Ranges include both ends. */
export type Expectation =
  | { readonly operator: (typeof singleOperators)[number]; readonly value: number }
  | {
      readonly operator: (typeof rangeOperators)[number];
      readonly low: number;
      readonly high: number;
    };

interface RuleBase {
  /** The rule's own id, or one made of its table, column and position; unique in a contract. */
  readonly id: string;
  readonly name?: string;
  readonly description?: string;
  /** Name of the schema object in the contract. */
  readonly table: string;
  readonly column?: string;
  readonly dimension?: string;
  readonly severity?: string;
  /** How much the rule counts among the others; 1 unless the contract says so. */
  readonly weight: number;
  /** Where it stands in the contract. */
  readonly where: Where;
}

/** A value that a library rule names: what counts as missing, or as valid. */
export type RuleValue = string | number | boolean | null;

export interface LibraryRule extends RuleBase {
  readonly type: 'library';
  readonly metric: RuleMetric;
  readonly unit: 'rows' | 'percent';
  /** The column, or the columns of a duplicate check over several; none for `rowCount`. */
  readonly columns: readonly string[];
  readonly missingValues?: readonly RuleValue[];
  readonly validValues?: readonly RuleValue[];
  /** A regular expression that the whole value has to match. */
  readonly pattern?: string;
  readonly expect: Expectation;
}

export interface SqlRule extends RuleBase {
  readonly type: 'sql';
  /** One SELECT that gives one number; `${table}` and `${column}` stand for the rule's place. */
  readonly query: string;
  readonly expect: Expectation;
}

/** A condition on rows; the number that is compared counts the rows that break it. */
export interface ConditionRule extends RuleBase {
  readonly type: 'condition';
  readonly condition: RowCondition;
  readonly expect: Expectation;
}

/** Words for people: nothing to run. */
export interface TextRule extends RuleBase {
  readonly type: 'text';
}

/** Written for another tool, which Assay does not run. */
export interface CustomRule extends RuleBase {
  readonly type: 'custom';
  readonly tool: string;
}

export type QualityRule = LibraryRule | ConditionRule | SqlRule | TextRule | CustomRule;

/** A rule that data suggests because it holds there. */
export interface SuggestedRule {
  /** Its table is told by its id, its columns as in the data. */
  readonly rule: LibraryRule | ConditionRule;
  /** Rows (cells, or rows that could have contradicted it) that it was learnt from. */
  readonly support: number;
  /** Those that break it. */
  readonly exceptions: number;
  /** At least this share of future rows is expected to keep it: the lower end of the 95 % interval. */
  readonly confidence: number;
  /** The query that counted it, by its id in the log. */
  readonly query?: string;
}

/** What became of one rule. */
export interface RuleResult {
  readonly rule: QualityRule;
  readonly status: 'passed' | 'failed' | 'error' | 'skipped';
  /**
   * Rows that satisfy the rule, of the rows it applies to. A rule that is no statement about
   * single rows counts as one: 1 of 1 or 0 of 1. Both are 0 for `error` and `skipped`.
   */
  readonly pass: number;
  readonly applicable: number;
  readonly weight: number;
  /** What was compared, for library metrics. The number of a SQL rule may be a cell: it stays away. */
  readonly measured?: number;
  readonly query?: string;
  /** The first rows that break it, twenty unless more were asked for, where rows can be told. */
  readonly rows: readonly RowReference[];
  /** The same rows by their index in the source, from 0. */
  readonly indices?: readonly number[];
  /** The columns that a SQL rule judges these rows by, which the rule itself does not name. */
  readonly columns?: readonly string[];
  /** Why it could not run (`error`) or was not meant to (`skipped`). */
  readonly problem?: Problem;
}
