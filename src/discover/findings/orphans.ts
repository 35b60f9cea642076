import { type FindingKind, severityByShare } from './finding-kind.ts';

/** References point to no row. */
export const orphans: FindingKind = {
  code: 'finding.orphans',
  texts: {
    en: '{count} of {total} references to {target} point to no row.',
    zh: '指向 {target} 的 {total} 个引用中有 {count} 个找不到对应记录。',
  },
  feeds: ['Q4.2', 'Q1.2'],
  find: ({ relationships }) =>
    relationships
      .filter((relationship) => relationship.orphans > 0)
      .map(({ from, to, references, orphans: count, orphanRows, confidence, query }) => ({
        severity: severityByShare(count, references),
        ...(from.columns.length === 1 && { column: from.columns[0] ?? '' }),
        count,
        total: references,
        params: { target: `${to.table} (${to.columns.join(', ')})` },
        rows: orphanRows,
        confidence,
        query,
      })),
};
