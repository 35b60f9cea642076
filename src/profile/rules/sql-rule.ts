import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import { as, column, table } from '../../sql/build.ts';
import { quoteName, quoteText } from '../../sql/duckdb.ts';
import type { Statement } from '../../sql/tree.ts';
import { defineProblem, Problem } from '../../vocabulary/problem.ts';
import type { Expectation, RuleResult, SqlRule } from '../../vocabulary/quality-rule.ts';
import type { TableProfile } from '../table-profile.ts';
import { type CheckedSelect, checkSelect } from './check-select.ts';
import { meets } from './compare.ts';
import { refusedByEngine } from './engine-refusal.ts';
import { rowsInDatabase } from './rows-elsewhere.ts';
import { failed, mostRowsOf, type RuleTable, type RunContext, tableOf } from './rule-run.ts';
import {
  openSandbox,
  positionedView,
  type RuleLimits,
  rowPositionName,
  type Sandbox,
  type SandboxResult,
  type SandboxTable,
} from './sandbox.ts';

const tooLong = defineProblem({
  code: 'rule-sql-too-long',
  texts: {
    en: 'The SQL of the rule has {characters} characters; at most {limit} are run.',
    zh: '规则的 SQL 有 {characters} 个字符，最多执行 {limit} 个。',
  },
  remedy: { en: 'Split it into several rules.', zh: '请拆分为多条规则。' },
  params: ['characters', 'limit'],
});
const tooManyRows = defineProblem({
  code: 'rule-too-many-rows',
  texts: {
    en: 'The SQL rules read tables of {rows} rows in all; the limit is {limit}.',
    zh: 'SQL 规则涉及的表共有 {rows} 行，上限为 {limit} 行。',
  },
  remedy: { en: 'Raise the limit of rows for rules.', zh: '请提高规则的行数上限。' },
  params: ['rows', 'limit'],
});
const outOfTime = defineProblem({
  code: 'rule-out-of-time',
  texts: {
    en: 'The rule was stopped after {seconds} seconds.',
    zh: '规则运行超过 {seconds} 秒，已终止。',
  },
  remedy: {
    en: 'Write it so that it ends sooner, or raise the time limit for rules.',
    zh: '请简化规则，或提高规则的时间上限。',
  },
  params: ['seconds'],
});
const outOfMemory = defineProblem({
  code: 'rule-out-of-memory',
  texts: {
    en: 'The rule needs more than {memory} MiB of memory and was stopped.',
    zh: '规则所需内存超过 {memory} MiB，已终止。',
  },
  remedy: {
    en: 'Write it so that it holds less at once, or raise the memory limit for rules.',
    zh: '请减少一次处理的数据，或提高规则的内存上限。',
  },
  params: ['memory'],
});
const notANumber = defineProblem({
  code: 'rule-result-not-number',
  texts: {
    en: 'The result of a SQL rule has to be one number; this one differs ({difference}).',
    zh: 'SQL 规则的结果须为单个数值，该规则不符（{difference}）。',
  },
  remedy: {
    en: 'Select one count, sum or other number, in one row.',
    zh: '请只返回一行一列的计数、合计或其他数值。',
  },
  params: ['difference'],
});
const longestQuery = 20_000;

/** Runs the SQL rules, in their order, in one sandbox that holds what they read. */
export async function runSqlRules(
  engine: DuckDbEngine,
  rules: readonly SqlRule[],
  context: RunContext & { readonly limits: RuleLimits },
): Promise<readonly RuleResult[]> {
  const checked: Checked[] = [];
  for (const rule of rules) checked.push(await check(engine, rule, context));
  const sound = checked.flatMap((entry) => ('select' in entry ? [entry] : []));
  const tables = sandboxTables(sound, context.tables);
  const { limits, signal } = context;
  const rows = tables.reduce((sum, { rows }) => sum + rows, 0);
  const excess = rows > limits.rows ? { rows, limit: limits.rows } : undefined;
  const sandbox =
    sound.length > 0 && !excess ? await openSandbox(engine, tables, { limits, signal }) : undefined;
  try {
    const results: RuleResult[] = [];
    for (const entry of checked) {
      if (!('select' in entry)) results.push(failed(entry.rule, entry.problem));
      else if (sandbox) results.push(await runChecked({ sandbox, tables, engine }, entry, context));
      else results.push(failed(entry.rule, tooManyRows(excess ?? noExcess, entry.rule.where)));
    }
    return results;
  } finally {
    await sandbox?.close();
  }
}

