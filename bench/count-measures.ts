import { profileReportSchema } from '../src/vocabulary/reports/profile-report.ts';
import { reportSchema } from '../src/vocabulary/reports/report.ts';
import type { TableReport } from '../src/vocabulary/reports/table-report.ts';

/**
 * How many figures an answer holds, each once for its column or table: named measures that have a
 * value, and the distribution and the masks of a column as one each. A measure that is withheld
 * because it would show personal information was computed, but is not counted.
 */
export function countMeasures(answer: { readonly measures?: number }): number {
  if (typeof answer.measures === 'number') return answer.measures;
  const profile = profileReportSchema.safeParse(answer);
  if (profile.success) return sum(profile.data.tables.map(tableMeasures));
  const report = reportSchema.parse(answer);
  return sum(report.assets.flatMap((asset) => asset.tables.map(tableMeasures)));
}

/** Those of one table and its columns. */
export function tableMeasures(table: TableReport): number {
  const columns = table.columns.map((column) => {
    const pictures = ['withheld', 'empty'].includes(column.distribution.kind) ? 0 : 1;
    return filled(column.measures) + pictures + (column.masks.length > 0 ? 1 : 0);
  });
  return filled(table.measures) + sum(columns);
}

function filled(measures: TableReport['measures']): number {
  return Object.values(measures).filter(({ value }) => value !== null).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
