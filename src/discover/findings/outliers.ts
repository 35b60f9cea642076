import type { ColumnProfile } from '../../profile/table-profile.ts';
import { findRows } from '../rows/find-rows.ts';
import { columnsOf, type FindingKind, type Hit } from './finding-kind.ts';

/** Numbers stand far outside the others by the robust rule of the assessment model. */
export const outliersFound: FindingKind = {
  code: 'finding.outliers',
  texts: {
    en: '{count} of {total} numbers lie further than 3.5 robust standard deviations (1.4826 · MAD) from the median; on a skewed column this may be its tail.',
    zh: '{total} 个数值中有 {count} 个偏离中位数超过 3.5 倍稳健标准差（1.4826 · MAD）；若分布偏斜，可能只是其长尾。',
  },
  feeds: ['Q3.5'],
  find: async (table) => {
    const hits: Hit[] = [];
    for (const { profile, found } of columnsOf(table)) {
      if (found.outliers.count === 0) continue;
      const column = profile.column.name;
      hits.push({
        severity: 'notice',
        column,
        count: found.outliers.count,
        total: profile.measures.outliers?.of ?? found.outliers.count,
        rows: await findRows(table, column, outlierTest(profile)),
        query: profile.measures.outliers?.query,
      });
    }
    return hits;
  },
};

/** The rule on a cell's text; numbers in an unusual spelling are counted but not located. */
function outlierTest({ content }: ColumnProfile): (cell: string) => boolean {
  const median = content.median?.value?.measure(Number) ?? Number.NaN;
  const mad = content.mad?.value?.measure(Number) ?? Number.NaN;
  return (cell) => Math.abs(Number(cell.trim() || 'none') - median) > 3.5 * 1.4826 * mad;
}
