import type { DataGrade } from '../../../src/vocabulary/personal.ts';
import type { ColumnReport } from '../../../src/vocabulary/reports/column-report.ts';
import { databaseNames } from '../../../src/vocabulary/reports/engines-of.ts';
import type { TableReport } from '../../../src/vocabulary/reports/table-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';

type TableFileFormat = TableReport['files'][number]['format'];

/** The vocabulary's own closed lists in both languages; open codes come from the report. */
export const gradeTerms: Record<DataGrade, Texts> = {
  core: { en: 'core', zh: '核心' },
  important: { en: 'important', zh: '重要' },
  'general-4': { en: 'general-4', zh: '一般 4 级' },
  'general-3': { en: 'general-3', zh: '一般 3 级' },
  'general-2': { en: 'general-2', zh: '一般 2 级' },
  'general-1': { en: 'general-1', zh: '一般 1 级' },
};

/** What readers call a format; the same in both languages. */
export const formatNames: Record<TableFileFormat, string> = {
  csv: 'CSV',
  json: 'JSON',
  ndjson: 'NDJSON',
  parquet: 'Parquet',
  xlsx: 'Excel',
  ...databaseNames,
};

export const roleTerms: Record<ColumnReport['role'], Texts> = {
  key: { en: 'key', zh: '主键' },
  'foreign-key': { en: 'foreign key', zh: '外键' },
  none: { en: '', zh: '' },
};

/** How the parts of a score are combined; a method of a later version goes by its code. */
const methodTerms: Readonly<Record<string, Texts>> = {
  'weighted-sum': { en: 'weighted sum', zh: '加权求和' },
  geometric: { en: 'weighted geometric mean', zh: '加权几何平均' },
  fuzzy: { en: 'fuzzy evaluation', zh: '模糊综合评价' },
};

export function methodInWords(method: string, say: (texts: Texts) => string): string {
  const terms = Object.hasOwn(methodTerms, method) ? methodTerms[method] : undefined;
  return terms === undefined ? method : say(terms);
}
