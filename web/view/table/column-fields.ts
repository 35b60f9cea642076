import { dataGrades } from '../../../src/vocabulary/codes/data-grades.ts';
import type { ColumnReport, MeasureRecord } from '../../../src/vocabulary/reports/column-report.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';

/** A column and the table it stands in. */
export interface TableColumnLine {
  readonly table: string;
  readonly tableName: string;
  readonly column: ColumnReport;
}

/** What can be shown of a column beside its name, in the order of the table. */
export const fields = [
  'type',
  'meaning',
  'personal',
  'missing',
  'distinct',
  'distribution',
  'typical',
  'grade',
] as const;
export type Field = (typeof fields)[number];

export const fieldTexts: Record<Field, Texts> = {
  type: { en: 'Type', zh: '类型' },
  meaning: { en: 'Meaning', zh: '含义' },
  personal: { en: 'Personal', zh: '个人信息' },
  missing: { en: 'Missing', zh: '缺失' },
  distinct: { en: 'Distinct', zh: '不同值' },
  distribution: { en: 'Distribution', zh: '分布' },
  typical: { en: 'Typical values', zh: '典型值' },
  grade: { en: 'Grade', zh: '级别' },
};

export type ColumnOrder = 'position' | 'name' | Exclude<Field, 'distribution' | 'typical'>;

/** The sort key of each order. */
export const columnOrder: Record<ColumnOrder, (line: TableColumnLine) => number | string | null> & {
  readonly name: (line: TableColumnLine) => string;
} = {
  position: ({ column }) => column.ordinal,
  name: ({ column }) => column.name,
  type: ({ column }) => column.type,
  meaning: ({ column }) => column.semantic?.type ?? null,
  personal: ({ column }) => personalRank(column),
  missing: ({ column }) => missingShare(column),
  distinct: ({ column }) => numberOf(column.measures.distinct),
  grade: ({ column }) => dataGrades.indexOf(column.confirmedGrade ?? column.gradeProposal),
};

/** The share of cells that hold nothing; null where the column has no rows. */
export function missingShare({ measures }: Pick<ColumnReport, 'measures'>): number | null {
  const counted = measures.missing ?? measures.nulls;
  const missing = numberOf(counted);
  return missing === null || !counted?.of ? null : missing / counted.of;
}

export function numberOf(measure: MeasureRecord | undefined): number | null {
  return typeof measure?.value === 'number' ? measure.value : null;
}

function personalRank({ personal, cleared }: ColumnReport): number {
  if (personal.sensitive.length > 0) return 0;
  if (personal.directIdentifier) return 1;
  if (personal.quasiIdentifier) return 2;
  if (personal.personalInformation) return 3;
  return cleared ? 5 : 4;
}
