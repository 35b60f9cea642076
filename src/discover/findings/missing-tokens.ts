import { columnsOf, type FindingKind } from './finding-kind.ts';

/** Tokens such as `N/A` or 999 stand in place of missing values. */
export const missingTokensFound: FindingKind = {
  code: 'finding.missing-tokens',
  texts: {
    en: '{count} of {total} cells hold a token or number written in place of a missing value; they count as missing.',
    zh: '{total} 个单元格中有 {count} 个以占位符或数字代替缺失值；均按缺失计。',
  },
  feeds: ['Q2.1', 'Q2.2'],
  find: (table) =>
    columnsOf(table)
      .filter(({ found }) => found.missingTokens > 0)
      .map(({ profile, found }) => ({
        severity: 'notice',
        column: profile.column.name,
        count: found.missingTokens,
        total: table.classified.profile.rows,
        query: profile.measures.missingTokens?.query,
      })),
};
