import type { Engine } from '../../engine/engine.ts';
import {
  aggregate,
  all,
  as,
  ascending,
  binary,
  call,
  column,
  countRows,
  isNotNull,
  literal,
  sumOf,
  table,
} from '../../sql/build.ts';
import type { Expression, Relation, Statement } from '../../sql/tree.ts';
import { defineProblem } from '../../vocabulary/problem.ts';
import type { LibraryRule, RuleResult } from '../../vocabulary/quality-rule.ts';
import type { RowReference } from '../../vocabulary/row-reference.ts';
import type { Table } from '../../vocabulary/table.ts';
import { openSession, type Session } from '../session.ts';
import { appliesTo, isBroken } from './broken-cells.ts';
import { meets } from './compare.ts';
import { refusalKind, refusedByEngine } from './engine-refusal.ts';
import {
  columnUnknown,
  failed,
  mostRowsOf,
  type RunContext,
  tableOf,
  tableUnknown,
} from './rule-run.ts';

const badPattern = defineProblem({
  code: 'rule-pattern-invalid',
  texts: {
    en: 'The pattern of the rule is not a regular expression of the engine (RE2).',
    zh: '规则的 pattern 不是引擎（RE2）支持的正则表达式。',
  },
  remedy: {
    en: 'RE2 has no look-around and no back-references; rewrite the pattern.',
    zh: 'RE2 不支持环视和反向引用，请改写。',
  },
});

/**
 * Runs a metric of the ODCS library on the cells as they are stored, before types and tokens for
 * missing are read into them. Nulls are neither valid nor duplicates; the first row of a value is
 * no duplicate; percentages are of the rows the metric applies to.
 */
export async function runLibraryRule(
  engine: Engine,
  rule: LibraryRule,
  context: RunContext,
): Promise<RuleResult> {
  const loaded = tableOf(rule, context)?.profile.table;
  if (!loaded) return failed(rule, tableUnknown({ table: rule.table }, rule.where));
  const lost = rule.columns.find((name) => !loaded.columns.some((c) => c.name === name));
  if (lost !== undefined)
    return failed(rule, columnUnknown({ column: lost, table: loaded.name }, rule.where));
  const session = openSession(engine, context.queries, context.signal);
  try {
    return await measure(session, rule, { loaded, most: mostRowsOf(context) });
  } catch (error) {
    context.signal?.throwIfAborted();
    const kind = refusalKind(error);
    if (kind === 'Invalid Input' && rule.pattern !== undefined)
      return failed(rule, badPattern({}, rule.where));
    return failed(rule, refusedByEngine({ kind }, rule.where));
  }
}

interface Counted {
  readonly loaded: Table;
  /** How many of the rows that break the rule are named. */
  readonly most: number;
}

async function measure(
  session: Session,
  rule: LibraryRule,
  { loaded, most }: Counted,
): Promise<RuleResult> {
  const { rows, query } = await session.rows(countStatement(rule, loaded));
  const applicable = Number(rows[0]?.[0] ?? 0);
  const found = Number(rows[0]?.[1] ?? 0);
  const measured = rule.unit === 'percent' ? percent(found, applicable) : found;
  const passed = meets(measured, rule.expect);
  const perRow = rule.metric !== 'rowCount' && meets(0, rule.expect);
  const breaking = perRow && found > 0 ? await rowsOf(session, rule, { loaded, most }) : [];
  return {
    rule,
    status: passed ? 'passed' : 'failed',
    ...(perRow
      ? { pass: applicable - found, applicable }
      : { pass: passed ? 1 : 0, applicable: 1 }),
    weight: rule.weight,
    measured,
    query,
    rows: breaking.map(
      (index): RowReference => (index === null ? { kind: 'unaddressable' } : loaded.address(index)),
    ),
    indices: breaking.filter((index) => index !== null),
  };
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);

/** One row: the rows that the metric applies to, and those of them it counts. */
function countStatement(rule: LibraryRule, { relation }: Table): Statement {
  const from = table(relation);
  if (rule.metric === 'rowCount')
    return { select: [as('rows', countRows()), as('found', countRows())], from };
  if (rule.metric === 'duplicateValues') return duplicateCount(rule.columns, from);
  const applies = appliesTo(rule);
  return {
    select: [
      as('rows', countWhere(applies)),
      as('found', countWhere(all(applies, isBroken(rule)))),
    ],
    from,
  };
}

const countWhere = (filter: Expression): Expression => ({
  kind: 'aggregate',
  name: 'count',
  args: [{ kind: 'star' }],
  filter,
});

function keysOf(columns: readonly string[], from: Relation): Statement {
  return {
    select: [...columns.map((name, i) => as(`k${i}`, column(name))), as('n', countRows())],
    from,
    where: all(...columns.map((name) => isNotNull(column(name)))),
    groupBy: columns.map((name) => column(name)),
  };
}

function duplicateCount(columns: readonly string[], from: Relation): Statement {
  const rows = call('coalesce', sumOf(column('n')), literal(0));
  return {
    select: [as('rows', rows), as('found', binary('-', rows, countRows()))],
    from: { kind: 'subquery', select: keysOf(columns, from), as: 'keys' },
  };
}

async function rowsOf(
  session: Session,
  rule: LibraryRule,
  { loaded, most }: Counted,
): Promise<readonly (number | null)[]> {
  if (loaded.rowIndex === undefined) return [];
  const statement = breakingRows(rule, loaded, loaded.rowIndex);
  const { rows } = await session.rows({ ...statement, limit: most });
  return rows.map(([index]) => (index === null ? null : Number(index)));
}

/** Where the first rows stand that break the rule. */
function breakingRows(rule: LibraryRule, loaded: Table, rowIndex: string): Statement {
  const index = column(rowIndex, 'r');
  const from: Relation = { kind: 'table', name: loaded.relation, as: 'r' };
  const found: Pick<Statement, 'from' | 'where'> =
    rule.metric === 'duplicateValues'
      ? { from: laterRows(rule.columns, loaded.relation, { rowIndex, rows: from }) }
      : { from, where: all(appliesTo(rule), isBroken(rule)) };
  return { select: [as('row', index)], ...found, orderBy: [ascending(index)] };
}

/** Rows whose key stands in an earlier row too. */
function laterRows(
  columns: readonly string[],
  relation: string,
  { rowIndex, rows }: { readonly rowIndex: string; readonly rows: Relation },
): Relation {
  const keys = keysOf(columns, table(relation));
  const firsts: Statement = {
    ...keys,
    select: [...keys.select, as('first', aggregate('min', column(rowIndex)))],
    having: binary('>', countRows(), literal(1)),
  };
  return {
    kind: 'join',
    type: 'inner',
    left: rows,
    right: { kind: 'subquery', select: firsts, as: 'k' },
    on: all(
      ...columns.map((name, i) => binary('=', column(name, 'r'), column(`k${i}`, 'k'))),
      binary('>', column(rowIndex, 'r'), column('first', 'k')),
    ),
  };
}
