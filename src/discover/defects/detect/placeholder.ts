import { trimCell } from '../../../profile/text/cell-text.ts';
import { cellsOf } from '../columns/column-nature.ts';
import type { DefectDetector } from '../suspected/suspicion.ts';
import { valueSuspicion } from '../suspected/value-suspicion.ts';

/** What people type to get past a mandatory field. */
const words = new Set(
  'test testing tbd tba todo dummy sample foo foobar abc asdf asdfgh qwerty xyz temp n.n. placeholder 待定 待补 测试 占位 样例 无名'.split(
    ' ',
  ),
);
/** One mark over and over, three times or more: `xxx`, `0000`, `....`. */
const repeated = /^(?<mark>[^\d])\k<mark>{2,}$/u;
/** Where more cells than this hold it, it is a category of the column. */
const most = 0.03;
/** A column of single words: among texts of many kinds `test` may be a word like any other. */
const leastCells = 50;

/** Text that was typed in place of a value. */
export const placeholder: DefectDetector = {
  screens: true,
  texts: {
    'defect.placeholder': {
      en: 'holds text that is typed in place of a value',
      zh: '以占位文字代替取值',
    },
  },
  find: ({ columns }) =>
    columns.flatMap(({ name, texts, nature }) => {
      const isPlaceholder = ({ text }: { text: string }) => {
        const plain = trimCell(text).toLowerCase();
        return words.has(plain) || repeated.test(plain);
      };
      const held = texts.present.filter(isPlaceholder);
      if (nature.cells < leastCells || cellsOf(held) > most * nature.cells) return [];
      const evidence = { code: 'defect.placeholder', params: {} };
      const suspicion = valueSuspicion(
        { column: name, kind: 'disguised-missing' },
        held.map((value) => ({ ...value, confidence: 0.7, evidence, proposal: '' })),
      );
      return suspicion ? [suspicion] : [];
    }),
};
