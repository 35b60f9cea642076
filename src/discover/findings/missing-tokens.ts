import { columnsOf, type FindingKind } from './finding-kind.ts';
import { toldAsSuspected } from './suspected-cells.ts';

/**
 * A table writes missing as a token such as `N/A` throughout, or a column a number such as 999, so
 * that no single cell is suspected of it.
 */
export const missingTokensFound: FindingKind = {
  code: 'finding.missing-tokens',
  texts: {
    en: '{count} of {total} cells hold a token or number written in place of a missing value; they count as missing.',
    zh: '{total} 个单元格中有 {count} 个以占位符或数字代替缺失值；均按缺失计。',
  },
  feeds: ['Q2.1', 'Q2.2'],
  find: (table) =>
    columnsOf(table)
      .filter(({ found: { column, missingTokens } }) => {
        const told = toldAsSuspected(table.discovery, { column, kind: 'disguised-missing' });
        return missingTokens > 0 && told.length === 0;
      })
      .map(({ profile, found }) => ({
        severity: 'notice',
        column: profile.column.name,
        count: found.missingTokens,
        total: table.classified.profile.rows,
        query: profile.measures.missingTokens?.query,
      })),
};
