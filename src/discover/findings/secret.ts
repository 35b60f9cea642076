import { columnsOf, type FindingKind } from './finding-kind.ts';

/** Credentials stand in cells. Their kind and place are reported, never the secret. */
export const secret: FindingKind = {
  code: 'finding.secret',
  texts: {
    en: '{count} of {total} cells look like credentials ({kinds}); revoke them and take them out.',
    zh: '{total} 个单元格中有 {count} 个疑似凭据（{kinds}）；请吊销并从数据中移除。',
  },
  feeds: ['R6.1'],
  find: (table) =>
    columnsOf(table).flatMap(({ profile, found: { secretSearch } }) => {
      if (secretSearch === undefined || secretSearch.cells === 0) return [];
      return {
        severity: 'critical',
        column: profile.column.name,
        count: secretSearch.cells,
        total: table.classified.profile.rows,
        params: { kinds: secretSearch.kinds.map(({ id }) => id).join(', ') },
        rows: secretSearch.rows,
        query: secretSearch.query,
      };
    }),
};