const noExcess = { rows: 0, limit: 0 };

interface Sound {
  readonly rule: SqlRule;
  readonly sql: string;
  readonly select: CheckedSelect;
}
type Checked = Sound | { readonly rule: SqlRule; readonly problem: Problem };

async function check(engine: DuckDbEngine, rule: SqlRule, context: RunContext): Promise<Checked> {
  const sql = withNames(rule, context.asOf);
  if (sql.length > longestQuery) {
    const params = { characters: sql.length, limit: longestQuery };
    return { rule, problem: tooLong(params, rule.where) };
  }
  const { rows } = await engine.run(`SELECT json_serialize_sql((${quoteText(sql)})::VARCHAR)`);
  const known = new Set(context.tables.flatMap(namesOf).map((name) => name.toLowerCase()));
  const select = checkSelect(String(rows[0]?.[0]), known, rule.where);
  if (select instanceof Problem) return { rule, problem: select };
  const partly = context.tables.find(
    (table) =>
      table.elsewhere !== undefined &&
      namesOf(table).some((name) => select.tables.includes(name.toLowerCase())),
  );
  if (partly !== undefined) {
    return { rule, problem: rowsInDatabase({ table: partly.table }, rule.where) };
  }
  return { rule, sql, select };
}

/**
 * ODCS has written its placeholders in three ways. `${asOf}` is Assay's own: the day that "today"
 * means, as a date, or within quotes as its text.
 */
function withNames({ query, table, column }: SqlRule, asOf: string | undefined): string {
  const object = quoteName(table);
  const property = column === undefined ? undefined : quoteName(column);
  return query
    .replace(/\$?\{(?:table|object)\}/g, () => object)
    .replace(/\$?\{(?:column|property)\}/g, (whole) => property ?? whole)
    .replace(/'\$?\{asOf\}'/g, (whole) => (asOf === undefined ? whole : quoteText(asOf)))
    .replace(/\$?\{asOf\}/g, (whole) => (asOf === undefined ? whole : `DATE ${quoteText(asOf)}`));
}

function namesOf({ table, aliases = [], profile }: RuleTable): string[] {
  return [table, ...aliases, profile.table.name];
}

/** Only what the rules mention is copied, so that a rule on a big table stays cheap. */
function sandboxTables(
  sound: readonly Sound[],
  tables: readonly RuleTable[],
): (SandboxTable & { readonly rows: number })[] {
  const taken = new Set<string>();
  return tables.flatMap((entry) => {
    const names = namesOf(entry).filter((name) => !taken.has(name.toLowerCase()));
    for (const name of names) taken.add(name.toLowerCase());
    const lower = new Set(names.map((name) => name.toLowerCase()));
    const readers = sound.filter(({ select }) => select.tables.some((name) => lower.has(name)));
    const { profile } = entry;
    const all = profile.columns.map(({ column }) => column.name);
    const read = readers.length > 0 ? mentioned(all, readers) : [];
    if (read.length === 0) return [];
    const columns = profile.columns
      .filter(({ column }) => read.includes(column.name))
      .map(({ column, type }) => ({ name: column.name, empty: type === 'empty' }));
    return [{ content: contentOf(profile, read), columns, names, rows: profile.rows }];
  });
}

/** Columns as they were read, with the position of each row where the table knows it. */
function contentOf(
  { table: { relation, rowIndex }, typedRelation, views }: TableProfile,
  names: readonly string[],
): Statement {
  if (rowIndex === undefined || views === undefined)
    return { select: names.map((name) => as(name, column(name))), from: table(typedRelation) };
  const position = as(rowPositionName, column(rowIndex));
  const cells = views.typed.select.filter(({ as: name }) => name && names.includes(name));
  return { select: [...cells, position], from: table(relation) };
}

