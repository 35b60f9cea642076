import type { Texts } from './text.ts';

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

/** What each is called. */
export const logicalTypeTexts: Readonly<Record<LogicalType, Texts>> = {
  empty: { en: 'empty', zh: '空' },
  boolean: { en: 'boolean', zh: '布尔' },
  integer: { en: 'integer', zh: '整数' },
  decimal: { en: 'decimal', zh: '定点小数' },
  double: { en: 'double', zh: '浮点数' },
  date: { en: 'date', zh: '日期' },
  time: { en: 'time', zh: '时间' },
  timestamp: { en: 'timestamp', zh: '时间戳' },
  text: { en: 'text', zh: '文本' },
  nested: { en: 'nested', zh: '嵌套' },
  binary: { en: 'binary', zh: '二进制' },
};
