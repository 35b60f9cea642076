/**
 * Where the generated sets of the evaluation are drawn from. No constant of a detector was set with
 * these, and none may be: choose others to look at while working on one.
 */
export const unseen = {
  /** Schemas with keys and references. */
  schemas: Array.from({ length: 40 }, (_, i) => 8_001 + i),
  /** Tables of records, some about the same entity. */
  records: [8_101, 8_102],
  /** Clean tables, damaged for error cells and repairs. */
  cells: 8_201,
  /** Clean tables, damaged for suggested rules. */
  rules: 8_202,
  /** Tables of columns of a known type. */
  typedColumns: [8_301, 8_302, 8_303],
  /** Tables of persons and tables of none. */
  persons: [8_401, 8_402],
  /** Verdicts whose confidence is held against how often they are right. */
  calibration: 8_501,
  /** Hard negatives. */
  negatives: 8_601,
} as const;

/** Share of the cells of a column that each kind of damage befalls. */
export const usualDamage = 0.005;
