import type { LogicalType } from '../../vocabulary/column.ts';
import type { TableColumn } from '../../vocabulary/table.ts';
import type { ColumnProfile } from '../table-profile.ts';
import type { DayCounts } from '../types/calendar.ts';
import type { Inference } from '../types/infer-type.ts';
import type { MissingRule } from '../types/missing-tokens.ts';
import type { ValuesFound } from './values/values-found.ts';

/** Everything that one route found about a column, before the table joins it into a profile. */
export interface ColumnFindings {
  readonly column: TableColumn;
  readonly type: LogicalType;
  /** How text was read; absent where the source had types. */
  readonly inference?: Inference;
  readonly parts: readonly ValuesFound[];
  readonly masks: ColumnProfile['masks'];
  readonly histogram: ColumnProfile['histogram'];
  readonly values: ColumnProfile['values'];
  readonly signature: NonNullable<ColumnProfile['signature']>;
  readonly digits?: ColumnProfile['digits'];
  readonly days?: { readonly counts: DayCounts; readonly query: string };
  readonly missing: number;
  /** Which texts are missing; absent where null is the only way. */
  readonly missingRule?: MissingRule;
  readonly misses: number;
  /** Cells that are not null, and their distinct values if known exactly. */
  readonly count: number;
  readonly exactDistinct?: number;
  readonly trimmed?: NonNullable<ColumnProfile['trimmed']>;
}

export function isNumeric(type: LogicalType): boolean {
  return type === 'integer' || type === 'decimal' || type === 'double';
}

export function isCalendar(type: LogicalType): type is 'date' | 'timestamp' {
  return type === 'date' || type === 'timestamp';
}
