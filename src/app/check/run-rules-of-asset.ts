import { invalidRows } from '../../discover/findings/invalid-cells.ts';
import { type RuleTable, runRules } from '../../profile/rules/run-rules.ts';
import { defineProblem } from '../../vocabulary/problem.ts';
import type {
  ConditionRule,
  QualityRule,
  RuleResult,
  SuggestedRule,
} from '../../vocabulary/quality-rule.ts';
import type { PlannedAsset } from '../contracts/plan-assets.ts';
import type { MeasuredSource, MeasuredTable } from '../measure/measure-source.ts';
import { rowsOf } from '../measure/profile-in-database.ts';
import { suggestAll } from '../measure/suggest-rules.ts';
import type { Tools } from '../tools.ts';
import type { CheckSettings } from './check-settings.ts';

const meaningUntested = defineProblem<'type'>({
  code: 'app.meaning-untested',
  texts: {
    en: 'the column was not tested against {type}: this type has no check for single values, or is not known.',
    zh: '该字段未按 {type} 校验：此类型没有针对单个取值的校验，或不是已知类型。',
  },
  remedy: {
    en: 'Name a type with a structure, checksum or code list, or give a pattern.',
    zh: '请指定有结构、校验位或代码表的类型，或给出 pattern。',
  },
});

/** A rule with what became of it, and where it came from. */
export interface OriginResult {
  readonly origin: 'rule' | 'constraint' | 'suggestion';
  readonly result: RuleResult;
  readonly suggested?: SuggestedRule | undefined;
}

export interface RuledAsset {
  readonly plan: PlannedAsset;
  readonly results: readonly OriginResult[];
}

interface Around {
  readonly tools: Tools;
  readonly settings: CheckSettings;
}

/** Runs everything that an asset's contract demands of its data. */
export async function runRulesOfAsset(
  plan: PlannedAsset,
  measured: MeasuredSource,
  around: Around,
): Promise<RuledAsset> {
  const { contract, tables } = plan;
  if (contract === undefined) return await runSuggestions(plan, measured, around);
  const { matched } = contract;
  const ruleTables = matched.matches.flatMap(({ declared, aliases, table }): RuleTable[] => {
    const measuredTable = tables.find(({ report }) => report.id === table);
    return measuredTable === undefined
      ? []
      : [{ table: declared, aliases, ...rowsOf(measuredTable) }];
  });
  const absent = new Set(matched.missingTables);
  const constraints = withoutRepeats(matched.constraints, matched.rules).filter(
    (rule) => !absent.has(rule.table) && !namesMissing(rule, matched.matches),
  );
  const rules = [
    ...constraints.map((rule) => ({ origin: 'constraint' as const, rule })),
    ...matched.rules.map((rule) => ({ origin: 'rule' as const, rule })),
  ];
  return { plan, results: await runAll(rules, { ...around, ruleTables, measured, plan }) };
}

/** Where there is no contract, what the data suggests is asked of it, if that is wanted. */
async function runSuggestions(
  plan: PlannedAsset,
  measured: MeasuredSource,
  around: Around,
): Promise<RuledAsset> {
  const { tools, settings } = around;
  if (!settings.suggested) return { plan, results: [] };
  const found = await suggestAll({ ...measured, tables: plan.tables }, tools);
  const suggestions = [...found.values()].flat();
  const rules = suggestions.map(({ rule }) => ({ origin: 'suggestion' as const, rule }));
  const ruleTables = measured.tables.map((one) => ({
    table: one.profile.table.id,
    ...rowsOf(one),
  }));
  const results = await runAll(rules, { ...around, ruleTables, measured, plan });
  return {
    plan,
    results: results.map((one) => ({
      ...one,
      suggested: suggestions.find(({ rule }) => rule === one.result.rule),
    })),
  };
}

type Matches = NonNullable<PlannedAsset['contract']>['matched']['matches'];

/** A column that is not in the data is told once, not by each of its constraints. */
function namesMissing(rule: QualityRule, matches: Matches): boolean {
  const match = matches.find(({ declared }) => declared === rule.table);
  return rule.column !== undefined && match?.missingColumns.includes(rule.column) === true;
}

/** A constraint that a quality rule says too is not run twice. */
function withoutRepeats(constraints: readonly QualityRule[], rules: readonly QualityRule[]) {
  const said = new Set(rules.map(demandOf));
  return constraints.filter((constraint) => !said.has(demandOf(constraint)));
}

function demandOf(rule: QualityRule): string {
  const { table } = rule;
  if (rule.type === 'condition') return JSON.stringify([table, rule.condition, rule.expect]);
  if (rule.type !== 'library') return rule.id;
  const { metric, columns, expect, pattern, validValues } = rule;
  return JSON.stringify([table, metric, columns, expect, pattern, validValues]);
}

interface Running extends Around {
  readonly ruleTables: readonly RuleTable[];
  readonly measured: MeasuredSource;
  readonly plan: PlannedAsset;
}

async function runAll(
  rules: readonly { readonly origin: OriginResult['origin']; readonly rule: QualityRule }[],
  { tools, settings, ruleTables, measured, plan }: Running,
): Promise<OriginResult[]> {
  const { engine, queries, context } = tools;
  const meanings = rules.flatMap(({ rule }) => (isMeaning(rule) ? [rule] : []));
  const others = rules.map(({ rule }) => rule).filter((rule) => !isMeaning(rule));
  const ran = await runRules(engine, ruleTables, others, {
    queries,
    signal: context.signal,
    asOf: settings.asOf,
    ...(settings.failingRows === undefined ? {} : { mostRows: settings.failingRows }),
  });
  const results = new Map(ran.map((result) => [result.rule, result]));
  for (const rule of meanings)
    results.set(rule, meaningResult(rule, { ruleTables, measured, plan }));
  return rules.flatMap(({ origin, rule }) => {
    const result = results.get(rule);
    return result === undefined ? [] : [{ origin, result }];
  });
}

type MeaningRule = ConditionRule & { readonly condition: { readonly kind: 'meaning' } };

function isMeaning(rule: QualityRule): rule is MeaningRule {
  return rule.type === 'condition' && rule.condition.kind === 'meaning';
}

/** Cells were tested against the meaning of their column when it was discovered. */
function meaningResult(
  rule: MeaningRule,
  { ruleTables, measured, plan }: Pick<Running, 'ruleTables' | 'measured' | 'plan'>,
): RuleResult {
  const table = tableNamed(rule.table, ruleTables, plan);
  const { column, type } = rule.condition;
  const found = table?.discovery.columns.find((one) => one.column === column);
  const { weight } = rule;
  if (table === undefined || found?.semantic?.type !== type || found.tested === 0) {
    const problem = meaningUntested({ type }, rule.where);
    return { rule, status: 'skipped', pass: 0, applicable: 0, weight, rows: [], problem };
  }
  return {
    rule,
    status: found.invalid === 0 ? 'passed' : 'failed',
    pass: found.tested - found.invalid,
    applicable: found.tested,
    weight,
    measured: found.invalid,
    rows: [...invalidRows(measured.discovery, { table: table.report.id, column })],
  };
}

function tableNamed(
  name: string,
  ruleTables: readonly RuleTable[],
  { tables }: PlannedAsset,
): MeasuredTable | undefined {
  const id = ruleTables.find(({ table }) => table === name)?.profile.table.id;
  return tables.find(({ report }) => report.id === id);
}
