import type { Engine } from '../../engine/engine.ts';
import { defineProblem, type Problem } from '../../vocabulary/problem.ts';
import type { ConditionRule, LibraryRule } from '../../vocabulary/quality-rule.ts';
import type { RuleTable, RunContext } from './rule-run.ts';

const rowsApart = defineProblem({
  code: 'rule-rows-apart',
  texts: {
    en: 'The rule compares {table} with a table whose rows are not all in the same place.',
    zh: '该规则将 {table} 与另一张表比较，而两表的全部数据行不在同一处。',
  },
  remedy: {
    en: 'Raise --pull-rows so that all rows of both come, or assess both from one database.',
    zh: '请提高 --pull-rows 以取回两表的全部行，或从同一数据库评估两表。',
  },
  params: ['table'],
});

export const rowsInDatabase = defineProblem({
  code: 'rule-rows-in-database',
  texts: {
    en: 'The rule reads {table}, of which only a sample left its database, and is not run there.',
    zh: '该规则读取 {table}，而该表只有样本离开数据库，且该规则不在数据库中执行。',
  },
  remedy: {
    en: 'Raise --pull-rows above its number of rows; a rule in SQL for PostgreSQL, Trino or ClickHouse may be written as a library metric instead.',
    zh: '请将 --pull-rows 提高到该表行数以上；针对 PostgreSQL、Trino、ClickHouse 的 SQL 规则也可改写为 library 指标。',
  },
  params: ['table'],
});

/** The engine that has all rows of every table that a rule reads, and what it calls them; undefined where none has. */
export function placeOf(
  rule: LibraryRule | ConditionRule,
  embedded: Engine,
  context: RunContext,
): { readonly engine: Engine; readonly context: RunContext } | undefined {
  const read = tablesOf(rule, context);
  const places = new Set(read.map(({ elsewhere }) => (elsewhere ?? { engine: embedded }).engine));
  // A table that is not there is told by whoever runs the rule.
  const [engine] = places.size === 0 ? [embedded] : places;
  if (places.size > 1 || engine === undefined) return undefined;
  return { engine, context: { ...context, tables: context.tables.map(asThere) } };
}

/** Why there is no such engine: a table whose rows are nowhere complete, or two in two places. */
export function noPlace(rule: LibraryRule | ConditionRule, context: RunContext): Problem {
  const partly = tablesOf(rule, context).find((t) => t.elsewhere && !t.elsewhere.engine);
  return partly === undefined
    ? rowsApart({ table: rule.table }, rule.where)
    : rowsInDatabase({ table: partly.table }, rule.where);
}

function tablesOf(rule: LibraryRule | ConditionRule, { tables }: RunContext): RuleTable[] {
  return namesOf(rule).flatMap((name) => tables.find(({ table }) => table === name) ?? []);
}

function namesOf(rule: LibraryRule | ConditionRule): string[] {
  if (rule.type === 'library' || rule.condition.kind !== 'reference') return [rule.table];
  return [rule.table, rule.condition.to.table];
}

function asThere({ elsewhere, ...table }: RuleTable): RuleTable {
  return elsewhere === undefined ? table : { ...table, profile: elsewhere.profile };
}
