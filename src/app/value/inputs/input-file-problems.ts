import {
  defineProblem,
  Problem,
  type ProblemKind,
  type Where,
  withParts,
} from '../../../vocabulary/problem.ts';
import type { Texts } from '../../../vocabulary/text.ts';

/** Problems never name what a cell holds: only what it should hold, and where it stands. */

export const fileTooLarge = defineProblem({
  code: 'value.file-too-large',
  params: ['limit'],
  texts: {
    en: 'The file of inputs is larger than {limit} bytes.',
    zh: '输入文件超过 {limit} 字节。',
  },
  remedy: {
    en: 'Name the file that was filled in by people.',
    zh: '请指定由人工填写的输入文件。',
  },
});

export const uncalculated = defineProblem({
  code: 'value.cell-uncalculated',
  texts: {
    en: 'The cell holds an error, or a formula without a stored value.',
    zh: '单元格为错误值，或公式没有已保存的结果。',
  },
  remedy: {
    en: 'Open the workbook in a spreadsheet program, mend it and save it.',
    zh: '请用电子表格软件打开工作簿，修正后保存。',
  },
});

export const brokenRecord = defineProblem({
  code: 'value.line-broken',
  texts: { en: 'The line cannot be split into cells.', zh: '该行无法拆分为单元格。' },
  remedy: { en: 'Check its quotes.', zh: '请检查引号。' },
});

export const notATemplate = defineProblem({
  code: 'value.not-a-template',
  texts: {
    en: 'No sheet of this file is one of the template of inputs.',
    zh: '该文件中没有输入模板的工作表。',
  },
  remedy: {
    en: 'Write a template with "assay value template --out FILE.xlsx" and fill it in.',
    zh: '请用“assay value template --out FILE.xlsx”生成模板后填写。',
  },
});

export const headerMissing = defineProblem({
  code: 'value.header-missing',
  params: ['columns'],
  texts: {
    en: 'No row of headers was found, or a needed column is missing: {columns}.',
    zh: '未找到表头行，或缺少必需的列：{columns}。',
  },
  remedy: {
    en: 'Name the columns as in the template, in English or Chinese.',
    zh: '请按模板中的中文或英文列名填写表头。',
  },
});

export const headerUnknown = defineProblem({
  code: 'value.header-unknown',
  params: ['nearest'],
  texts: {
    en: 'This column is not known; nearest: {nearest}.',
    zh: '无法识别该列；相近列名：{nearest}。',
  },
  remedy: {
    en: 'Rename the column as in the template, or remove it.',
    zh: '请按模板改名，或删除该列。',
  },
});

export const cellOfNoChoice = defineProblem({
  code: 'value.cell-unfit',
  params: ['input', 'choices'],
  texts: {
    en: 'The cell of "{input}" holds none of: {choices}.',
    zh: '“{input}”的单元格内容不在可选项之内：{choices}。',
  },
  remedy: {
    en: 'Choose one of them, as in the drop-down of the template.',
    zh: '请按模板下拉列表选填其中一项。',
  },
});

export const cellOfNoNumber = defineProblem({
  code: 'value.cell-no-number',
  params: ['input'],
  texts: {
    en: 'The cell of "{input}" holds no number.',
    zh: '“{input}”的单元格内容不是数值。',
  },
  remedy: {
    en: 'Write digits with a point and without a unit, as in 1200.50.',
    zh: '请填写不带单位的数字，例如 1200.50。',
  },
});

export const cellOfNoWhole = defineProblem({
  code: 'value.cell-no-whole-number',
  params: ['input'],
  texts: {
    en: 'The cell of "{input}" holds no whole number.',
    zh: '“{input}”的单元格内容不是整数。',
  },
  remedy: { en: 'Write digits alone, as in 48.', zh: '请填写整数，例如 48。' },
});

export const cellOfNoDate = defineProblem({
  code: 'value.cell-no-date',
  params: ['input'],
  texts: {
    en: 'The cell of "{input}" holds no date.',
    zh: '“{input}”的单元格内容不是日期。',
  },
  remedy: { en: 'Write it as 2026-01-31.', zh: '请按 2026-01-31 的格式填写。' },
});

export const cellOfNoFlag = defineProblem({
  code: 'value.cell-no-flag',
  params: ['input'],
  texts: {
    en: 'The cell of "{input}" holds neither true nor false.',
    zh: '“{input}”的单元格内容既非 true 也非 false（是/否）。',
  },
  remedy: { en: 'Write true or false.', zh: '请填写 true 或 false（是/否）。' },
});

export const cellMissing = defineProblem({
  code: 'value.cell-empty',
  params: ['input'],
  texts: {
    en: 'The row says something, but "{input}" is empty.',
    zh: '该行已填写其他内容，但“{input}”为空。',
  },
  remedy: { en: 'Fill it in, or empty the row.', zh: '请填写该单元格，或清空该行。' },
});

export const pathTwice = defineProblem({
  code: 'value.path-twice',
  params: ['input'],
  texts: { en: 'Input "{input}" is given twice.', zh: '输入项“{input}”重复填写。' },
  remedy: { en: 'Keep one of the rows.', zh: '请只保留一行。' },
});

const inputUnfitKind: ProblemKind = {
  code: 'value.input-unfit',
  texts: {
    en: 'Input "{input}" does not fit the declaration ({reason}).',
    zh: '输入项“{input}”不符合声明要求（{reason}）。',
  },
  remedy: {
    en: 'Compare the explanations of the template: something is missing, or does not go together.',
    zh: '请对照模板说明：可能缺少必填项，或所填项相互冲突。',
  },
};

/** An input that the declaration does not take, and why. */
export function inputUnfit(
  { input, reason }: { readonly input: string; readonly reason: Texts },
  where: Where,
): Problem {
  return new Problem(withParts(inputUnfitKind, { reason }), { input }, where);
}
