import { z } from 'zod';
import { defineProblem, type Problem } from '../../vocabulary/problem.ts';
import {
  type Expectation,
  type QualityRule,
  type RuleMetric,
  type RuleValue,
  rangeOperators,
  ruleMetrics,
  singleOperators,
} from '../../vocabulary/quality-rule.ts';
import type { OdcsQuality } from '../odcs/odcs.ts';
import type { DocumentPath, ReadYaml } from '../odcs/read-yaml.ts';
import type { ContractTable } from '../tables.ts';
import { conditionOfSql } from './sql-forms.ts';

const metricUnknown = defineProblem({
  code: 'rule-metric-unknown',
  texts: {
    en: 'The quality rule names the metric {metric}, which is not in the ODCS library.',
    zh: '质量规则的度量 {metric} 不在 ODCS 规则库中。',
  },
  remedy: { en: 'Use one of: {metrics}.', zh: '请使用以下之一：{metrics}。' },
  params: ['metric', 'metrics'],
});
const operatorMissing = defineProblem({
  code: 'rule-operator-missing',
  texts: {
    en: 'The quality rule needs exactly one comparison and has {count}.',
    zh: '质量规则需要且只能有一个比较条件，现有 {count} 个。',
  },
  remedy: {
    en: 'Give one of mustBe, mustBeLessThan, mustBeBetween and so on.',
    zh: '请给出 mustBe、mustBeLessThan、mustBeBetween 等之一。',
  },
  params: ['count'],
});
const argumentMissing = defineProblem({
  code: 'rule-argument-missing',
  texts: {
    en: 'The quality rule {metric} lacks {argument}.',
    zh: '质量规则 {metric} 缺少 {argument}。',
  },
  remedy: {
    en: 'Add it; metrics on values stand at a property, rowCount at a schema object.',
    zh: '请补充；针对取值的度量应写在字段上，rowCount 写在表上。',
  },
  params: ['metric', 'argument'],
});
const typeUnknown = defineProblem({
  code: 'rule-type-unknown',
  texts: {
    en: 'The quality rule has the type {type}.',
    zh: '质量规则的类型为 {type}。',
  },
  remedy: { en: 'Use library, sql, text or custom.', zh: '请使用 library、sql、text 或 custom。' },
  params: ['type'],
});

/** Names that v3.0 documents use, without a comparison where the check is yes-or-no. */
const earlierNames: Readonly<Record<string, RuleMetric>> = {
  nullCheck: 'nullValues',
  duplicateCount: 'duplicateValues',
  unique: 'duplicateValues',
  validValues: 'invalidValues',
  countCheck: 'rowCount',
};

interface Place {
  readonly table: string;
  readonly column?: string;
  readonly at: DocumentPath;
  readonly locate: ReadYaml['locate'];
}

/** A quality rule that cannot be read: nothing can be said of the data, and nothing may pass. */
export interface UnreadRule extends Base {
  readonly problem: Problem;
}

/** Every quality rule of a contract, in document order, and those that cannot be read. */
export function readRules(
  tables: readonly ContractTable[],
  locate: ReadYaml['locate'],
): { readonly rules: readonly QualityRule[]; readonly unread: readonly UnreadRule[] } {
  const rules: QualityRule[] = [];
  const unread: UnreadRule[] = [];
  const ids = new Set<string>();
  for (const { quality, place } of rulePlaces(tables, locate)) {
    const base = readBase(quality, place);
    const id = freeId(base.id, ids);
    const read = readRule(quality, base, place);
    if ('code' in read) unread.push({ ...base, id, problem: read });
    else rules.push({ ...read, id });
  }
  return { rules, unread };
}

function rulePlaces(tables: readonly ContractTable[], locate: ReadYaml['locate']) {
  return tables.flatMap(({ name: table, object, columns }, t) => [
    ...columns.flatMap(({ name: column, property }, c) =>
      (property.quality ?? []).map((quality, q) => ({
        quality,
        place: { table, column, at: ['schema', t, 'properties', c, 'quality', q], locate },
      })),
    ),
    ...(object.quality ?? []).map((quality, q) => ({
      quality,
      place: { table, at: ['schema', t, 'quality', q], locate },
    })),
  ]);
}

type Base = Omit<Extract<QualityRule, { type: 'text' }>, 'type'>;

function readBase(quality: OdcsQuality, place: Place): Base {
  return {
    id: quality.id ?? [place.table, place.column, place.at.at(-1)].filter(isThere).join('.'),
    table: place.table,
    weight: weightOf(quality),
    where: place.locate(place.at),
    ...optional('name', quality.name),
    ...optional('description', quality.description),
    ...optional('column', place.column),
    ...optional('dimension', quality.dimension),
    ...optional('severity', quality.severity),
  };
}

