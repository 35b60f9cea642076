import { dateCells, isImpossibleDate } from '../dates/date-cells.ts';
import { findRows } from '../rows/find-rows.ts';
import { columnsOf, type FindingKind, type Hit, severityByShare } from './finding-kind.ts';

/** Cells are written like the dates around them but name no day of the calendar. */
export const impossibleDates: FindingKind = {
  code: 'finding.impossible-dates',
  texts: {
    en: '{count} of {total} cells are written as dates that do not exist in the calendar.',
    zh: '{total} 个单元格中有 {count} 个写成了日历上不存在的日期。',
  },
  feeds: ['Q3.1', 'Q3.2', 'Q3.5'],
  find: async (table) => {
    const hits: Hit[] = [];
    for (const { profile } of columnsOf(table)) {
      const cells = dateCells(profile, table.session.asOf);
      if (cells === undefined || cells.impossible === 0) continue;
      hits.push({
        severity: severityByShare(cells.impossible, cells.total),
        column: profile.column.name,
        count: cells.impossible,
        total: cells.total,
        rows: await findRows(table, profile.column.name, isImpossibleDate),
      });
    }
    return hits;
  },
};
