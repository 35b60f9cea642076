import type { LogicalType } from '../../vocabulary/column.ts';
import { RawValue } from '../../vocabulary/raw-value.ts';
import { isCalendar, isNumeric } from '../routes/column-findings.ts';
import type { ValuesFound } from '../routes/values/values-found.ts';
import type { ColumnProfile } from '../table-profile.ts';
import { type DayCounts, dayCounts, isoDay, isoInstant } from '../types/calendar.ts';
import type { ReadNumbers } from '../types/typed-number.ts';
import { digitCounts } from './digits.ts';
import { histogramOf } from './histogram.ts';
import { countWhere, numberMeasures, quantilesOf } from './number-measures.ts';
import { midnightMeasure, timeMeasures } from './time-measures.ts';
import type { WeightedNumbers } from './weighted-numbers.ts';

/** What all the numbers behind a column say: exact measures, a histogram, digits, days. */
export interface NumericFindings {
  readonly parts: readonly Omit<ValuesFound, 'query'>[];
  readonly histogram: ColumnProfile['histogram'];
  readonly digits?: NonNullable<ColumnProfile['digits']>;
  readonly days?: DayCounts;
}

/** Findings of a number, date or timestamp column from its complete distinct numbers. */
export function numericFindings(
  type: LogicalType,
  read: ReadNumbers,
  asOf: string,
): NumericFindings {
  const { numbers } = read;
  const label = labelOf(type);
  const histogram = histogramOf(numbers, label);
  const shared = { histogram: histogram === null ? null : RawValue.of(histogram) };
  if (isNumeric(type)) {
    const digits = digitCounts(numbers);
    return {
      ...shared,
      parts: [numberMeasures(numbers, digits), floatMeasures(type, read)],
      digits: RawValue.of(digits),
    };
  }
  const ordered = { content: labelled(numbers, label) };
  if (!isCalendar(type)) return { ...shared, parts: [ordered] };
  const days = dayCounts(numbers, type === 'date' ? 'days' : 'micros');
  const midnights = type === 'timestamp' ? [midnightMeasure(days)] : [];
  return { ...shared, parts: [ordered, timeMeasures(days, asOf), ...midnights], days };
}

/** Measures that only types with a fraction have. */
function floatMeasures(type: LogicalType, read: ReadNumbers): Omit<ValuesFound, 'query'> {
  if (type === 'integer') return {};
  const { numbers, nan, infinite } = read;
  const of = numbers.total + nan + infinite;
  const wholes = { value: countWhere(numbers, Number.isInteger), of };
  if (type === 'decimal') return { safe: { integersAsFloats: wholes } };
  return {
    safe: {
      integersAsFloats: wholes,
      nan: { value: nan, of },
      infinities: { value: infinite, of },
    },
  };
}

/** Minimum, maximum and quantiles of a time column, as text. */
function labelled(numbers: WeightedNumbers, label: (edge: number) => number | string) {
  const shown = (value: number | null | undefined) =>
    value === null || value === undefined ? null : label(Math.round(value));
  const quantiles = Object.entries(quantilesOf(numbers));
  return {
    min: shown(numbers.values[0]),
    max: shown(numbers.values[numbers.values.length - 1]),
    ...Object.fromEntries(quantiles.map(([name, value]) => [name, shown(value)])),
  };
}

/** How a number of a column is written: as itself, a day, a moment, or a time of day. */
export function labelOf(type: LogicalType): (edge: number) => number | string {
  if (type === 'date') return (edge) => isoDay(Math.round(edge));
  if (type === 'timestamp') return (edge) => isoInstant(Math.round(edge));
  if (type === 'time') return (edge) => isoInstant(Math.round(edge)).slice('1970-01-01 '.length);
  return (edge) => edge;
}
