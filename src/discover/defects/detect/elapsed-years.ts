import { all, binary, call, cast, literal } from '../../../sql/build.ts';
import type { Expression } from '../../../sql/tree.ts';
import { exact } from '../../../vocabulary/exactness.ts';
import type { Phrase } from '../../../vocabulary/text.ts';
import { numberOf } from '../columns/column-nature.ts';
import { type DaySource, daySources, typedCells } from '../mining/day-sources.ts';
import {
  calendarNumbers,
  type DayColumn,
  type ElapsedYears,
  fullYears,
  mineElapsedYears,
} from '../mining/elapsed-years.ts';
import { isUsual, type NumberColumn, numberCell, numberMatrix } from '../mining/number-matrix.ts';
import type {
  DefectContext,
  DefectDetector,
  ExaminedColumn,
  Suspicion,
} from '../suspected/suspicion.ts';
import { percent } from './spacing.ts';

/** Years of persons, contracts and buildings; larger numbers count something else. */
const mostYears = 200;
/** Columns of years tried. */
const mostColumns = 8;
/** Years that so many rows count exactly are proposed; fewer were noted on days of their own. */
const proposedFrom = 0.9;
/** The years are computed from the days, so that they are the likelier to be wrong … */
const byDefault = 0.8;
/** … and surer where one of the two alone is unusual for its column. */
const outOfRange = 0.85;

/**
 * Whole years that contradict the days they are counted between, with one year of tolerance: an age
 * beside a birth date, up to another date or to the one day that the table itself gives away.
 */
export const elapsedYears: DefectDetector = {
  texts: {
    'defect.years-between': {
      en: 'contradicts the years between {from} and {until}, which {years} counts in {share} % of the rows',
      zh: '与 {from} 至 {until} 的年数矛盾，而 {share}% 的行中 {years} 与之相符',
    },
    'defect.years-since': {
      en: 'contradicts the years from {from} up to {year}, which {years} counts in {share} % of the rows',
      zh: '与自 {from} 起至 {year} 年的年数矛盾，而 {share}% 的行中 {years} 与之相符',
    },
  },
  find: async (context) => {
    const days = daySources(context.columns);
    const counts = context.columns.filter(isYears).slice(0, mostColumns);
    if (days.length === 0 || counts.length === 0) return [];
    return relations(context, counts, days).then((found) =>
      found.flatMap((relation) => suspicionsOf(context, relation)),
    );
  },
};

interface Relation extends ElapsedYears {
  readonly start: DaySource;
  readonly end: DaySource | undefined;
}

function isYears({ nature, verdict, texts }: ExaminedColumn): boolean {
  if (nature.kind !== 'number' || verdict.guard === 'sequence') return false;
  const whole = texts.present.filter(({ text }) => /^\s*\d{1,3}(?:\.0+)?\s*$/.test(text));
  const years = whole.filter(({ text }) => numberOf(text) <= mostYears);
  return years.length * 2 > texts.present.length;
}

async function relations(
  context: DefectContext,
  counts: readonly ExaminedColumn[],
  days: readonly DaySource[],
): Promise<readonly Relation[]> {
  const typed = typedCells(context.classified.profile);
  const sources = new Map(days.map((source) => [source.column.name, source]));
  const matrix = await numberMatrix(context.session, context.classified.profile, {
    columns: [...counts, ...days.map(({ column: own }) => own)],
    cell: (name) => {
      const source = sources.get(name);
      return source ? epochDays(source.cell(typed)) : numberCell(name);
    },
  });
  const read = matrix.filter(({ name }) => sources.has(name));
  const dayColumns = read.map(
    ({ name, numbers }): DayColumn => ({ name, days: calendarNumbers(numbers) }),
  );
  const until = dayColumns.filter(({ name }) => sources.get(name)?.until === true);
  return matrix.flatMap((years) => {
    if (sources.has(years.name)) return [];
    const found = mineElapsedYears(years, { from: dayColumns, until });
    const start = found && sources.get(found.from.name);
    if (found === undefined || start === undefined) return [];
    const end = typeof found.until === 'number' ? undefined : sources.get(found.until.name);
    return [{ ...found, start, end }];
  });
}

