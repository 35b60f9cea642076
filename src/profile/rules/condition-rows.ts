import {
  all,
  any,
  as,
  ascending,
  binary,
  call,
  cast,
  column,
  countRows,
  descending,
  isNotNull,
  isNull,
  literal,
  not,
  table,
  tryCast,
} from '../../sql/build.ts';
import type { BinaryOperator, Expression, Relation, Statement } from '../../sql/tree.ts';
import type { LogicalType } from '../../vocabulary/column.ts';
import {
  type Bound,
  columnsOfCondition,
  type RowCondition,
  type TestableType,
} from '../../vocabulary/row-condition.ts';
import type { ColumnProfile, TableProfile } from '../table-profile.ts';
import { isMissingCell } from '../types/missing-sql.ts';

/** The rows that a condition judges: which of them it applies to, and which of these break it. */
export interface JudgedRows {
  readonly from: Relation;
  readonly applies: Expression;
  readonly broken: Expression;
  /** The row's index in its source; undefined where the table cannot tell. */
  readonly row: Expression | undefined;
}

/** What a condition has to know of a table. */
export interface ReadTable extends Pick<TableProfile, 'views'> {
  readonly table: Pick<TableProfile['table'], 'relation' | 'rowIndex'>;
  readonly columns: readonly (Pick<ColumnProfile, 'type' | 'missingRule'> & {
    readonly column: { readonly name: string };
  })[];
}

interface Around {
  /** The day that "today" means, `yyyy-MM-dd`. */
  readonly asOf: string;
  /** The table that a reference leads to. */
  readonly target?: ReadTable | undefined;
}

const own = 'r';
const cell = (index: number) => column(`c${index}`, own);

/**
 * A condition as SQL. Bounds and orders look at cells as their columns were read: `1,5` is a number
 * where the column writes decimal commas, and a cell that is missing or misses its type is null.
 */
export function judgedRows(
  condition: RowCondition,
  profile: ReadTable,
  { asOf, target }: Around,
): JudgedRows {
  const names = columnsOfCondition(condition);
  const rows = readRows(profile, names, cellsOf[condition.kind]);
  const row = profile.table.rowIndex === undefined ? undefined : column('row', own);
  const applies = all(...names.map((_, i) => isNotNull(cell(i))));
  const judged = { from: rows, applies, row };
  switch (condition.kind) {
    case 'range':
      return { ...judged, broken: outOfRange(condition) };
    case 'length':
      return { ...judged, broken: outOfLength(condition) };
    case 'past':
      return { ...judged, broken: compare('>', cell(0), asOf) };
    case 'order':
      return { ...judged, broken: inWrongOrder(profile, names) };
    case 'type':
      return { ...judged, ...ofOtherType(condition, profile) };
    case 'reference':
      return { ...judged, ...orphans(rows, { profile, names, condition, target }) };
    case 'dependency':
      return { ...judged, ...disagreeing(rows, names) };
    case 'meaning':
      throw new Error('bug: a meaning is no condition of the engine');
  }
}

type Cells = 'read' | 'stored' | 'both';

/** Lengths and keys are of the text as it stands, also where it misses the column's type. */
const cellsOf: Readonly<Record<RowCondition['kind'], Cells>> = {
  range: 'read',
  past: 'read',
  order: 'read',
  type: 'both',
  length: 'stored',
  reference: 'stored',
  dependency: 'stored',
  meaning: 'stored',
};

/** The named columns as `c0`, `c1` …, with the row's index; both: as they are stored, as `raw0` … */
function readRows(profile: ReadTable, names: readonly string[], cells: Cells): Relation {
  const typed = profile.views?.typed;
  const read = (name: string) =>
    typed?.select.find((projection) => projection.as === name)?.value ?? column(name);
  const stored = (name: string) => presentCell(profile, name);
  const { rowIndex, relation } = profile.table;
  const select: Statement = {
    select: [
      ...names.map((name, i) => as(`c${i}`, cells === 'stored' ? stored(name) : read(name))),
      ...(cells === 'both' ? names.map((name, i) => as(`raw${i}`, stored(name))) : []),
      ...(rowIndex === undefined ? [] : [as('row', column(rowIndex))]),
    ],
    from: table(relation),
  };
  return { kind: 'subquery', select, as: own };
}

/** A cell as text as it is stored; null where it is missing. */
function presentCell(profile: ReadTable, name: string): Expression {
  const rule = columnOf(profile, name)?.missingRule;
  const raw = column(name);
  if (rule === undefined) return cast(raw, 'text');
  return {
    kind: 'case',
    when: [{ if: isMissingCell(raw, rule), result: literal(null) }],
    else: raw,
  };
}

function columnOf(profile: ReadTable, name: string | undefined) {
  return profile.columns.find((one) => one.column.name === name);
}

function outOfRange(range: Extract<RowCondition, { kind: 'range' }>): Expression {
  const tests: [BinaryOperator, Bound | undefined][] = [
    ['<', range.minimum],
    ['<=', range.above],
    ['>', range.maximum],
    ['>=', range.below],
  ];
  return any(
    ...tests.flatMap(([op, bound]) => (bound === undefined ? [] : [compare(op, cell(0), bound)])),
  );
}

/** Text bounds are moments. A cell that is neither breaks nothing here: its type is another rule. */
function compare(op: BinaryOperator, value: Expression, bound: Bound): Expression {
  const to = typeof bound === 'number' ? 'double' : 'timestamp';
  const compared = binary(op, tryCast(value, to), tryCast(literal(bound), to));
  return call('coalesce', compared, literal(false));
}

