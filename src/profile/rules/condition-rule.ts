import type { Engine } from '../../engine/engine.ts';
import { all, as, ascending } from '../../sql/build.ts';
import type { Expression, Statement } from '../../sql/tree.ts';
import type { ConditionRule, RuleResult } from '../../vocabulary/quality-rule.ts';
import { columnsOfCondition } from '../../vocabulary/row-condition.ts';
import type { RowReference } from '../../vocabulary/row-reference.ts';
import type { Table } from '../../vocabulary/table.ts';
import { openSession, type Session } from '../session.ts';
import type { TableProfile } from '../table-profile.ts';
import { meets } from './compare.ts';
import { type JudgedRows, judgedRows } from './condition-rows.ts';
import { refusalKind, refusedByEngine } from './engine-refusal.ts';
import {
  columnUnknown,
  failed,
  mostRowsOf,
  type RunContext,
  tableOf,
  tableUnknown,
} from './rule-run.ts';

/** Counts the rows that break a condition, and says where the first of them stand. */
export async function runConditionRule(
  engine: Engine,
  rule: ConditionRule,
  context: RunContext,
): Promise<RuleResult> {
  const profile = tableOf(rule, context)?.profile;
  if (!profile) return failed(rule, tableUnknown({ table: rule.table }, rule.where));
  const { condition } = rule;
  const target = condition.kind === 'reference' ? targetOf(condition.to.table, context) : undefined;
  if (condition.kind === 'reference' && !target)
    return failed(rule, tableUnknown({ table: condition.to.table }, rule.where));
  const lost =
    lostColumn(columnsOfCondition(condition), profile.table) ??
    (target && condition.kind === 'reference'
      ? lostColumn(condition.to.columns, target.table)
      : undefined);
  if (lost !== undefined) return failed(rule, columnUnknown(lost, rule.where));
  const session = openSession(engine, context.queries, context.signal);
  try {
    const rows = judgedRows(condition, profile, { asOf: context.asOf ?? '9999-12-31', target });
    return await measure(session, rule, { rows, table: profile.table, most: mostRowsOf(context) });
  } catch (error) {
    context.signal?.throwIfAborted();
    return failed(rule, refusedByEngine({ kind: refusalKind(error) }, rule.where));
  }
}

function targetOf(name: string, { tables }: RunContext): TableProfile | undefined {
  return tables.find(({ table }) => table === name)?.profile;
}

function lostColumn(names: readonly string[], table: Table) {
  const column = names.find((name) => !table.columns.some((one) => one.name === name));
  return column === undefined ? undefined : { column, table: table.name };
}

interface Judged {
  readonly rows: JudgedRows;
  readonly table: Table;
  readonly most: number;
}

async function measure(
  session: Session,
  rule: ConditionRule,
  { rows: judged, table, most }: Judged,
): Promise<RuleResult> {
  const { rows, query } = await session.rows(countStatement(judged));
  const applicable = Number(rows[0]?.[0] ?? 0);
  const found = Number(rows[0]?.[1] ?? 0);
  const passed = meets(found, rule.expect);
  const breaking = found > 0 ? await breakingRows(session, judged, most) : [];
  const ofRows = meets(0, rule.expect);
  return {
    rule,
    status: passed ? 'passed' : 'failed',
    ...(ofRows
      ? { pass: applicable - found, applicable }
      : { pass: passed ? 1 : 0, applicable: 1 }),
    weight: rule.weight,
    measured: found,
    query,
    rows: breaking.map((index) => table.address(index)) satisfies readonly RowReference[],
    indices: breaking,
  };
}

function countStatement({ from, applies, broken }: JudgedRows): Statement {
  return {
    select: [as('rows', countWhere(applies)), as('found', countWhere(all(applies, broken)))],
    from,
  };
}

const countWhere = (filter: Expression): Expression => ({
  kind: 'aggregate',
  name: 'count',
  args: [{ kind: 'star' }],
  filter,
});

async function breakingRows(
  session: Session,
  { from, applies, broken, row }: JudgedRows,
  limit: number,
): Promise<number[]> {
  if (row === undefined) return [];
  const { rows } = await session.rows({
    select: [as('row', row)],
    from,
    where: all(applies, broken),
    orderBy: [ascending(row)],
    limit,
  });
  return rows.flatMap(([index]) => (index === null ? [] : [Number(index)]));
}
