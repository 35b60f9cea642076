import { columnsOf, type FindingKind } from './finding-kind.ts';

/** Cells that could not be searched for credentials: that none was found proves nothing. */
export const secretsNotSearched: FindingKind = {
  code: 'finding.secrets-not-searched',
  texts: {
    en: 'Up to {count} of {total} cells could not be searched for credentials; whether they hold any is unknown.',
    zh: '{total} 个单元格中最多有 {count} 个未能检索凭据；其中是否含凭据未知。',
  },
  feeds: ['R6.1'],
  find: (table) =>
    columnsOf(table).flatMap(({ profile, found: { secretSearch } }) => {
      if (secretSearch === undefined || secretSearch.exactness.kind === 'exact') return [];
      const { rows } = table.classified.profile;
      const { low, high } = secretSearch.exactness;
      return {
        severity: 'notice',
        column: profile.column.name,
        count: (high ?? rows) - (low ?? 0),
        total: rows,
      };
    }),
};
