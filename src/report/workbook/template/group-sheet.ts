import type { Worksheet } from 'exceljs';
import type { Language } from '../../../vocabulary/text.ts';
import type {
  TemplateField,
  TemplateGroup,
} from '../../../vocabulary/value/template/template-field.ts';
import {
  distributions,
  type TemplateHeader,
  templateHeaders,
} from '../../../vocabulary/value/template/template-sheets.ts';
import type { StatedInput } from './stated-inputs.ts';
import {
  beginSheet,
  dateCell,
  dropDown,
  headerRow,
  inputCell,
  numberCell,
} from './template-cells.ts';

const units = {
  money: { en: 'money', zh: '金额' },
  ratio: { en: 'ratio (1 = 100 %)', zh: '比率（1 = 100%）' },
  years: { en: 'years', zh: '年' },
  index: { en: 'index', zh: '指数' },
  count: { en: 'number', zh: '数量' },
  months: { en: 'months', zh: '月' },
} as const;

const hint = {
  en: 'Fill in the yellow cells; leave out what is not known. Low, high and distribution say how uncertain a number is.',
  zh: '请填写黄色单元格，未知项留空。下限、上限与分布用于说明不确定性。',
} as const;

const widths: Readonly<Record<TemplateHeader, number>> = {
  label: 40,
  path: 32,
  unit: 18,
  value: 18,
  low: 14,
  high: 14,
  distribution: 14,
  source: 28,
  date: 12,
  by: 16,
  proofs: 18,
  aboutEnglish: 60,
  aboutChinese: 50,
};
const headers = [
  'label',
  'path',
  'unit',
  'value',
  'low',
  'high',
  'distribution',
  'source',
  'date',
  'by',
  'proofs',
  'aboutEnglish',
  'aboutChinese',
] as const satisfies readonly TemplateHeader[];

/** Empty rows in which any other path may be given. */
const spareRows = 12;

interface Filled {
  readonly language: Language;
  readonly stated: ReadonlyMap<string, StatedInput>;
}

/** One row an input; inputs beyond those of the group follow by their paths alone. */
export function drawGroup(sheet: Worksheet, group: TemplateGroup, filled: Filled): void {
  const { language, stated } = filled;
  beginSheet(sheet, {
    title: group.title[language],
    marker: `assay.${group.root}`,
    hint: hint[language],
    headers: headers.map((header) => templateHeaders[header][language]),
  });
  headers.forEach((header, at) => {
    sheet.getColumn(at + 1).width = widths[header];
  });
  const own = new Set(group.fields.map(({ path }) => path));
  const others = [...stated.keys()].filter((path) => !own.has(path));
  let row = headerRow + 1;
  for (const field of group.fields) drawField(sheet, { row: row++, field }, filled);
  for (const path of others) drawOther(sheet, { row: row++, path }, filled);
  for (let spare = 0; spare < spareRows; spare += 1) drawOther(sheet, { row: row++ }, filled);
}

function drawField(
  sheet: Worksheet,
  { row, field }: { readonly row: number; readonly field: TemplateField },
  { language, stated }: Filled,
): void {
  const at = (header: TemplateHeader) => sheet.getCell(row, headers.indexOf(header) + 1);
  at('label').value = field.label[language];
  at('path').value = field.path;
  at('unit').value = field.unit === undefined ? null : units[field.unit][language];
  at('aboutEnglish').value = field.about.en;
  at('aboutChinese').value = field.about.zh;
  const isText = field.kind === 'text' || field.kind === 'date';
  drawInput(sheet, { row, isText, isQuantity: field.kind === 'quantity' }, stated.get(field.path));
  if (field.kind === 'date') dateCell(at('value'));
  if (field.choices !== undefined) dropDown(at('value'), field.choices, language);
  if (field.kind === 'quantity') dropDown(at('distribution'), distributions, language);
}

function drawOther(
  sheet: Worksheet,
  { row, path }: { readonly row: number; readonly path?: string },
  { language, stated }: Filled,
): void {
  inputCell(sheet.getCell(row, headers.indexOf('path') + 1), path);
  const input = path === undefined ? undefined : stated.get(path);
  drawInput(sheet, { row, isText: false, isQuantity: true }, input);
  dropDown(sheet.getCell(row, headers.indexOf('distribution') + 1), distributions, language);
}

function drawInput(
  sheet: Worksheet,
  {
    row,
    isText,
    isQuantity,
  }: {
    readonly row: number;
    readonly isText: boolean;
    readonly isQuantity: boolean;
  },
  input: StatedInput | undefined,
): void {
  const put = (header: keyof StatedInput, value: unknown) =>
    inputCell(sheet.getCell(row, headers.indexOf(header) + 1), value);
  put('value', isText ? input?.value : numberCell(input?.value));
  if (!isQuantity) return;
  put('low', numberCell(input?.low));
  put('high', numberCell(input?.high));
  for (const part of ['distribution', 'source', 'date', 'by', 'proofs'] as const)
    put(part, input?.[part]);
  dateCell(sheet.getCell(row, headers.indexOf('date') + 1));
}
