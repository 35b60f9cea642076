import { family } from './measure-name.ts';

export const columnMeasureNames = family('column', [
  ['count', 'cells', 'nothing', 'Cells that are not null', '非空值数'],
  ['nulls', 'cells', 'nothing', 'Nulls', '空值数'],
  ['blank', 'cells', 'nothing', 'Blank cells', '空白单元格数'],
  ['missingTokens', 'cells', 'nothing', 'Cells with a token for missing', '缺失标记数'],
  ['missing', 'cells', 'nothing', 'Missing cells in all', '缺失总数'],
  ['distinct', 'values', 'nothing', 'Distinct values', '不同值数'],
  ['uniqueness', 'share', 'nothing', 'Distinct values per cell', '唯一率'],
  ['singletons', 'values', 'nothing', 'Values that occur once', '仅出现一次的值数'],
  ['topShare', 'share', 'nothing', 'Share of the most frequent value', '众数占比'],
  ['entropy', 'bits', 'nothing', 'Entropy', '信息熵'],
  ['min', 'number', 'content', 'Minimum', '最小值'],
  ['max', 'number', 'content', 'Maximum', '最大值'],
  ['mode', 'number', 'content', 'Most frequent value', '众数'],
  ['checksum', 'number', 'content', 'Checksum', '校验和'],
  ['castableInteger', 'cells', 'nothing', 'Cells that read as integers', '可转整数的单元格数'],
  ['castableDecimal', 'cells', 'nothing', 'Cells that read as decimals', '可转小数的单元格数'],
  ['castableDate', 'cells', 'nothing', 'Cells that read as dates', '可转日期的单元格数'],
  ['castableBoolean', 'cells', 'nothing', 'Cells that read as booleans', '可转布尔值的单元格数'],
]);
