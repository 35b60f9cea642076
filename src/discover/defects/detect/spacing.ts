import { trimCell } from '../../../profile/text/cell-text.ts';
import { cellsOf } from '../columns/column-nature.ts';
import { succession } from '../succession.ts';
import type { DefectDetector, ExaminedColumn, Suspicion } from '../suspected/suspicion.ts';
import { valueSuspicion } from '../suspected/value-suspicion.ts';

interface Slip {
  readonly code: string;
  readonly shows: (text: string) => boolean;
  readonly mend: (text: string) => string;
  readonly confidence: number;
}

const fullWidth = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const spaceInHan = /(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/gu;

// Confidences: precision on generated corruption, rounded down.
const slips: readonly Slip[] = [
  {
    code: 'defect.padded',
    shows: (text) => trimCell(text) !== text,
    mend: trimCell,
    confidence: 0.85,
  },
  {
    code: 'defect.full-width',
    shows: (text) => text.search(fullWidth) >= 0,
    mend: (text) => text.replace(fullWidth, (mark) => mark.normalize('NFKC')),
    confidence: 0.9,
  },
  {
    code: 'defect.space-in-han',
    shows: (text) => text.search(spaceInHan) >= 0,
    mend: (text) => text.replace(spaceInHan, ''),
    confidence: 0.8,
  },
];

/** Where more cells than this share it, it is how the column is written. */
const convention = 0.2;

/** White space around a cell, full-width letters and digits, spaces between Han characters. */
export const spacing: DefectDetector = {
  screens: true,
  texts: {
    'defect.padded': {
      en: 'has white space at an end; {share} % of the cells of the column have',
      zh: '首尾有空白；该列 {share}% 的单元格如此',
    },
    'defect.full-width': {
      en: 'has full-width letters or digits; {share} % of the cells of the column have',
      zh: '含全角字母或数字；该列 {share}% 的单元格如此',
    },
    'defect.space-in-han': {
      en: 'has a space between Chinese characters; {share} % of the cells of the column have',
      zh: '汉字之间有空格；该列 {share}% 的单元格如此',
    },
  },
  find: ({ columns }) => columns.flatMap((column) => slips.flatMap((slip) => found(column, slip))),
};

function found({ name, texts, nature }: ExaminedColumn, slip: Slip): readonly Suspicion[] {
  const slipped = texts.present.filter(({ text }) => slip.shows(text));
  const share = cellsOf(slipped) / Math.max(1, nature.cells);
  if (share > convention) return [];
  const right = succession(nature.cells - cellsOf(slipped), nature.cells);
  const evidence = { code: slip.code, params: { share: percent(share) } };
  const suspicion = valueSuspicion(
    { column: name, kind: 'spacing' },
    slipped.map((value) => ({
      ...value,
      confidence: slip.confidence,
      evidence,
      proposal: slip.mend(value.text),
      right,
    })),
  );
  return suspicion ? [suspicion] : [];
}

/** A share as a percentage with two decimals. */
export function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}