/** At least one column, so that rows can be counted. */
function mentioned(columns: readonly string[], readers: readonly Sound[]): readonly string[] {
  const named = columns.filter((name) =>
    readers.some(({ select: { names } }) => names === 'all' || names.has(name.toLowerCase())),
  );
  return named.length > 0 ? named : columns.slice(0, 1);
}

interface Opened {
  readonly sandbox: Sandbox;
  readonly tables: readonly SandboxTable[];
  readonly engine: DuckDbEngine;
}

async function runChecked(
  opened: Opened,
  entry: Sound,
  context: RunContext & { readonly limits: RuleLimits },
): Promise<RuleResult> {
  const { rule, sql } = entry;
  const query = context.queries.note(sql);
  const result = await opened.sandbox.run(sql, context.signal);
  if (!('number' in result)) return failed(rule, problemOf(result, rule, context.limits), query);
  const { number } = result;
  const passed = meets(number, rule.expect);
  const counted = expectsNone(rule.expect) ? countedRows(entry, context) : undefined;
  return {
    rule,
    status: passed ? 'passed' : 'failed',
    ...(counted === undefined
      ? { pass: passed ? 1 : 0, applicable: 1 }
      : { pass: counted - number, applicable: counted }),
    weight: rule.weight,
    ...(entry.select.countsRowsOf === undefined ? {} : { measured: number }),
    query,
    ...(counted !== undefined && number > 0
      ? await breakingRows(opened, entry, context)
      : { rows: [] }),
  };
}

/** The rows that a rule counts, where it is a count of rows that meet a condition. */
async function breakingRows(
  { sandbox, tables, engine }: Opened,
  { rule, select: { rowCount, names } }: Sound,
  context: RunContext,
): Promise<Pick<RuleResult, 'rows' | 'indices' | 'columns'>> {
  const loaded = tableOf(rule, context)?.profile.table;
  const index = tables.findIndex((one) =>
    one.names.some((name) => name.toLowerCase() === rowCount?.table),
  );
  if (rowCount === undefined || loaded?.rowIndex === undefined || index < 0) return { rows: [] };
  const tree = rowCount.selecting(rowPositionName, positionedView(index));
  const written = await engine.run(`SELECT json_deserialize_sql(${quoteText(tree)}::JSON)`);
  const positions = `SELECT * FROM (${String(written.rows[0]?.[0])}) ORDER BY 1 LIMIT ${mostRowsOf(context)}`;
  const indices = await sandbox.list(positions, context.signal);
  const columns = loaded.columns
    .map(({ name }) => name)
    .filter((name) => names !== 'all' && names.has(name.toLowerCase()));
  return { rows: indices.map((at) => loaded.address(at)), indices, columns };
}

/** Rows of the rule's own table, where the rule counts those of them that meet a condition. */
function countedRows({ rule, select }: Sound, context: RunContext): number | undefined {
  const own = tableOf(rule, context);
  const counted = select.countsRowsOf;
  if (!own || counted === undefined || !select.conditional) return undefined;
  const same = namesOf(own).some((name) => name.toLowerCase() === counted);
  return same ? own.profile.rows : undefined;
}

/** Every row that is counted then breaks the rule. */
function expectsNone(expect: Expectation): boolean {
  return 'value' in expect && meets(0, expect) && !meets(1, expect) && !meets(2, expect);
}

function problemOf(
  result: Exclude<SandboxResult, { number: number }>,
  { where }: SqlRule,
  { seconds, memoryMiB }: RuleLimits,
): Problem {
  if (result.fault === 'time') return outOfTime({ seconds }, where);
  if (result.fault === 'memory') return outOfMemory({ memory: memoryMiB }, where);
  if (result.fault === 'engine') return refusedByEngine({ kind: result.kind }, where);
  return notANumber({ difference: result.fault }, where);
}
