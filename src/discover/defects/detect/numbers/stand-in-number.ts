import { columnTextNumbers, type NumberCount } from '../../columns/column-numbers.ts';
import type { DefectDetector, ExaminedColumn, Suspicion } from '../../suspected/suspicion.ts';
import { type JudgedValue, valueSuspicion } from '../../suspected/value-suspicion.ts';

/** Repeated nines or eights, and the ones below zero, are what people type for "none". */
const standIn = /^-?(?:9{3,}|8{4,})(?:\.0+)?$|^-1(?:\.0+)?$|^-?(?:99999?|32768|2147483647)$/;
/** Fewer other distinct numbers give no spread to judge by, and fewer still no sign. */
const leastForSpread = 8;
const leastForSign = 3;

/**
 * Numbers written in place of a missing value: 999, -1 and their like, outside the range of all
 * other numbers; below zero it is enough that nothing else is.
 */
export const standInNumber: DefectDetector = {
  screens: true,
  texts: {
    'defect.stand-in-number': {
      en: 'is a number written for missing, outside the range of all other numbers of the column',
      zh: '以特殊数值代替缺失，且超出该列其他数值的范围',
    },
  },
  find: ({ columns }) => columns.filter(({ nature }) => nature.kind === 'number').flatMap(suspect),
};

function suspect(column: ExaminedColumn): readonly Suspicion[] {
  if (!column.texts.present.some(({ text }) => standIn.test(text.trim()))) return [];
  const numbers = columnTextNumbers(column.texts.present);
  const others = numbers.filter(({ text }) => !standIn.test(text.trim()));
  if (others.length < leastForSign) return [];
  const spread = others.length >= leastForSpread;
  const { low, high } = range(others);
  const apart = ({ number }: NumberCount) =>
    (spread && (number > high + (high - low) || number < low - (high - low))) ||
    (number < 0 && low >= 0);
  const evidence = { code: 'defect.stand-in-number', params: {} };
  const suspicion = valueSuspicion(
    { column: column.name, kind: 'disguised-missing' },
    numbers
      .filter((entry) => standIn.test(entry.text.trim()) && apart(entry))
      .map(
        ({ text, count }): JudgedValue => ({
          text,
          count,
          confidence: 0.85,
          evidence,
          proposal: '',
        }),
      ),
  );
  return suspicion ? [suspicion] : [];
}

/** The range of all but the outermost hundredth: one other wrong number must not hide these. */
function range(numbers: readonly NumberCount[]): { low: number; high: number } {
  const cut = Math.floor(numbers.length * 0.01);
  return { low: numbers[cut]?.number ?? 0, high: numbers[numbers.length - 1 - cut]?.number ?? 0 };
}
