import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine } from '../../../test/profile/table-of.ts';
import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import { as, column, table } from '../../sql/build.ts';
import { quoteText } from '../../sql/duckdb.ts';
import { numberOf } from '../numbers/numeric-sql.ts';
import { booleanReadings } from './boolean.ts';
import { dateReading, dateSpellings, hangsOnOrder, mayBeDate, readDate } from './date.ts';
import { decimalReadings, doubleReading, integerReading } from './number.ts';
import type { Reading } from './reading.ts';
import { timeReading, timestampReading } from './time.ts';

let engine: DuckDbEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const spellings = (order: 'day-first' | 'month-first') =>
  dateSpellings.filter(({ needs }) => needs === undefined || needs === order);
const readings: readonly Reading[] = [
  ...booleanReadings,
  integerReading,
  ...decimalReadings({ whole: 18, scale: 18 }),
  doubleReading,
  dateReading('day-first', spellings('day-first')),
  dateReading('month-first', spellings('month-first')),
  timeReading,
  timestampReading('day-first', spellings('day-first')),
  timestampReading('month-first', spellings('month-first')),
];

const digit = (most: number) => fc.integer({ min: 0, max: most }).map(String);
const two = (most: number) => digit(most).map((text) => text.padStart(2, '0'));
const dateText = fc
  .tuple(
    fc.constantFrom('2024', '1999', '0001', '2023', '9999', '24'),
    fc.oneof(two(13), digit(12)),
    fc.oneof(two(32), digit(31)),
    fc.constantFrom('-', '/', '.', '', '年'),
    fc.boolean(),
  )
  .map(([y, m, d, s, yearFirst]) => {
    if (s === '年') return `${y}年${m}月${d}日`;
    return yearFirst ? [y, m, d].join(s) : [d, m, y].join(s);
  });
const clockText = fc
  .tuple(two(25), two(61), fc.option(two(61)), fc.option(digit(999_999)))
  .map(([h, m, s, f]) => `${h}:${m}${s === null ? '' : `:${s}${f === null ? '' : `.${f}`}`}`);
const zoneText = fc.constantFrom('', 'Z', '+08:00', '-0530', '+01', ' +16:00', '+99');
const numberText = fc
  .array(fc.constantFrom('1', '0', '23', '456', '789', '.', ',', ' ', "'", '-', '+', 'e5', '_'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
const month = fc
  .tuple(digit(31), fc.constantFrom('Jan', 'February', 'MAY', 'sept', 'December', 'Foo'))
  .map(([d, m]) => `${d} ${m} 2024`);
const cell = fc.oneof(
  dateText,
  clockText,
  fc.tuple(dateText, fc.constantFrom(' ', 'T', '  '), clockText, zoneText).map((p) => p.join('')),
  numberText,
  month,
  fc.string({ maxLength: 8 }).filter((text) => !text.includes('\0')),
  fc.constantFrom('true', 'NO', '是', 'NaN', '-inf', 'Infinity', '1e400', '-0', '007', '+5', '1e5'),
  fc.integer().map(String),
  fc.double({ noNaN: true }).map(String),
);

test('the process and the engine accept the same texts and read them alike', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 150, maxLength: 150 }), async (cells) => {
      const values = cells.map((text, index) => `(${index}, ${quoteText(text)})`).join(', ');
      await engine.run(
        `CREATE OR REPLACE TABLE cells AS SELECT * FROM (VALUES ${values}) v(i, text)`,
      );
      for (const reading of readings) {
        const typed = numberOf(reading.type, reading.typed(column('text')));
        const [read] = await engine.numbers({
          select: [as('n', typed)],
          from: table('cells'),
          orderBy: [{ by: column('i') }],
        });
        const missing = await engine.query({
          select: [
            as('null', { kind: 'isNull', of: reading.typed(column('text')) }),
            as('i', column('i')),
          ],
          from: table('cells'),
          orderBy: [{ by: column('i') }],
        });
        cells.forEach((text, index) => {
          const here = reading.read(text);
          const there = missing.rows[index]?.[0] === true ? null : (read?.[index] ?? null);
          const same =
            here === there ||
            Object.is(here, there) ||
            Math.abs(Number(here) - Number(there)) <= Math.abs(Number(here)) * 1e-12;
          expect([reading.type, reading.format.slice(0, 40), text, here, there, same]).toEqual([
            reading.type,
            reading.format.slice(0, 40),
            text,
            here,
            there,
            true,
          ]);
        });
      }
    }),
    { numRuns: 12 },
  );
});

test.each([
  ['2024-02-29', 19_782],
  ['2024/3/1', 19_783],
  ['29.02.2024', 19_782],
  ['20240301', 19_783],
  ['2024年3月1日', 19_783],
  ['1 March 2024', 19_783],
  ['2023-02-29', null],
  ['2024-13-01', null],
])('%s is day %s', (text, day) => {
  expect(dateReading('day-first', spellings('day-first')).read(text)).toBe(day);
});

test('an offset moves a timestamp to UTC', () => {
  const reading = timestampReading('day-first', spellings('day-first'));
  const utc = Date.UTC(2024, 1, 29, 23, 30) * 1000;
  expect(reading.read('2024-03-01T07:30:00+08:00')).toBe(utc);
  expect(reading.read('2024-02-29 23:30')).toBe(utc);
});

test.each(dateSpellings)('no $format is ruled out before its pattern is tried', ({ pattern }) => {
  fc.assert(
    fc.property(fc.stringMatching(new RegExp(`^(?:${pattern})$`)), (text) => mayBeDate(text)),
  );
});

test('whatever reads otherwise where the month comes first hangs on the order', () => {
  fc.assert(
    fc.property(dateText, (text) => {
      const [day, month] = [readDate(text, 'day-first'), readDate(text, 'month-first')];
      return day?.days === month?.days || hangsOnOrder(text);
    }),
    { numRuns: 1000 },
  );
});