function readRule(quality: OdcsQuality, base: Base, place: Place): QualityRule | Problem {
  const type = quality.type ?? (quality.query === undefined ? 'library' : 'sql');
  if (type === 'text') return { ...base, type };
  if (type === 'custom') return { ...base, type, tool: quality.engine ?? 'unknown' };
  if (type === 'library') return readLibraryRule(quality, base, place);
  if (type !== 'sql') return typeUnknown({ type }, place.locate(place.at));
  if (quality.query === undefined)
    return argumentMissing({ metric: 'sql', argument: 'query' }, place.locate(place.at));
  const expect = readExpectation(quality);
  if (typeof expect === 'number') return operatorMissing({ count: expect }, place.locate(place.at));
  const condition = conditionOfSql(quality.query, place.column);
  if (condition !== undefined) return { ...base, type: 'condition', condition, expect };
  return { ...base, type, query: quality.query, expect };
}

function readLibraryRule(quality: OdcsQuality, base: Base, place: Place): QualityRule | Problem {
  const where = place.locate(place.at);
  const named = quality.metric ?? quality.rule;
  if (named === undefined) return argumentMissing({ metric: 'library', argument: 'metric' }, where);
  const metric = ruleMetrics.find((known) => known === (earlierNames[named] ?? named));
  if (!metric) return metricUnknown({ metric: named, metrics: ruleMetrics.join(', ') }, where);
  const spelledEarlier = quality.metric === undefined || Object.hasOwn(earlierNames, named);
  const read = readExpectation(quality);
  const none: Expectation = { operator: 'mustBe', value: 0 };
  const expect = read === 0 && spelledEarlier && metric !== 'rowCount' ? none : read;
  if (typeof expect === 'number') return operatorMissing({ count: expect }, where);
  const args = readArguments(quality);
  const columns = place.column === undefined ? (args.properties ?? []) : [place.column];
  const lacking = lackingArgument(metric, columns, args);
  if (lacking !== undefined) return argumentMissing({ metric, argument: lacking }, where);
  return {
    ...base,
    type: 'library',
    metric,
    unit: quality.unit === 'percent' ? 'percent' : 'rows',
    columns: metric === 'rowCount' ? [] : columns,
    ...optional('missingValues', args.missingValues),
    ...optional('validValues', args.validValues),
    ...optional('pattern', args.pattern),
    expect,
  };
}

const scalars = z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]));

interface Arguments {
  readonly properties: readonly string[] | undefined;
  readonly missingValues: readonly RuleValue[] | undefined;
  readonly validValues: readonly RuleValue[] | undefined;
  readonly pattern: string | undefined;
}

function readArguments({ arguments: given = {}, ...quality }: OdcsQuality): Arguments {
  return {
    properties: z.array(z.string()).safeParse(given.properties).data,
    missingValues: scalars.safeParse(given.missingValues).data,
    validValues: scalars.safeParse(given.validValues ?? quality.validValues).data,
    // The standard's own example lets the pattern slip beside `arguments`.
    pattern: z.string().safeParse(given.pattern ?? quality.pattern).data,
  };
}

function lackingArgument(
  metric: RuleMetric,
  columns: readonly string[],
  args: Arguments,
): string | undefined {
  if (metric === 'rowCount') return undefined;
  if (columns.length === 0) return 'properties';
  if (columns.length > 1 && metric !== 'duplicateValues') return 'one property';
  const judged = args.validValues !== undefined || args.pattern !== undefined;
  return metric === 'invalidValues' && !judged ? 'validValues, pattern' : undefined;
}

/** The one comparison of a rule, or how many it has instead. */
function readExpectation(quality: OdcsQuality): Expectation | number {
  const found: Expectation[] = [];
  for (const operator of singleOperators) {
    const value = quality[operator];
    if (value !== undefined) found.push({ operator, value: Number(value) });
  }
  for (const operator of rangeOperators) {
    const bounds = quality[operator];
    if (bounds === undefined) continue;
    found.push({ operator, low: Math.min(...bounds), high: Math.max(...bounds) });
  }
  const [only] = found;
  return only !== undefined && found.length === 1 ? only : found.length;
}

function weightOf(quality: OdcsQuality): number {
  const weight = quality.customProperties?.find(({ property }) => property === 'assay.weight');
  return z.number().positive().safeParse(weight?.value).data ?? 1;
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

const isThere = (part: string | number | undefined) => part !== undefined;

function optional<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  // A computed key widens to string; the one key is `key`.
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V });
}
