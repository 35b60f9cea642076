/** The type, format and length that a column is declared to have (ODCS `logicalTypeOptions`). */
export interface ColumnStandard {
  readonly type?:
    | 'string'
    | 'date'
    | 'timestamp'
    | 'time'
    | 'number'
    | 'integer'
    | 'boolean'
    | 'object'
    | 'array';
  /** Regular expression, matched in full. */
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  /** Total digits, and digits after the point. */
  readonly precision?: number;
  readonly scale?: number;
  readonly values?: readonly string[];
}