function outOfLength({ minimum, maximum }: Extract<RowCondition, { kind: 'length' }>): Expression {
  const length = call('length', cast(cell(0), 'text'));
  return any(
    ...(minimum === undefined ? [] : [binary('<', length, literal(minimum))]),
    ...(maximum === undefined ? [] : [binary('>', length, literal(maximum))]),
  );
}

function inWrongOrder(profile: ReadTable, names: readonly string[]): Expression {
  const numbers = names.every((name) => isNumeric(columnOf(profile, name)?.type));
  const to = numbers ? 'double' : 'timestamp';
  const wrong = binary('>', tryCast(cell(0), to), tryCast(cell(1), to));
  return call('coalesce', wrong, literal(false));
}

const isNumeric = (type: LogicalType | undefined) =>
  type === 'integer' || type === 'decimal' || type === 'double';

const readAs: Readonly<Record<TestableType, readonly LogicalType[]>> = {
  integer: ['integer'],
  number: ['integer', 'decimal', 'double'],
  boolean: ['boolean'],
  date: ['date'],
  timestamp: ['timestamp', 'date'],
  time: ['time'],
};

/**
 * Where the column was read as the declared type, the cells that could not be; else the cells
 * that do not look like it as plain text.
 */
function ofOtherType(
  { column: name, type }: Extract<RowCondition, { kind: 'type' }>,
  profile: ReadTable,
): Pick<JudgedRows, 'applies' | 'broken'> {
  const raw = column('raw0', own);
  const found = columnOf(profile, name)?.type;
  const sameType = found !== undefined && readAs[type].includes(found);
  return {
    applies: isNotNull(raw),
    broken: sameType ? isUnread(type, raw) : not(looksLike(type, raw)),
  };
}

/** A number of more digits than its column was read with, or with an exponent, is one all the same. */
function isUnread(type: TestableType, raw: Expression): Expression {
  const unread = isNull(cell(0));
  if (type !== 'number') return unread;
  const number = '\\s*[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?\\s*';
  return all(unread, not(call('regexMatches', raw, literal(number))));
}

function looksLike(type: TestableType, raw: Expression): Expression {
  if (type === 'integer') return call('regexMatches', raw, literal('\\s*[+-]?\\d+(\\.0+)?\\s*'));
  return isNotNull(tryCast(raw, type === 'number' ? 'double' : type));
}

/** Keys are compared as numbers where all are numbers, else as text. */
function orphans(
  rows: Relation,
  of: {
    readonly profile: ReadTable;
    readonly names: readonly string[];
    readonly condition: Extract<RowCondition, { kind: 'reference' }>;
    readonly target: ReadTable | undefined;
  },
): Pick<JudgedRows, 'from' | 'broken'> {
  const { profile, names, condition, target } = of;
  if (target === undefined) throw new Error('bug: a reference without its table');
  const asNumbers = names.map(
    (name, i) =>
      isNumeric(columnOf(profile, name)?.type) &&
      isNumeric(columnOf(target, condition.to.columns[i])?.type),
  );
  const key = (of: Expression, i: number) =>
    asNumbers[i] ? tryCast(of, 'double') : cast(of, 'text');
  const ends = condition.to.columns.map((_, i) => key(cell(i), i));
  const keys: Statement = {
    select: ends.map((end, i) => as(`k${i}`, end)),
    from: readRows(target, condition.to.columns, 'stored'),
    where: all(...ends.map(isNotNull)),
    groupBy: ends,
  };
  const from: Relation = {
    kind: 'join',
    type: 'left',
    left: rows,
    right: { kind: 'subquery', select: keys, as: 'k' },
    on: all(...names.map((_, i) => binary('=', key(cell(i), i), column(`k${i}`, 'k')))),
  };
  return { from, broken: isNull(column('k0', 'k')) };
}

/** Rows whose value is not the most frequent one of their key; of equals, the first by order. */
function disagreeing(
  rows: Relation,
  names: readonly string[],
): Pick<JudgedRows, 'from' | 'broken'> {
  const last = names.length - 1;
  const keys = names.slice(0, last).map((_, i) => i);
  const counts: Statement = {
    select: [...names.map((_, i) => as(`k${i}`, cell(i))), as('n', countRows())],
    from: rows,
    where: all(...names.map((_, i) => isNotNull(cell(i)))),
    groupBy: names.map((_, i) => cell(i)),
  };
  const ranked: Statement = {
    select: [
      ...names.map((_, i) => as(`k${i}`, column(`k${i}`))),
      as('place', {
        kind: 'window',
        name: 'rank',
        partitionBy: keys.map((i) => column(`k${i}`)),
        orderBy: [descending(column('n')), ascending(column(`k${last}`))],
      }),
    ],
    from: { kind: 'subquery', select: counts, as: 'counts' },
  };
  const from: Relation = {
    kind: 'join',
    type: 'left',
    left: rows,
    right: { kind: 'subquery', select: ranked, as: 'k' },
    on: all(
      ...keys.map((i) => binary('=', cell(i), column(`k${i}`, 'k'))),
      binary('=', column('place', 'k'), literal(1)),
    ),
  };
  return { from, broken: binary('is distinct from', cell(last), column(`k${last}`, 'k')) };
}