function epochDays(day: Expression): Expression {
  return cast(call('epochDays', day), 'double');
}

function suspicionsOf(context: DefectContext, relation: Relation): readonly Suspicion[] {
  const { years, from, until, share } = relation;
  const named = typeof until === 'number' ? [] : [until.name];
  const reads = [years.name, from.name, ...named];
  const evidence = evidenceOf(relation);
  const judged = (cells: readonly (string | null)[]) => blame(relation, cells);
  return [years.name, from.name].map((name) => ({
    column: name,
    kind: 'contradiction',
    reads,
    where: disagrees(context, relation),
    unless: reads.filter((other) => other !== name),
    judge: (cells) => {
      const blamed = judged(cells);
      if (blamed?.column !== name) return undefined;
      const { confidence, proposal } = blamed;
      return { confidence, evidence, ...(proposal !== undefined && { proposal }) };
    },
    count: () =>
      name === years.name ? Math.round((1 - share) * context.classified.profile.rows) : 0,
    confidence: [byDefault, outOfRange],
    exactness: exact,
    reach: 'rows',
  }));
}

function evidenceOf({ years, from, until, share }: ElapsedYears): Phrase {
  const params = { years: years.name, from: from.name, share: percent(share) };
  return typeof until === 'number'
    ? { code: 'defect.years-since', params: { ...params, year: Math.floor(until / 10_000) } }
    : { code: 'defect.years-between', params: { ...params, until: until.name } };
}

/** Rows that may be more than a year off; which are, the calendar says when they are read. */
function disagrees(context: DefectContext, { years, start, end, until }: Relation): Expression {
  const typed = typedCells(context.classified.profile);
  const last = end ? epochDays(end.cell(typed)) : literal(epochDay(until));
  const elapsed = binary('-', last, epochDays(start.cell(typed)));
  const counted = binary('*', binary('+', numberCell(years.name), literal(0.5)), literal(year));
  const off = call('abs', binary('-', counted, elapsed));
  return all(binary('>', off, literal(1.5 * year - leapDays)));
}

const year = 365.2425;
/** Years of the calendar are longer or shorter than their mean by less than this. */
const leapDays = 3;

function epochDay(until: ElapsedYears['until']): number {
  if (typeof until !== 'number') throw new Error('bug: a column is no day');
  const [y, m, d] = [Math.floor(until / 10_000), Math.floor(until / 100) % 100, until % 100];
  return Date.UTC(y, m - 1, d) / 86_400_000;
}

interface Blamed {
  readonly column: string;
  readonly confidence: number;
  readonly proposal?: string;
}

/** Which of the two is wrong: the day where it alone gives years that the column never counts. */
function blame(
  { years, from, until, start, end, exact: exactly }: Relation,
  [count, first, last]: readonly (string | null)[],
): Blamed | undefined {
  const counted = count === null || count === undefined ? Number.NaN : numberOf(count);
  const [begin, finish] = [
    dayNumber(start, first),
    typeof until === 'number' ? until : dayNumber(end, last),
  ];
  const meant = fullYears(begin, finish);
  if (!(Math.abs(counted - meant) > 1)) return undefined;
  const [ofCount, ofDays] = [counted, meant].map((n) => isUsualCount(years, n));
  if (ofCount && !ofDays) return { column: from.name, confidence: outOfRange };
  const proposal = exactly >= proposedFrom && ofDays ? { proposal: String(meant) } : {};
  return { column: years.name, confidence: ofCount ? byDefault : outOfRange, ...proposal };
}

function isUsualCount(years: NumberColumn, n: number): boolean {
  return n >= 0 && isUsual(years, n);
}

function dayNumber(source: DaySource | undefined, text: string | null | undefined): number {
  const iso = typeof text === 'string' ? source?.read(text) : undefined;
  return iso === undefined ? Number.NaN : Number(iso.replaceAll('-', ''));
}
