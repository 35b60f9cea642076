import { presentCells } from '../../defects/invalid-cells.ts';
import { columnsOf, type FindingKind } from '../finding-kind.ts';

/** A column was found to hold personal information. Rejected ones are silent, confirmed ones stay. */
export const personalInformation: FindingKind = {
  code: 'finding.personal-information',
  texts: {
    en: 'Holds personal information ({type}) in {count} of {total} cells; a person should confirm or reject this.',
    zh: '含个人信息（{type}），{total} 个单元格中涉及 {count} 个；请人工确认或驳回。',
  },
  feeds: ['R1.2', 'R1.4', 'R4.1'],
  find: (table) =>
    columnsOf(table)
      .filter(
        ({ found, hidden }) =>
          found.personal.personalInformation &&
          found.personal.sensitive.length === 0 &&
          hidden.length === 0,
      )
      .map(({ profile, found }) => ({
        severity: found.personal.directIdentifier ? 'serious' : 'notice',
        column: profile.column.name,
        count: Math.round((found.semantic?.rowShare ?? 1) * presentCells(profile)),
        total: table.classified.profile.rows,
        params: { type: found.semantic?.type ?? 'key' },
        ...(found.semantic && { confidence: found.semantic.confidence }),
      })),
};
