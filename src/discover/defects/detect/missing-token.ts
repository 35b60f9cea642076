import { columnTexts } from '../column-texts.ts';
import type { DefectDetector } from '../suspicion.ts';
import { valueSuspicion } from '../value-suspicion.ts';

/** Cells that hold a word or mark for missing, such as `N/A` or `无`, instead of being empty. */
export const missingToken: DefectDetector = {
  texts: {
    'defect.missing-token': {
      en: 'holds a token for missing instead of being empty',
      zh: '以缺失标记代替空值',
    },
  },
  find: ({ classified }) =>
    classified.columns.flatMap(({ profile }) => {
      const { all, present } = columnTexts(profile);
      const there = new Set(present);
      const tokens = all.filter((value) => !there.has(value) && value.text.trim() !== '');
      const suspicion = valueSuspicion(
        { column: profile.column.name, kind: 'disguised-missing' },
        tokens.map((value) => ({
          ...value,
          confidence: 0.9,
          evidence: { code: 'defect.missing-token', params: {} },
          proposal: '',
        })),
        { query: profile.measures.missingTokens?.query },
      );
      return suspicion ? [suspicion] : [];
    }),
};
