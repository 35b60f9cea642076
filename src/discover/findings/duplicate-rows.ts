import { type FindingKind, severityByShare } from './finding-kind.ts';

/** Rows repeat an earlier one in every cell. */
export const duplicateRowsFound: FindingKind = {
  code: 'finding.duplicate-rows',
  texts: {
    en: '{count} of {total} rows repeat an earlier row in every cell.',
    zh: '{total} 行中有 {count} 行与前面某行的所有单元格完全相同。',
  },
  feeds: ['Q3.3', 'Q3.4'],
  find: ({ classified: { profile }, discovery: { duplicateRows } }) => {
    const { count, query, rows } = duplicateRows;
    if (count === 0) return [];
    return [
      { severity: severityByShare(count, profile.rows), count, total: profile.rows, rows, query },
    ];
  },
};
