import { all, as, binary, column, countRows, isNotNull, literal, table } from '../../sql/build.ts';
import type { Statement } from '../../sql/tree.ts';
import type { ConditionRule, LibraryRule } from '../../vocabulary/quality-rule.ts';
import { columnsOfCondition } from '../../vocabulary/row-condition.ts';
import { breaksRule, isRuleOfRows } from './broken-cells.ts';
import { judgedRows, type ReadTable } from './condition-rows.ts';

interface Tables {
  readonly own: ReadTable;
  /** The table that a reference leads to. */
  readonly target: ReadTable | undefined;
  readonly asOf: string;
}

/**
 * The rows that break a rule as one SELECT for other programs: its columns, and for values that
 * repeat how often. Undefined where single rows do not decide.
 */
export function breakingRowsStatement(
  rule: LibraryRule | ConditionRule,
  { own, target, asOf }: Tables,
): Statement | undefined {
  if (rule.type === 'condition') {
    const { condition } = rule;
    if (condition.kind === 'meaning') return undefined;
    if (condition.kind === 'reference' && target === undefined) return undefined;
    const { from, applies, broken } = judgedRows(condition, own, { asOf, target });
    const names = columnsOfCondition(condition);
    const select = names.map((name, i) => as(name, column(`c${i}`, 'r')));
    return { select, from, where: all(applies, broken) };
  }
  const { relation } = own.table;
  const select = rule.columns.map((name) => as(name, column(name)));
  if (rule.metric === 'duplicateValues') {
    return {
      select: [...select, as('rows', countRows())],
      from: table(relation),
      where: all(...rule.columns.map((name) => isNotNull(column(name)))),
      groupBy: rule.columns.map((name) => column(name)),
      having: binary('>', countRows(), literal(1)),
    };
  }
  if (!isRuleOfRows(rule)) return undefined;
  return { select, from: table(relation), where: breaksRule(rule) };
}
