import type { Expectation, LibraryRule, QualityRule } from '../../vocabulary/quality-rule.ts';
import type { Bound, RowCondition } from '../../vocabulary/row-condition.ts';
import type { Phrase, Texts } from '../../vocabulary/text.ts';

/** What rules ask for, in words. A list of allowed values is told by its length. */
export const ruleTexts = {
  'rule.required': { en: '{columns} is never empty', zh: '{columns} 不为空' },
  'rule.unique': { en: 'no value of {columns} repeats', zh: '{columns} 的值不重复' },
  'rule.allowed-values': {
    en: '{columns} is one of {count} allowed values',
    zh: '{columns} 取自 {count} 个允许值',
  },
  'rule.pattern': { en: '{columns} matches {pattern}', zh: '{columns} 符合模式 {pattern}' },
  'rule.row-count': { en: 'the number of rows is {expected}', zh: '行数 {expected}' },
  'rule.metric': {
    en: '{metric} of {columns} is {expected}',
    zh: '{columns} 的 {metric} {expected}',
  },
  'rule.range': { en: '{columns} is {expected}', zh: '{columns} {expected}' },
  'rule.length': {
    en: 'the length of {columns} is {expected}',
    zh: '{columns} 的长度 {expected}',
  },
  'rule.type': { en: '{columns} reads as {logicalType}', zh: '{columns} 可读作 {logicalType}' },
  'rule.meaning': { en: '{columns} is a valid {type}', zh: '{columns} 是有效的{type}' },
  'rule.past': { en: '{columns} is not in the future', zh: '{columns} 不晚于当日' },
  'rule.order': { en: '{earlier} is not after {later}', zh: '{earlier} 不晚于（不大于）{later}' },
  'rule.reference': {
    en: 'each {columns} stands in {to}',
    zh: '每个 {columns} 都存在于 {to}',
  },
  'rule.dependency': { en: '{from} decides {columns}', zh: '{from} 决定 {columns}' },
  'rule.sql': { en: 'its query gives {expected}', zh: '查询结果 {expected}' },
  'rule.unread': { en: 'a rule that cannot be read', zh: '无法读取的规则' },
  'rule.words': { en: 'words for people', zh: '文字说明' },
  'rule.other-tool': { en: 'a rule for {tool}', zh: '供 {tool} 使用的规则' },
  'rule.table-present': { en: 'there is data for {table}', zh: '{table} 有数据' },
  'rule.column-present': { en: 'there is a column {columns}', zh: '存在字段 {columns}' },
} as const satisfies Record<string, Texts>;

type Code = keyof typeof ruleTexts;
const phrase = (code: Code, params: Phrase['params']): Phrase => ({ code, params });

/** What a rule asks for. Bounds and patterns are the rule's own; no cell is in it. */
export function ruleText(rule: QualityRule): Phrase {
  switch (rule.type) {
    case 'library':
      return libraryText(rule);
    case 'condition':
      return conditionText(rule.condition);
    case 'sql':
      return phrase('rule.sql', { expected: expectationText(rule.expect) });
    case 'text':
      return phrase('rule.words', {});
    case 'custom':
      return phrase('rule.other-tool', { tool: rule.tool });
  }
}

function libraryText(rule: LibraryRule): Phrase {
  const { metric, expect, pattern, validValues } = rule;
  const columns = list(rule.columns);
  const expected = expectationText(expect, rule.unit === 'percent' ? ' %' : '');
  if (metric === 'rowCount') return phrase('rule.row-count', { expected });
  const none = expect.operator === 'mustBe' && expect.value === 0;
  if (!none) return phrase('rule.metric', { metric, columns, expected });
  if (metric === 'duplicateValues') return phrase('rule.unique', { columns });
  if (metric !== 'invalidValues') return phrase('rule.required', { columns });
  return pattern === undefined
    ? phrase('rule.allowed-values', { columns, count: validValues?.length ?? 0 })
    : phrase('rule.pattern', { columns, pattern });
}

function conditionText(condition: RowCondition): Phrase {
  switch (condition.kind) {
    case 'range':
      return phrase('rule.range', { columns: condition.column, expected: boundsText(condition) });
    case 'length':
      return phrase('rule.length', { columns: condition.column, expected: boundsText(condition) });
    case 'type':
      return phrase('rule.type', { columns: condition.column, logicalType: condition.type });
    case 'meaning':
      return phrase('rule.meaning', { columns: condition.column, type: condition.type });
    case 'past':
      return phrase('rule.past', { columns: condition.column });
    case 'order':
      return phrase('rule.order', { earlier: condition.earlier, later: condition.later });
    case 'reference': {
      const to = `${condition.to.table}.${list(condition.to.columns)}`;
      return phrase('rule.reference', { columns: list(condition.columns), to });
    }
    case 'dependency':
      return phrase('rule.dependency', { from: list(condition.from), columns: condition.column });
  }
}

const list = (names: readonly string[]) => names.join(' + ');

interface Bounds {
  readonly minimum?: Bound;
  readonly maximum?: Bound;
  readonly above?: Bound;
  readonly below?: Bound;
}

function boundsText({ minimum, maximum, above, below }: Bounds): string {
  if (minimum !== undefined && minimum === maximum) return `= ${minimum}`;
  if (minimum !== undefined && maximum !== undefined) return `${minimum} … ${maximum}`;
  const signs: [string, Bound | undefined][] = [
    ['≥', minimum],
    ['>', above],
    ['≤', maximum],
    ['<', below],
  ];
  return signs
    .flatMap(([sign, bound]) => (bound === undefined ? [] : `${sign} ${bound}`))
    .join(', ');
}

const signs = {
  mustBe: '=',
  mustNotBe: '≠',
  mustBeGreaterThan: '>',
  mustBeGreaterOrEqualTo: '≥',
  mustBeLessThan: '<',
  mustBeLessOrEqualTo: '≤',
} as const;

function expectationText(expect: Expectation, unit = ''): string {
  if ('value' in expect) return `${signs[expect.operator]} ${expect.value}${unit}`;
  const range = `${expect.low} … ${expect.high}${unit}`;
  return expect.operator === 'mustBeBetween' ? range : `∉ ${range}`;
}
