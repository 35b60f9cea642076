/** A number, or a date or timestamp as ISO 8601 text. */
export type Bound = number | string;

/** Types that a contract declares and whose cells can be told from others. */
export const testableTypes = ['integer', 'number', 'boolean', 'date', 'timestamp', 'time'] as const;
export type TestableType = (typeof testableTypes)[number];

/**
 * What every row of a table keeps or breaks, in a form that can be run, told in words and written
 * for other tools. A row in which one of its columns is missing does not count.
 */
export type RowCondition =
  /** Bounds belong to the range, but for `above` and `below`. */
  | {
      readonly kind: 'range';
      readonly column: string;
      readonly minimum?: Bound;
      readonly maximum?: Bound;
      readonly above?: Bound;
      readonly below?: Bound;
    }
  /** Length in characters (code points). */
  | {
      readonly kind: 'length';
      readonly column: string;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly kind: 'type'; readonly column: string; readonly type: TestableType }
  /** Of a semantic type: tested where columns get their meaning, not in SQL. */
  | { readonly kind: 'meaning'; readonly column: string; readonly type: string }
  /** Not after the day that "today" means. */
  | { readonly kind: 'past'; readonly column: string }
  /** `earlier` is at most `later`. */
  | { readonly kind: 'order'; readonly earlier: string; readonly later: string }
  | {
      readonly kind: 'reference';
      readonly columns: readonly string[];
      readonly to: { readonly table: string; readonly columns: readonly string[] };
    }
  /** Rows that agree in `from` agree in `column`; a row breaks it that is not with the most. */
  | { readonly kind: 'dependency'; readonly from: readonly string[]; readonly column: string };

/** The columns of its own table that a condition reads. */
export function columnsOfCondition(condition: RowCondition): readonly string[] {
  switch (condition.kind) {
    case 'order':
      return [condition.earlier, condition.later];
    case 'reference':
      return condition.columns;
    case 'dependency':
      return [...condition.from, condition.column];
    default:
      return [condition.column];
  }
}

/** The condition with its columns called otherwise; those of another table by `other`. */
export function renameColumns(
  condition: RowCondition,
  named: (column: string) => string,
  other: (table: string, column: string) => string = (_, column) => column,
): RowCondition {
  switch (condition.kind) {
    case 'order':
      return { ...condition, earlier: named(condition.earlier), later: named(condition.later) };
    case 'reference': {
      const { table, columns } = condition.to;
      const to = { table, columns: columns.map((column) => other(table, column)) };
      return { ...condition, columns: condition.columns.map(named), to };
    }
    case 'dependency':
      return { ...condition, from: condition.from.map(named), column: named(condition.column) };
    default:
      return { ...condition, column: named(condition.column) };
  }
}
