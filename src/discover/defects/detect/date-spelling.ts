import { dayMonthOrders, isoMeant } from '../../dates/day-month-order.ts';
import { cellsOf, dateOf } from '../columns/column-nature.ts';
import { succession } from '../succession.ts';
import type { DefectDetector, ExaminedColumn, Suspicion } from '../suspected/suspicion.ts';
import { type JudgedValue, valueSuspicion } from '../suspected/value-suspicion.ts';
import { percent } from './spacing.ts';

/** A spelling of dates that so many cells share is the column's own. */
const usual = 0.75;
/** Where more than this share lies ahead, the column plans. */
const mostAhead = 0.05;
const plans =
  /expir|due|valid|until|end|deadline|plan|target|next|renew|到期|有效|截止|预计|计划|失效|终止/i;
/** Days that programs write where none is known. */
const defaults = /^(?:0001-01-01|1[89]00-01-0[01]|1970-01-01|2099-12-31|9999-12-31|2999-12-31)/;
/** A default day is no date of its column where no other date lies within so many years. */
const apart = 5;

/** Dates in another spelling than their column's, days of no calendar, default days, days to come. */
export const dateSpelling: DefectDetector = {
  screens: true,
  texts: {
    'defect.date-spelling': {
      en: 'is a date in another spelling than {share} % of the column',
      zh: '日期写法与该列 {share}% 的单元格不同',
    },
    'defect.not-a-date': {
      en: 'is no date, in a column where {share} % of the cells are',
      zh: '非日期，而该列 {share}% 的单元格为日期',
    },
    'defect.impossible-date': {
      en: 'is written as a date that does not exist in the calendar',
      zh: '写成了日历上不存在的日期',
    },
    'defect.future-date': {
      en: 'lies after {asOf}, in a column that otherwise looks back',
      zh: '晚于 {asOf}，而该列其余日期均为过去',
    },
    'defect.default-date': {
      en: 'is a default day of programs, years away from every other date of the column',
      zh: '为程序默认日期，与该列其余日期相距多年',
    },
  },
  find: ({ columns, session }) =>
    columns
      .filter(({ nature }) => nature.kind === 'date')
      .flatMap((column) => suspect(column, session.asOf)),
};

interface Dated {
  readonly text: string;
  readonly count: number;
  readonly iso?: string;
  readonly spelling: string;
  readonly kind: 'date' | 'impossible' | 'none';
}

function suspect(column: ExaminedColumn, asOf: string): readonly Suspicion[] {
  const dated = column.texts.present.map((value): Dated => {
    const reading = dateOf(value.text);
    if (reading.kind === 'none') return { ...value, kind: 'none', spelling: '' };
    return { ...value, ...reading, spelling: widths(value.text, reading.spelling) };
  });
  const at = (kind: Suspicion['kind'], values: readonly JudgedValue[]) => {
    const suspicion = valueSuspicion({ column: column.name, kind }, values);
    return suspicion ? [suspicion] : [];
  };
  const named = (code: string, confidence: number, params = {}) => {
    const evidence = { code, params };
    return ({ text, count }: Dated): JudgedValue => ({ text, count, confidence, evidence });
  };
  const { share, others, mend } = otherSpellings(dated);
  const shares = { share: percent(share) };
  return [
    ...at(
      'pattern',
      others.map((value) => ({
        ...named('defect.date-spelling', 0.9, shares)(value),
        ...mend(value),
      })),
    ),
    ...at(
      'type',
      dated
        .filter(({ kind }) => kind === 'none')
        .map(named('defect.not-a-date', 0.85, { share: percent(column.nature.share) })),
    ),
    ...at(
      'impossible-date',
      dated.filter(({ kind }) => kind === 'impossible').map(named('defect.impossible-date', 0.97)),
    ),
    ...at(
      'impossible-date',
      ahead(column, dated, asOf).map(named('defect.future-date', 0.8, { asOf })),
    ),
    ...at(
      'disguised-missing',
      defaultDays(dated).map((value) => ({
        ...named('defect.default-date', 0.9)(value),
        proposal: '',
      })),
    ),
  ];
}

/** `2021/2/2` and `2021/12/22` are one spelling; with and without leading zeros are two. */
function widths(text: string, spelling: string): string {
  const padded = text.match(/\d+/g)?.some((run) => /^0\d$/.test(run)) === true;
  return `${spelling}${text.length > 12 ? ' with time' : ''}${padded && spelling.includes('d/') ? ' padded' : ''}`;
}

function otherSpellings(dated: readonly Dated[]) {
  const real = dated.filter(({ kind }) => kind !== 'none');
  const cells = new Map<string, number>();
  for (const { spelling, count } of real)
    cells.set(family(spelling), (cells.get(family(spelling)) ?? 0) + count);
  const [own = '', most = 0] = [...cells].sort((a, b) => b[1] - a[1])[0] ?? [];
  const share = most / Math.max(1, cellsOf(real));
  const orders = dayMonthOrders(real);
  const usualShare = succession(most, cellsOf(real));
  const mend = ({ iso, text }: Dated) => {
    const meant = own === 'yyyy-MM-dd' ? isoMeant(text, iso, orders) : undefined;
    return meant === undefined ? {} : { proposal: meant, right: usualShare, meant: usualShare };
  };
  if (share < usual) return { share, others: [], mend };
  return { share, others: real.filter(({ spelling }) => family(spelling) !== own), mend };
}

/** Day and month first look alike where both are small: one family. */
function family(spelling: string): string {
  return spelling.replace(/ padded$/, '').replace(/^dd\/MM|^MM\/dd/, 'd/d');
}

function ahead({ name }: ExaminedColumn, dated: readonly Dated[], asOf: string): readonly Dated[] {
  if (plans.test(name)) return [];
  const later = dated.filter(({ iso }) => iso !== undefined && iso > asOf && !defaults.test(iso));
  return cellsOf(later) <= mostAhead * cellsOf(dated) ? later : [];
}

function defaultDays(dated: readonly Dated[]): readonly Dated[] {
  const years = dated.flatMap(({ iso }) =>
    iso === undefined || defaults.test(iso) ? [] : [Number(iso.slice(0, 4))],
  );
  return dated.filter(({ iso }) => {
    if (iso === undefined || !defaults.test(iso)) return false;
    const year = Number(iso.slice(0, 4));
    return years.every((other) => Math.abs(other - year) >= apart);
  });
}
