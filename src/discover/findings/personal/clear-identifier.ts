import { presentCells } from '../../defects/invalid-cells.ts';
import { columnsOf, type FindingKind } from '../finding-kind.ts';

/** Direct identifiers are stored unmasked. */
export const clearIdentifier: FindingKind = {
  code: 'finding.clear-identifier',
  texts: {
    en: 'Direct identifiers ({type}) are stored in clear text in {count} of {total} cells.',
    zh: '直接标识符（{type}）以明文存储，{total} 个单元格中涉及 {count} 个。',
  },
  feeds: ['R2.5', 'Q1.6', 'R6.2'],
  find: (table) =>
    columnsOf(table)
      .filter(({ found }) => found.personal.directIdentifier && !found.masked)
      .map(({ profile, found }) => ({
        severity: 'serious',
        column: profile.column.name,
        count: Math.round((found.semantic?.rowShare ?? 1) * presentCells(profile)),
        total: table.classified.profile.rows,
        params: { type: found.semantic?.type ?? 'declared' },
      })),
};
