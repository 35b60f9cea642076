/** The built-in formats that show dates or times; ECMA-376, part 1, 18.8.30. */
const builtIn: Readonly<Record<number, string>> = {
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
};

/** Dates and times of the East Asian versions of Excel, which the same numbers stand for. */
const eastAsianDates = [27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58];
const eastAsianTimes = [32, 33, 34, 35, 55, 56];

/** The pattern of a built-in number format, where it is one of a date or a time. */
export function patternOf(id: number): string {
  if (eastAsianDates.includes(id)) return 'yyyy-mm-dd';
  return eastAsianTimes.includes(id) ? 'h:mm:ss' : (builtIn[id] ?? '');
}

/** What a number format shows of a number of days. */
export type Shown = 'number' | 'date' | 'moment' | 'duration';

/** Judges a pattern by the letters that stand for parts of a date, not by what it quotes. */
export function shownBy(pattern: string): Shown {
  const letters = pattern
    .replace(/"[^"]*"|[\\_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  if (!/[ymdhs]/i.test(letters)) return 'number';
  const hasTime = /[hs]|\[m/i.test(letters);
  if (/[yd]/i.test(letters) || !hasTime) return hasTime ? 'moment' : 'date';
  return 'duration';
}
