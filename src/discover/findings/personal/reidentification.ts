import type { FindingKind } from '../finding-kind.ts';

/** Combinations of quasi-identifiers single out persons. Sizes only. */
export const reidentificationRisk: FindingKind = {
  code: 'finding.reidentification',
  texts: {
    en: '{count} of {total} rows stand in groups of fewer than {k} that share {columns}; the smallest group has {smallest}.',
    zh: '{total} 行中有 {count} 行所在的 {columns} 等价类不足 {k} 行；最小的等价类有 {smallest} 行。',
  },
  feeds: ['R2.1', 'R2.2', 'R2.3'],
  find: ({ discovery: { reidentification } }) => {
    if (reidentification === undefined || reidentification.recordsAtRisk === 0) return [];
    const { recordsAtRisk, records, quasiIdentifiers, smallest, threshold, query } =
      reidentification;
    return [
      {
        severity: recordsAtRisk > records * 0.2 ? 'serious' : 'notice',
        count: recordsAtRisk,
        total: records,
        params: {
          columns: quasiIdentifiers.join(', '),
          k: Math.ceil(1 / threshold),
          smallest: smallest[0] ?? 0,
        },
        query,
      },
    ];
  },
};
