import { trimCell } from '../../../profile/text/cell-text.ts';
import type { DefectContext, DefectDetector, ExaminedColumn } from '../suspected/suspicion.ts';
import { type JudgedValue, valueSuspicion } from '../suspected/value-suspicion.ts';

/** A token that a table writes for nearly every missing cell is its way to write missing. */
const markerShare = 0.95;
/** The way of a table shows in several columns; in one, the token disguises that they are mixed. */
const markerColumns = 2;

/**
 * Cells that hold a word or mark for missing, such as `N/A` or `无`, instead of being empty. Not
 * suspected where the whole table writes missing in that one way and leaves no cell empty.
 */
export const missingToken: DefectDetector = {
  screens: true,
  texts: {
    'defect.missing-token': {
      en: 'holds a token for missing instead of being empty',
      zh: '以缺失标记代替空值',
    },
    'defect.missing-marker': {
      en: 'holds the token that the whole table writes for missing',
      zh: '使用全表统一的缺失标记',
    },
  },
  find: (context) => {
    const marker = markerOf(context);
    return context.columns.flatMap((column) => {
      const values = tokensOf(column).map((value): JudgedValue => {
        const usual = marker === spelled(value.text);
        return {
          ...value,
          confidence: usual ? 0.2 : 0.9,
          evidence: { code: usual ? 'defect.missing-marker' : 'defect.missing-token', params: {} },
          proposal: '',
        };
      });
      const suspicion = valueSuspicion({ column: column.name, kind: 'disguised-missing' }, values, {
        query: column.profile.measures.missingTokens?.query,
      });
      return suspicion ? [suspicion] : [];
    });
  },
};

function tokensOf({ texts: { all, present } }: ExaminedColumn) {
  if (present.length === all.length) return [];
  const there = new Set(present);
  return all.filter((value) => !there.has(value) && trimCell(value.text) !== '');
}

function spelled(text: string): string {
  return trimCell(text).toLowerCase();
}

/** The token that stands for missing throughout a table that leaves no cells empty. */
function markerOf({ columns, classified }: DefectContext): string | undefined {
  const { rows } = classified.profile;
  const empty = columns.reduce(
    (sum, { profile }) => sum + Math.max(0, rows - (profile.measures.count?.value ?? rows)),
    0,
  );
  const cells = new Map<string, { cells: number; columns: number }>();
  for (const column of columns) {
    const own = new Map<string, number>();
    for (const { text, count } of tokensOf(column)) {
      own.set(spelled(text), (own.get(spelled(text)) ?? 0) + count);
    }
    for (const [token, count] of own) {
      const known = cells.get(token) ?? { cells: 0, columns: 0 };
      cells.set(token, { cells: known.cells + count, columns: known.columns + 1 });
    }
  }
  const total = empty + [...cells.values()].reduce((sum, found) => sum + found.cells, 0);
  const [marker] = [...cells].find(
    ([, found]) => found.cells >= total * markerShare && found.columns >= markerColumns,
  ) ?? [undefined];
  return marker;
}
