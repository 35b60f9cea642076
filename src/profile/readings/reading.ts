import type { Expression } from '../../sql/tree.ts';
import type { LogicalType } from '../../vocabulary/column.ts';

/**
 * One way to read text as a type. `read` (in the process) and `typed` (in the engine) accept the
 * same texts; a property test holds them together.
 */
export interface Reading {
  readonly type: LogicalType;
  /** As reports name it: `yyyy-MM-dd`, `decimal-comma`. */
  readonly format: string;
  /** A trimmed cell as a number: itself, 0 or 1, days or microseconds since 1970; null where it is not of the type. */
  readonly read: (trimmed: string) => number | null;
  /** The typed value of an expression over trimmed text, or null. */
  readonly typed: (trimmed: Expression) => Expression;
}
