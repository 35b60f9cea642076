import { Decimal } from 'decimal.js';
import type { ConditionRule, LibraryRule } from '../../vocabulary/quality-rule.ts';
import type { Contract } from '../contract.ts';
import { definedOnly } from '../odcs/defined-only.ts';
import { leastRows } from './dbt.ts';
import { demandsOf } from './demands.ts';
import { type Exported, type Loss, noSuchRule } from './lost.ts';

const target = 'Great Expectations';
interface Expectation {
  readonly type: string;
  readonly kwargs: Readonly<Record<string, unknown>>;
}

/** The demands of a contract as Great Expectations 1.x suites, one JSON file for each table. */
export function exportGreatExpectations(contract: Contract): Exported {
  const demanded = demandsOf(contract, {
    target,
    patterns: 'python',
    tolerates: (rule) => leastShare(rule) !== undefined,
  });
  const lost: Loss[] = [...demanded.lost];
  const files = demanded.tables.map(({ table, rules }) => {
    const expectations = rules.flatMap((rule) => {
      const found = rule.type === 'library' ? ofLibrary(rule) : ofCondition(rule);
      if (found === undefined) lost.push(noSuchRule(rule, target));
      return found === undefined ? [] : [{ ...found, meta: { rule: rule.id } }];
    });
    const suite = {
      name: table.name,
      expectations,
      meta: { great_expectations_version: '1.0.0', contract: contract.id },
    };
    return { path: `${fileName(table.name)}.json`, text: `${JSON.stringify(suite, null, 2)}\n` };
  });
  return { files, lost };
}

/** A name that every file system takes. */
export function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}_-]+/gu, '-') || 'table';
}

/** The least share of filled cells, where a rule leaves some empty: of what has another base nothing is said. */
function leastShare(rule: LibraryRule | ConditionRule): number | undefined {
  if (rule.type !== 'library' || rule.metric !== 'nullValues' || rule.unit !== 'percent') return;
  const { expect } = rule;
  return expect.operator === 'mustBeLessOrEqualTo'
    ? Number(new Decimal(100).minus(expect.value).dividedBy(100))
    : undefined;
}

function ofLibrary(rule: LibraryRule): Expectation | undefined {
  const { metric, columns, validValues, pattern, expect } = rule;
  const [column] = columns;
  switch (metric) {
    case 'nullValues':
      return {
        type: 'expect_column_values_to_not_be_null',
        kwargs: definedOnly({ column, mostly: leastShare(rule) }),
      };
    case 'duplicateValues':
      return columns.length === 1
        ? { type: 'expect_column_values_to_be_unique', kwargs: { column } }
        : { type: 'expect_compound_columns_to_be_unique', kwargs: { column_list: columns } };
    case 'rowCount': {
      const least = leastRows(expect);
      const kwargs = { min_value: least, max_value: null };
      return least === undefined
        ? undefined
        : { type: 'expect_table_row_count_to_be_between', kwargs };
    }
    case 'invalidValues':
      return judgedValues(column, validValues, pattern);
    case 'missingValues':
      return undefined;
  }
}

function judgedValues(
  column: string | undefined,
  validValues: LibraryRule['validValues'],
  pattern: string | undefined,
): Expectation | undefined {
  if (validValues !== undefined && pattern !== undefined) return undefined;
  return pattern === undefined
    ? { type: 'expect_column_values_to_be_in_set', kwargs: { column, value_set: validValues } }
    : {
        type: 'expect_column_values_to_match_regex',
        kwargs: { column, regex: `^(?:${pattern})$` },
      };
}

function ofCondition({ condition }: ConditionRule): Expectation | undefined {
  switch (condition.kind) {
    case 'range': {
      const { column, minimum, maximum, above, below } = condition;
      const kwargs = {
        column,
        min_value: minimum ?? above ?? null,
        max_value: maximum ?? below ?? null,
        strict_min: above !== undefined,
        strict_max: below !== undefined,
      };
      return { type: 'expect_column_values_to_be_between', kwargs };
    }
    case 'length': {
      const { column, minimum = null, maximum = null } = condition;
      const kwargs = { column, min_value: minimum, max_value: maximum };
      return { type: 'expect_column_value_lengths_to_be_between', kwargs };
    }
    case 'order': {
      const { earlier, later } = condition;
      const kwargs = { column_A: later, column_B: earlier, or_equal: true };
      return { type: 'expect_column_pair_values_a_to_be_greater_than_b', kwargs };
    }
    default:
      return undefined;
  }
}
