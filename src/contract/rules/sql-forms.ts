import type { Bound, RowCondition } from '../../vocabulary/row-condition.ts';

/**
 * SQL rules that Assay writes for conditions without a field in ODCS, in plain SQL that other
 * tools run too; and the conditions back from such SQL, whoever wrote it. `${table}` and
 * `${column}` are the placeholders of the standard.
 */

/** The query that counts the rows that break a condition; undefined where ODCS has a field for it. */
export function sqlOfCondition(condition: RowCondition): string | undefined {
  const where = breaksSql(condition);
  if (where !== undefined) return `SELECT COUNT(*) FROM \${table} WHERE ${where}`;
  return condition.kind === 'dependency' ? dependencySql(condition) : undefined;
}

const own = `\${column}`;

function breaksSql(condition: RowCondition): string | undefined {
  switch (condition.kind) {
    case 'range':
      return [
        ...compared(own, '<', condition.minimum),
        ...compared(own, '<=', condition.above),
        ...compared(own, '>', condition.maximum),
        ...compared(own, '>=', condition.below),
      ].join(' OR ');
    case 'length':
      return [
        ...compared(`LENGTH(${own})`, '<', condition.minimum),
        ...compared(`LENGTH(${own})`, '>', condition.maximum),
      ].join(' OR ');
    case 'past':
      return `${own} > CURRENT_DATE`;
    case 'order':
      return `${quoted(condition.earlier)} > ${quoted(condition.later)}`;
    default:
      return undefined;
  }
}

function compared(subject: string, operator: string, bound: Bound | undefined): string[] {
  return bound === undefined ? [] : [`${subject} ${operator} ${boundSql(bound)}`];
}

/** Rows outside the largest group of each key: `total - most`, summed over the keys. */
function dependencySql({ from, column }: Extract<RowCondition, { kind: 'dependency' }>): string {
  const keys = from.map(quoted).join(', ');
  const there = [...from, column].map((name) => `${quoted(name)} IS NOT NULL`).join(' AND ');
  const counted = `SELECT ${keys}, ${quoted(column)}, COUNT(*) AS n FROM \${table} WHERE ${there} GROUP BY ${keys}, ${quoted(column)}`;
  const grouped = `SELECT ${keys}, SUM(n) AS total, MAX(n) AS most FROM (${counted}) AS counted GROUP BY ${keys}`;
  return `SELECT COALESCE(SUM(total - most), 0) FROM (${grouped}) AS grouped`;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function boundSql(bound: Bound): string {
  if (typeof bound === 'number') return String(bound);
  return `${bound.includes(':') ? 'TIMESTAMP' : 'DATE'} '${bound}'`;
}

const name = '"((?:[^"]|"")+)"';
const number = String.raw`-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const moment = `(?:DATE|TIMESTAMP) '[0-9 :.T-]+'`;
const comparison = `(<|<=|>|>=) (${number}|${moment})`;
const placeholder = String.raw`\$?\{(?:column|property)\}`;
const start = String.raw`SELECT COUNT\(\*\) FROM \$?\{(?:table|object)\} WHERE`;
const form = (body: string) => new RegExp(`^${start} ${body}$`, 'i');

const rangeForm = form(`${placeholder} ${comparison}(?: OR ${placeholder} ${comparison})?`);
const lengthForm = form(
  String.raw`LENGTH\(${placeholder}\) ${comparison}(?: OR LENGTH\(${placeholder}\) ${comparison})?`,
);
const today = String.raw`(?:CURRENT_DATE|\$?\{asOf\}|DATE '\$?\{asOf\}')`;
const pastForm = form(`${placeholder} > ${today}`);
const orderForm = form(`${name} > ${name}`);
const dependencyNames = new RegExp(`SELECT (${name}(?:, ${name})*), COUNT\\(\\*\\) AS n FROM`);

/** The condition that a SQL rule counts the breaking rows of, where it has one of these forms. */
export function conditionOfSql(
  query: string,
  column: string | undefined,
): RowCondition | undefined {
  const sql = query.trim().replace(/;$/, '').replace(/\s+/g, ' ');
  const ordered = orderForm.exec(sql);
  if (ordered) return { kind: 'order', earlier: plain(ordered[1]), later: plain(ordered[2]) };
  if (column === undefined) return dependencyOf(sql);
  if (pastForm.test(sql)) return { kind: 'past', column };
  const range = rangeForm.exec(sql);
  if (range) return bounded(column, range);
  const length = lengthForm.exec(sql);
  return length ? lengthOf(column, length) : undefined;
}

const plain = (name = '') => name.replaceAll('""', '"');

function dependencyOf(sql: string): RowCondition | undefined {
  const list = dependencyNames.exec(sql)?.[1];
  if (list === undefined) return undefined;
  const names = [...list.matchAll(new RegExp(name, 'g'))].map(([, inner]) => plain(inner));
  const column = names.pop();
  if (column === undefined || names.length === 0) return undefined;
  const condition: RowCondition = { kind: 'dependency', from: names, column };
  return sqlOfCondition(condition)?.replace(/\s+/g, ' ') === sql ? condition : undefined;
}

const fields = { '<': 'minimum', '<=': 'above', '>': 'maximum', '>=': 'below' } as const;
type Operator = keyof typeof fields;

/** The bounds that a query breaks at; undefined where one is given twice. */
function bounded(column: string, found: RegExpExecArray): RowCondition | undefined {
  const bounds = boundsIn(found);
  return bounds && { kind: 'range', column, ...bounds };
}

function lengthOf(column: string, found: RegExpExecArray): RowCondition | undefined {
  const { minimum, maximum, ...others } = boundsIn(found) ?? {};
  const whole = [minimum, maximum].every((bound) => bound === undefined || Number.isInteger(bound));
  if (Object.keys(others).length > 0 || !whole) return undefined;
  return {
    kind: 'length',
    column,
    ...(typeof minimum === 'number' && { minimum }),
    ...(typeof maximum === 'number' && { maximum }),
  };
}

type Bounds = Partial<Record<(typeof fields)[Operator], Bound>>;

function boundsIn([, firstOperator, first, secondOperator, second]: RegExpExecArray):
  | Bounds
  | undefined {
  const bounds: Bounds = {};
  const pairs = [
    [firstOperator, first],
    [secondOperator, second],
  ];
  for (const [operator, bound] of pairs) {
    if (operator === undefined || bound === undefined) continue;
    // The form admits no other operator.
    const field = fields[operator as Operator];
    if (bounds[field] !== undefined) return undefined;
    bounds[field] = boundOf(bound);
  }
  const sides = [bounds.minimum ?? bounds.above, bounds.maximum ?? bounds.below];
  return sides.filter((side) => side !== undefined).length === Object.keys(bounds).length
    ? bounds
    : undefined;
}

function boundOf(text: string): Bound {
  const [, quotedMoment] = /'(.*)'/.exec(text) ?? [];
  return quotedMoment ?? Number(text);
}
