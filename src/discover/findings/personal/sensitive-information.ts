import { presentCells } from '../../defects/invalid-cells.ts';
import { currentSensitiveList } from '../../personal/sensitive-list.ts';
import { isSensitiveByMinors } from '../../personal/sensitive-rows.ts';
import { takenBy } from '../../semantic/column-verdict.ts';
import { columnsOf, type FindingKind } from '../finding-kind.ts';

/** A column was found to hold sensitive personal information. */
export const sensitiveInformation: FindingKind = {
  code: 'finding.sensitive-information',
  texts: {
    en: 'Holds sensitive personal information ({type}; {categories}; list of {edition}) in {count} of {total} cells.',
    zh: '含敏感个人信息（{type}；{categories}；依据 {edition} 清单），{total} 个单元格中涉及 {count} 个。',
  },
  feeds: ['R1.2', 'R1.3', 'R6.2', 'R4.1'],
  find: (table) =>
    columnsOf(table)
      .filter(({ found, hidden }) => found.personal.sensitive.length > 0 && hidden.length === 0)
      .map(({ profile, verdict, flags, hidden, found }) => ({
        severity: 'serious',
        column: profile.column.name,
        count: isSensitiveByMinors({ profile, verdict, flags, hidden })
          ? (takenBy(verdict)?.tally.minors ?? 0)
          : Math.round((found.semantic?.rowShare ?? 1) * presentCells(profile)),
        total: table.classified.profile.rows,
        params: {
          type: found.semantic?.type ?? 'declared',
          categories: found.personal.sensitive.join(', '),
          edition: currentSensitiveList,
        },
        ...(found.semantic && { confidence: found.semantic.confidence }),
      })),
};
