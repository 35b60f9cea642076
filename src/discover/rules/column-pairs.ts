import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import { runRules } from '../../profile/rules/run-rules.ts';
import type { ConditionRule, SuggestedRule } from '../../vocabulary/quality-rule.ts';
import type { ColumnReport } from '../../vocabulary/reports/column-report.ts';
import type { RowCondition } from '../../vocabulary/row-condition.ts';
import { codedColumns } from '../defects/mining/column-codes.ts';
import { mineDependencies } from '../defects/mining/dependencies.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { type MinedTable, minedColumns, ruleOf, suggestion } from './suggestion.ts';

/** What rules between columns are counted with. */
export interface Mining {
  readonly session: DiscoverySession;
  readonly engine: DuckDbEngine;
}

/** Times compared pairwise at most. */
const mostTimes = 8;

/** Times of which one is never, or hardly ever, after the other. Equal in every row says nothing. */
export async function orderRules(
  table: MinedTable,
  mining: Mining,
): Promise<readonly SuggestedRule[]> {
  const times = minedColumns(table)
    .filter(({ report: { type } }) => type === 'date' || type === 'timestamp')
    .slice(0, mostTimes)
    .map(({ report }) => report.name);
  const pairs = times.flatMap((earlier) =>
    times.flatMap((later) =>
      earlier === later ? [] : [{ kind: 'order', earlier, later } as const],
    ),
  );
  const found = await suggested(pairs, table, mining);
  const holds = new Set(found.map(({ rule }) => rule.id));
  return found.filter(
    ({ rule }) =>
      rule.type !== 'condition' ||
      rule.condition.kind !== 'order' ||
      !holds.has(orderId(table, rule.condition.later, rule.condition.earlier)),
  );
}

const orderId = ({ report }: MinedTable, earlier: string, later: string) =>
  `${report.id}.${earlier}+${later}.order`;

/** Columns that one or two others decide: the strongest such dependency of each column. */
export async function dependencyRules(
  table: MinedTable,
  mining: Mining,
): Promise<readonly SuggestedRule[]> {
  const { report, profile } = table;
  const texts = { present: [], all: [], complete: false };
  const names = report.columns.filter(({ type }) => type !== 'empty').map(({ name }) => name);
  const naming = new Set(report.columns.filter(namesThings).map(({ name }) => name));
  const coded = await codedColumns(
    mining.session,
    profile,
    names.map((name) => ({ name, texts })),
  );
  const decided = new Set<string>();
  const conditions = mineDependencies(coded, []).flatMap(({ from, to }): RowCondition[] => {
    const named = from.every(({ column, prefix }) => prefix === undefined && naming.has(column));
    if (decided.has(to) || !named) return [];
    decided.add(to);
    return [{ kind: 'dependency', from: from.map(({ column }) => column), column: to }];
  });
  return suggested(conditions, table, mining);
}

/** Words, codes and keys name things; amounts and times that decide others do so by chance. */
function namesThings({ type, role }: ColumnReport): boolean {
  return type === 'text' || role !== 'none';
}

/** The conditions that hold, counted over all rows. */
async function suggested(
  conditions: readonly RowCondition[],
  table: MinedTable,
  { session, engine }: Mining,
): Promise<readonly SuggestedRule[]> {
  const rules = conditions.map((condition) => ruleFor(condition, table));
  const tables = [{ table: table.report.id, profile: table.profile }];
  const { queries, asOf, signal } = session;
  const results = await runRules(engine, tables, rules, {
    queries,
    asOf,
    mostRows: 1,
    ...(signal && { signal }),
  });
  return results.flatMap(({ rule, status, applicable, pass, query }, i) => {
    const own = rules[i];
    if (own === undefined || rule !== own || status === 'error') return [];
    return suggestion(own, { support: applicable, exceptions: applicable - pass, query });
  });
}

function ruleFor(condition: RowCondition, table: MinedTable): ConditionRule {
  const { id } = table.report;
  const rule = { ...ruleOf(condition.kind, { table: id }), type: 'condition', condition } as const;
  if (condition.kind === 'order')
    return {
      ...rule,
      id: orderId(table, condition.earlier, condition.later),
      dimension: 'consistency',
    };
  if (condition.kind !== 'dependency') throw new Error('bug: no rule between columns');
  const names = `${condition.from.join('+')}.decides.${condition.column}`;
  return { ...rule, id: `${id}.${names}`, dimension: 'consistency' };
}
