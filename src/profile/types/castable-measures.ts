import { isBooleanWord } from '../readings/boolean.ts';
import { readDate } from '../readings/date.ts';
import { decimalReadings, integerReading } from '../readings/number.ts';
import { readTimestamp } from '../readings/time.ts';
import type { Weighted } from '../routes/weighted.ts';
import { trimCell } from '../text/cell-text.ts';

const decimals = decimalReadings();

const questions: Readonly<Record<string, (trimmed: string) => boolean>> = {
  castableInteger: (text) => integerReading.read(text) !== null,
  castableDecimal: (text) =>
    mayBeDecimal(text) && decimals.some((reading) => reading.read(text) !== null),
  castableDate: (text) =>
    mayBeDate(text) &&
    ((readDate(text, 'day-first') ?? readDate(text, 'month-first')) !== null ||
      (readTimestamp(text, 'day-first') ?? readTimestamp(text, 'month-first')) !== null),
  castableBoolean: (text) => text.length <= 5 && isBooleanWord(text),
};

// What every decimal and every date has, so that most texts are spared a row of patterns.
const mayBeDecimal = (text: string) => /^[+-]?[0-9]/.test(text) && /[0-9]$/.test(text);
const mayBeDate = (text: string) => /^[0-9jfmasond]/i.test(text) && /[0-9]{4}/.test(text);

/** Cells that would read as each type, whatever type the column took. */
export function castableCells(entries: readonly Weighted[]): Readonly<Record<string, number>> {
  const asked = Object.entries(questions);
  const cells = asked.map(() => 0);
  for (const { text, count } of entries) {
    if (text === null || text.length > 64) continue;
    const trimmed = trimCell(text);
    asked.forEach(([, castable], i) => {
      if (castable(trimmed)) cells[i] = (cells[i] ?? 0) + count;
    });
  }
  return Object.fromEntries(asked.map(([name], i) => [name, cells[i] ?? 0]));
}
