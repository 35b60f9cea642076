import { definePhrase } from '../phrase.ts';

export const errorCell = definePhrase({
  code: 'source.cell.excel-error',
  params: ['error'],
  texts: { en: 'The cell holds the error {error}.', zh: '单元格为错误值 {error}。' },
});

export const sheetHidden = definePhrase({
  code: 'source.sheet-hidden',
  texts: { en: 'The sheet is hidden in the workbook.', zh: '该工作表在工作簿中处于隐藏状态。' },
});

export const sheetEmpty = definePhrase({
  code: 'source.sheet-empty',
  params: ['file', 'sheet'],
  texts: {
    en: 'The sheet {sheet} of {file} is empty.',
    zh: '{file} 的工作表 {sheet} 为空。',
  },
});

export const cellsOutside = definePhrase({
  code: 'source.cells-outside-table',
  params: ['count'],
  texts: {
    en: '{count} cells above, beside or below the table are not part of it.',
    zh: '表格上方、旁边或下方的 {count} 个单元格不属于表格。',
  },
});

export const formulasUncalculated = definePhrase({
  code: 'source.formulas-uncalculated',
  params: ['count'],
  texts: {
    en: '{count} formulas have no stored value and are missing; open and save the workbook once.',
    zh: '{count} 个公式没有已存储的结果，按缺失处理；请打开并保存一次工作簿。',
  },
});
