import { dateCells, isAhead } from '../dates/date-cells.ts';
import { findRows } from '../rows/find-rows.ts';
import { columnsOf, type FindingKind, type Hit, severityByShare } from './finding-kind.ts';

/** Where more than this share lies ahead, the column plans: due dates, expiry dates. */
const mostAhead = 0.05;

const plans =
  /expir|due|valid|until|end|deadline|plan|target|next|renew|到期|有效|截止|预计|计划|失效|终止/i;

/** A few dates lie after the snapshot date in a column that otherwise looks back. */
export const futureDates: FindingKind = {
  code: 'finding.future-dates',
  texts: {
    en: '{count} of {total} dates lie after {asOf}, in a column that otherwise looks back.',
    zh: '{total} 个日期中有 {count} 个晚于 {asOf}，而该列其余日期均为过去。',
  },
  feeds: ['Q3.1', 'Q3.5'],
  find: async (table) => {
    const { asOf } = table.session;
    const hits: Hit[] = [];
    for (const { profile } of columnsOf(table)) {
      if (plans.test(profile.column.name)) continue;
      const cells = dateCells(profile, asOf);
      if (cells === undefined || cells.ahead === 0 || cells.ahead > cells.dates * mostAhead)
        continue;
      hits.push({
        severity: severityByShare(cells.ahead, cells.dates),
        column: profile.column.name,
        count: cells.ahead,
        total: cells.dates,
        params: { asOf },
        rows: await findRows(table, profile.column.name, (cell) => isAhead(cell, asOf)),
      });
    }
    return hits;
  },
};
