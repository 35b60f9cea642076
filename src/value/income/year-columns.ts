import type { Params, Phrase, Texts } from '../../vocabulary/text.ts';
import type { Unit } from '../../vocabulary/value/calculation.ts';
import type { StepParts } from '../calculation/calculation-builder.ts';
import { phrasesOf } from '../phrases.ts';
import { incomeTexts } from './income-texts.ts';

interface YearColumn extends Texts {
  readonly unit: Unit;
}

/** The columns of the table of years; `id` is the middle of a step's id, as in `income.cash.3`. */
const columns = {
  revenue: { unit: 'money', en: 'Revenue', zh: '收入' },
  earnings: { unit: 'money', en: 'Earnings', zh: '收益' },
  with: { unit: 'money', en: 'Income with the data', zh: '使用数据的收益' },
  without: { unit: 'money', en: 'Income without the data', zh: '不使用数据的收益' },
  increment: { unit: 'money', en: 'Incremental income', zh: '增量收益' },
  royalty: { unit: 'money', en: 'Income share of the data', zh: '数据分成收益' },
  certainty: { unit: 'ratio', en: 'Certainty equivalent', zh: '确定当量系数' },
  counted: {
    unit: 'money',
    en: 'Income after deductions for quality or risk',
    zh: '扣减质量或风险后的收益',
  },
  tax: { unit: 'money', en: 'Income tax', zh: '所得税' },
  upkeep: { unit: 'money', en: 'Upkeep', zh: '维护费用' },
  flow: { unit: 'money', en: 'Income of a full year', zh: '全年净收益' },
  fraction: { unit: 'ratio', en: 'Part of the year within the life', zh: '寿命内年份占比' },
  attrition: { unit: 'ratio', en: 'Attrition', zh: '衰减系数' },
  cash: { unit: 'money', en: 'Cash flow', zh: '现金流' },
  time: { unit: 'years', en: 'Time of the cash', zh: '折现年期' },
  factor: { unit: 'ratio', en: 'Discount factor', zh: '折现系数' },
  present: { unit: 'money', en: 'Present value', zh: '现值' },
} as const satisfies Record<string, YearColumn>;
export type Column = keyof typeof columns;

/** Columns that are forecast by people, so that their first year and growth are inputs. */
export type ForecastColumn = 'revenue' | 'earnings' | 'with' | 'without' | 'upkeep';

/** Texts of the columns, and of their steps, which name the year in full. */
export const yearTexts: Readonly<Record<string, Texts>> = Object.fromEntries(
  Object.entries<YearColumn>(columns).flatMap(([id, { en, zh }]) => [
    [`value.income.column.${id}`, { en, zh }],
    [`value.income.column.${id}.year`, { en: `${en}, year {year}`, zh: `第 {year} 年${zh}` }],
    [`value.income.column.${id}.first`, { en: `${en} of the first year`, zh: `首年${zh}` }],
    [`value.income.column.${id}.growth`, { en: `${en}: yearly growth`, zh: `${zh}年增长率` }],
  ]),
);

const say = phrasesOf(incomeTexts);
export const incomePaper = say('value.paper.income');

/** What the step of a column and year is; `id` where an input has another than `income.<column>.<year>`. */
export function yearStep(column: Column, year: number, id = `income.${column}.${year}`): StepParts {
  const place = { row: say('value.row.year', { year }), column: phrase(column) };
  return {
    id,
    label: phrase(`${column}.year`, { year }),
    unit: columns[column].unit,
    place: { paper: incomePaper, ...place },
  };
}

/** What the first year or the growth of a forecast is. */
export function forecastStep(column: ForecastColumn, part: 'first' | 'growth'): StepParts {
  const label = phrase(`${column}.${part}`);
  return {
    id: `income.${column}.${part}`,
    label,
    unit: part === 'first' ? 'money' : 'ratio',
    place: { paper: incomePaper, row: label },
  };
}

/** What a number of the income approach is that belongs to no year. */
export function incomeStep(
  id: string,
  unit: Unit,
  { code, params }: { readonly code: keyof typeof incomeTexts; readonly params?: Params },
): StepParts {
  const label = say(code, params);
  return { id, label, unit, place: { paper: incomePaper, row: label } };
}

function phrase(rest: Column | `${Column}.${'year' | 'first' | 'growth'}`, params = {}): Phrase {
  return { code: `value.income.column.${rest}`, params };
}
