import type { DeclaredForecast, DeclaredIncome } from '../../vocabulary/declarations/valuation.ts';
import type { Expression } from '../../vocabulary/value/calculation.ts';
import { apply } from '../calculation/calculation-builder.ts';
import { declareInput, type InputDesk } from '../inputs/declared-input.ts';
import { forecastsDiffer } from '../inputs/input-problems.ts';
import { type ForecastColumn, forecastStep, yearStep } from './year-columns.ts';

/** A forecast of the declaration and the column that it fills. */
export interface NamedForecast {
  readonly column: ForecastColumn;
  readonly forecast: DeclaredForecast;
}

/** The forecasts of an income, the one that its value rests on first. */
export function forecastsOf(income: DeclaredIncome): readonly NamedForecast[] {
  switch (income.variant) {
    case 'split': {
      const upkeep = income.upkeep && ({ column: 'upkeep', forecast: income.upkeep } as const);
      return [{ column: 'revenue', forecast: income.revenue }, ...(upkeep ? [upkeep] : [])];
    }
    case 'incremental':
      return [
        { column: 'with', forecast: income.with },
        { column: 'without', forecast: income.without },
      ];
    default:
      return [{ column: 'earnings', forecast: income.earnings }];
  }
}

/**
 * Adds a forecast: each period as it is declared, or the first year and each further one grown from
 * the one before. Returns the amounts of years 1 to `years`, in the currency of the valuation.
 */
export function addForecast(
  desk: InputDesk,
  { column, forecast }: NamedForecast,
  years: number,
): readonly Expression[] {
  if ('periods' in forecast)
    return forecast.periods
      .slice(0, years)
      .map((quantity, at) =>
        declareInput(
          desk,
          quantity,
          yearStep(column, at + 1, `income.${column}.periods.${at + 1}`),
        ),
      );
  const first = declareInput(desk, forecast.first, forecastStep(column, 'first'));
  const growth = declareInput(desk, forecast.growth, forecastStep(column, 'growth'));
  const amounts: Expression[] = [];
  for (let year = 1; year <= years; year += 1) {
    const before = amounts.at(-1);
    const formula = before ? apply('multiply', before, apply('add', 1, growth)) : first;
    amounts.push(desk.calculation.result(yearStep(column, year), formula));
  }
  return amounts;
}

/**
 * How many periods the forecasts of an income have; undefined where none is given period by period.
 *
 * @throws Problem `value.forecasts-differ` where two have not the same
 */
export function commonPeriods(forecasts: readonly NamedForecast[]): number | undefined {
  const counted = forecasts.flatMap(({ column, forecast }) =>
    'periods' in forecast ? [{ input: `income.${column}`, periods: forecast.periods.length }] : [],
  );
  const [first] = counted;
  const other = counted.find(({ periods }) => periods !== first?.periods);
  if (first && other)
    throw forecastsDiffer({ ...other, other: first.input, others: first.periods });
  return first?.periods;
}
