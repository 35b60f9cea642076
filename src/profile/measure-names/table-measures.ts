import { family } from './measure-name.ts';

export const tableMeasureNames = family('table', [
  ['rows', 'rows', 'nothing', 'Rows', '行数'],
  ['columns', 'columns', 'nothing', 'Columns', '列数'],
  ['bytes', 'bytes', 'nothing', 'Bytes in files', '文件字节数'],
  ['cells', 'cells', 'nothing', 'Cells', '单元格数'],
  ['missingCells', 'cells', 'nothing', 'Missing cells', '缺失单元格数'],
  ['completeRows', 'rows', 'nothing', 'Rows without a missing cell', '完整行数'],
  ['mostMissingInRow', 'columns', 'nothing', 'Most missing cells in one row', '单行最多缺失数'],
  ['duplicateRows', 'rows', 'nothing', 'Rows that repeat an earlier row', '重复行数'],
  ['numericColumns', 'columns', 'nothing', 'Number columns that vary', '有变化的数值列数'],
  [
    'effectiveDimensions',
    'number',
    'nothing',
    'Effective dimensions of the number columns',
    '数值列的有效维数',
  ],
]);
