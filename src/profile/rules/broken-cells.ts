import {
  all,
  any,
  call,
  cast,
  column,
  isNotNull,
  isNull,
  literal,
  not,
  oneOf,
  tryCast,
} from '../../sql/build.ts';
import type { Expression } from '../../sql/tree.ts';
import type { LibraryRule, QualityRule, RuleValue } from '../../vocabulary/quality-rule.ts';
import { meets } from './compare.ts';

/** A library rule that every row keeps or breaks by itself, so that it can be asked of each. */
export function isRuleOfRows(rule: QualityRule): rule is LibraryRule {
  const ofRows = ['nullValues', 'missingValues', 'invalidValues'];
  return rule.type === 'library' && ofRows.includes(rule.metric) && meets(0, rule.expect);
}

/** Whether a row keeps a rule of rows; a row that the rule does not apply to keeps it. Never null. */
export function keepsRule(rule: LibraryRule): Expression {
  return not(breaksRule(rule));
}

/** Whether a row breaks a rule of rows. Never null. */
export function breaksRule(rule: LibraryRule): Expression {
  return rule.metric === 'invalidValues' ? all(appliesTo(rule), isBroken(rule)) : isBroken(rule);
}

function subject(rule: LibraryRule): Expression {
  return column(rule.columns[0] ?? '');
}

/** Whether the metric looks at a row at all. */
export function appliesTo(rule: LibraryRule): Expression {
  return rule.metric === 'invalidValues' ? isNotNull(subject(rule)) : literal(true);
}

/** Whether a cell is what the metric counts; never null. */
export function isBroken(rule: LibraryRule): Expression {
  const cell = subject(rule);
  if (rule.metric === 'nullValues') return isNull(cell);
  if (rule.metric === 'missingValues')
    return any(isNull(cell), isOneOf(cell, rule.missingValues ?? ['']));
  const tests = [
    ...(rule.validValues ? [isOneOf(cell, rule.validValues)] : []),
    ...(rule.pattern === undefined
      ? []
      : [call('regexMatches', cast(cell, 'text'), literal(rule.pattern))]),
  ];
  return not(all(...tests));
}

/** Text is compared as it stands, numbers as numbers, so that 1 finds `1.0` too. */
function isOneOf(cell: Expression, values: readonly RuleValue[]): Expression {
  const texts = values.filter((value) => typeof value === 'string' || typeof value === 'boolean');
  const numbers = values.filter((value) => typeof value === 'number');
  const asNumber = tryCast(cell, 'double');
  const tests = [
    ...(texts.length > 0 ? [oneOf(cast(cell, 'text'), texts.map(String))] : []),
    ...(numbers.length > 0
      ? [call('coalesce', { kind: 'in', of: asNumber, values: numbers.map(literal) }, no)]
      : []),
  ];
  return any(...tests);
}

const no = literal(false);
