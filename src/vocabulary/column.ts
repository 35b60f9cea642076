/** What a column holds once its text has been read: the same words on every engine. */
export const logicalTypes = [
  'empty',
  'boolean',
  'integer',
  'decimal',
  'double',
  'date',
  'time',
  'timestamp',
  'text',
  'nested',
  'binary',
] as const;
export type LogicalType = (typeof logicalTypes)[number];
