import {
  all,
  any,
  as,
  binary,
  call,
  cast,
  column,
  countRows,
  isNotNull,
  literal,
  table,
} from '../../../sql/build.ts';
import type { Expression } from '../../../sql/tree.ts';
import { exact } from '../../../vocabulary/exactness.ts';
import { takenBy } from '../../semantic/column-verdict.ts';
import type {
  DefectContext,
  DefectDetector,
  ExaminedColumn,
  Suspicion,
} from '../suspected/suspicion.ts';
import { isOneOf } from '../suspected/value-suspicion.ts';
import { percent } from './spacing.ts';

/** Another column tells the birth date or the sex of the number where so many rows agree. */
const leastShare = 0.9;
const leastRows = 50;
/** The number carries a check digit, so that the other column is the likelier one to be wrong. */
const confidence = 0.85;

/** Birth dates and sexes that contradict the resident ID number of their row (GB 11643). */
export const identityNumber: DefectDetector = {
  texts: {
    'defect.identity-birth': {
      en: 'differs from the birth date in {column}, which agrees in {share} % of the rows',
      zh: '与 {column} 中的出生日期不符，而 {share}% 的行一致',
    },
    'defect.identity-sex': {
      en: 'differs from the sex in {column}, which agrees in {share} % of the rows',
      zh: '与 {column} 中的性别位不符，而 {share}% 的行一致',
    },
  },
  find: async (context) => {
    const found: Suspicion[] = [];
    for (const id of context.columns) {
      const taken = takenBy(id.verdict);
      if (taken?.state !== 'accepted' || taken.tally.type.id !== 'chinese-resident-id') continue;
      for (const other of context.columns) found.push(...(await compare(context, id, other)));
    }
    return found;
  },
};

/** Characters of the number; the whole cell, and so no digits, where it has not 18. */
function part(name: string, from: number, length: number): Expression {
  const pattern = `^.{${from}}(.{${length}}).{${18 - from - length}}$`;
  return call('regexReplace', cast(column(name), 'text'), literal(pattern), literal('\\1'));
}

function hasAll(id: ExaminedColumn): Expression {
  return binary('=', call('length', cast(column(id.name), 'text')), literal(18));
}

async function compare(
  context: DefectContext,
  id: ExaminedColumn,
  other: ExaminedColumn,
): Promise<readonly Suspicion[]> {
  if (other.nature.kind === 'date') return birthDates(context, id, other);
  return other.texts.present.length <= mostSexes ? sexes(context, id, other) : [];
}
/** Two, and spellings of missing or mistaken ones. */
const mostSexes = 8;

async function birthDates(
  { session, classified: { profile } }: DefectContext,
  id: ExaminedColumn,
  other: ExaminedColumn,
): Promise<readonly Suspicion[]> {
  const day = call('replace', cast(column(other.name), 'text'), literal('-'), literal(''));
  const comparable = all(hasAll(id), binary('=', call('length', day), literal(8)));
  const agrees = binary('=', day, part(id.name, 6, 8));
  const { rows, query } = await session.sql.rows({
    select: [as('agrees', agrees), as('n', countRows())],
    from: table(profile.table.relation),
    where: comparable,
    groupBy: [agrees],
  });
  const count = (wanted: boolean) => Number(rows.find(([value]) => value === wanted)?.[1] ?? 0);
  const total = count(true) + count(false);
  if (total < leastRows || count(true) < leastShare * total || count(false) === 0) return [];
  const where = all(comparable, binary('<>', day, part(id.name, 6, 8)));
  return [
    suspicionOf({
      id,
      other,
      code: 'defect.identity-birth',
      share: count(true) / total,
      where,
      count: count(false),
      query,
    }),
  ];
}

async function sexes(
  { session, classified: { profile } }: DefectContext,
  id: ExaminedColumn,
  other: ExaminedColumn,
): Promise<readonly Suspicion[]> {
  const [digit, sex] = [part(id.name, 16, 1), cast(column(other.name), 'text')];
  const { rows, query } = await session.sql.rows({
    select: [as('digit', digit), as('sex', sex), as('n', countRows())],
    from: table(profile.table.relation),
    where: all(hasAll(id), isNotNull(sex)),
    groupBy: [digit, sex],
  });
  const of = (odd: boolean) => rows.filter(([d]) => Number(d) % 2 === Number(odd));
  const usual = [true, false].map((odd) => mostFrequent(of(odd)));
  const [male, female] = usual;
  const total = rows.reduce((sum, [, , n]) => sum + Number(n), 0);
  const agreeing = (male?.cells ?? 0) + (female?.cells ?? 0);
  if (male === undefined || female === undefined || male.text === female.text) return [];
  if (total < leastRows || agreeing < leastShare * total || agreeing === total) return [];
  const swapped = (digits: readonly string[], text: string) =>
    all(hasAll(id), isOneOf(digit, digits), binary('=', sex, literal(text)));
  const where = any(
    swapped(['1', '3', '5', '7', '9'], female.text),
    swapped(['0', '2', '4', '6', '8'], male.text),
  );
  const count = total - agreeing;
  return [
    suspicionOf({
      id,
      other,
      code: 'defect.identity-sex',
      share: agreeing / total,
      where,
      count,
      query,
    }),
  ];
}

function mostFrequent(rows: readonly (readonly unknown[])[]) {
  const cells = new Map<string, number>();
  for (const [, text, n] of rows)
    cells.set(String(text), (cells.get(String(text)) ?? 0) + Number(n));
  const [first] = [...cells].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && { text: first[0], cells: first[1] };
}

function suspicionOf(of: {
  readonly id: ExaminedColumn;
  readonly other: ExaminedColumn;
  readonly code: string;
  readonly share: number;
  readonly where: Expression;
  readonly count: number;
  readonly query: string;
}): Suspicion {
  const evidence = { code: of.code, params: { column: of.id.name, share: percent(of.share) } };
  return {
    column: of.other.name,
    kind: 'contradiction',
    reads: [],
    where: of.where,
    unless: [of.id.name],
    judge: () => ({ confidence, evidence }),
    count: (least) => (confidence >= least ? of.count : 0),
    confidence: [confidence, confidence],
    exactness: exact,
    reach: 'rows',
    query: of.query,
  };
}
