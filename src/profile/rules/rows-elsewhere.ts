import type { Engine } from '../../engine/engine.ts';
import { defineProblem } from '../../vocabulary/problem.ts';
import type { ConditionRule, LibraryRule } from '../../vocabulary/quality-rule.ts';
import type { RuleTable, RunContext } from './rule-run.ts';

export const rowsApart = defineProblem({
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
    en: 'The SQL rule reads {table}, of which only a sample left its database: foreign SQL is not run there.',
    zh: '该 SQL 规则读取 {table}，而该表只有样本离开数据库；外来 SQL 不会在数据库中执行。',
  },
  remedy: {
    en: 'Raise --pull-rows above its number of rows, or write the rule as a library metric or a condition.',
    zh: '请将 --pull-rows 提高到该表行数以上，或将规则改写为 library 指标或条件。',
  },
  params: ['table'],
});

/** The engine that has all rows of every table that a rule reads, and what it calls them; undefined where none has. */
export function placeOf(
  rule: LibraryRule | ConditionRule,
  embedded: Engine,
  context: RunContext,
): { readonly engine: Engine; readonly context: RunContext } | undefined {
  const read = namesOf(rule).flatMap((name) => context.tables.find((t) => t.table === name) ?? []);
  const places = new Set(read.map(({ elsewhere }) => elsewhere?.engine ?? embedded));
  if (places.size > 1) return undefined;
  const [engine = embedded] = places;
  return { engine, context: { ...context, tables: context.tables.map(asThere) } };
}

function namesOf(rule: LibraryRule | ConditionRule): string[] {
  if (rule.type === 'library' || rule.condition.kind !== 'reference') return [rule.table];
  return [rule.table, rule.condition.to.table];
}

function asThere({ elsewhere, ...table }: RuleTable): RuleTable {
  return elsewhere === undefined ? table : { ...table, profile: elsewhere.profile };
}
