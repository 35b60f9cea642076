import { stringify } from 'yaml';
import type { ConditionRule, LibraryRule } from '../../vocabulary/quality-rule.ts';
import type { Bound, RowCondition } from '../../vocabulary/row-condition.ts';
import type { Contract } from '../contract.ts';
import { definedOnly } from '../defined-only.ts';
import { type DemandedTable, demandsOf } from './demands.ts';
import { type Exported, type Loss, noSuchRule } from './lost.ts';

const target = 'dbt';
type Test = string | Readonly<Record<string, unknown>>;
/** A test, and the package that brings it where dbt does not. */
interface Written {
  readonly test: Test;
  readonly package?: 'dbt_utils' | 'dbt_expectations';
}

/**
 * The demands of a contract as dbt data tests (`schema.yml`). What dbt itself does not know is
 * written with the tests of dbt_utils and dbt_expectations, where these are wanted.
 */
export function exportDbt(contract: Contract, { packages }: { packages: boolean }): Exported {
  const demanded = demandsOf(contract, target);
  const lost: Loss[] = [...demanded.lost];
  const models = demanded.tables.map((table) => modelOf(table, packages, lost));
  const text = stringify({ version: 2, models }, { lineWidth: 0 });
  return { files: [{ path: 'schema.yml', text }], lost };
}

function modelOf({ table, rules }: DemandedTable, packages: boolean, lost: Loss[]) {
  const tests = (column: string | undefined) =>
    rules
      .filter((rule) => rule.column === column)
      .flatMap((rule) => {
        const written = rule.type === 'library' ? libraryTest(rule) : conditionTest(rule);
        if (written === undefined) lost.push(noSuchRule(rule, target));
        else if (written.package !== undefined && !packages) {
          const params = { target, package: written.package };
          lost.push({ what: rule.id, code: 'loss.needs-package', params });
        } else return [written.test];
        return [];
      });
  const own = tests(undefined);
  return {
    name: table.name,
    ...(table.object.description === undefined ? {} : { description: table.object.description }),
    ...(own.length > 0 && { data_tests: own }),
    columns: table.columns.map(({ name, property }) => {
      const columnTests = tests(name);
      return {
        name,
        ...(property.description === undefined ? {} : { description: property.description }),
        ...(columnTests.length > 0 && { data_tests: columnTests }),
      };
    }),
  };
}

function libraryTest(rule: LibraryRule): Written | undefined {
  const { metric, columns, validValues, pattern, column, expect } = rule;
  if (metric === 'nullValues') return { test: 'not_null' };
  if (metric === 'duplicateValues' && column !== undefined) return { test: 'unique' };
  if (metric === 'duplicateValues') {
    const test = { 'dbt_utils.unique_combination_of_columns': { combination_of_columns: columns } };
    return { test, package: 'dbt_utils' };
  }
  if (metric === 'rowCount') {
    const least = leastRows(expect);
    const test = { 'dbt_expectations.expect_table_row_count_to_be_between': { min_value: least } };
    return least === undefined ? undefined : { test, package: 'dbt_expectations' };
  }
  if (metric !== 'invalidValues') return undefined;
  if (pattern === undefined) return { test: { accepted_values: { values: validValues } } };
  if (validValues !== undefined) return undefined;
  const regex = { regex: `^(?:${pattern})$` };
  const test = { 'dbt_expectations.expect_column_values_to_match_regex': regex };
  return { test, package: 'dbt_expectations' };
}

/** The least number of rows that a rule asks for, where it asks for nothing else. */
export function leastRows(expect: LibraryRule['expect']): number | undefined {
  if (expect.operator === 'mustBeGreaterThan') return Math.floor(expect.value) + 1;
  return expect.operator === 'mustBeGreaterOrEqualTo' ? Math.ceil(expect.value) : undefined;
}

function conditionTest({ condition }: ConditionRule): Written | undefined {
  switch (condition.kind) {
    case 'range':
      return rangeTest(condition);
    case 'length': {
      const { minimum, maximum } = condition;
      const lengths = definedOnly({ min_value: minimum, max_value: maximum });
      const test = { 'dbt_expectations.expect_column_value_lengths_to_be_between': lengths };
      return { test, package: 'dbt_expectations' };
    }
    case 'past':
      return expression('<= current_date');
    case 'order':
      return expression(`${identifier(condition.earlier)} <= ${identifier(condition.later)}`);
    case 'reference': {
      const [field] = condition.to.columns;
      if (condition.columns.length !== 1 || field === undefined) return undefined;
      return { test: { relationships: { to: `ref('${condition.to.table}')`, field } } };
    }
    default:
      return undefined;
  }
}

/** One flag there says whether both bounds belong to the range. */
function rangeTest(range: Extract<RowCondition, { kind: 'range' }>): Written | undefined {
  const { minimum, maximum, above, below } = range;
  const inclusive = minimum !== undefined || maximum !== undefined;
  const exclusive = above !== undefined || below !== undefined;
  if (inclusive && exclusive) return undefined;
  const bounds = definedOnly({
    min_value: quoted(minimum ?? above),
    max_value: quoted(maximum ?? below),
    inclusive: exclusive ? false : undefined,
  });
  return { test: { 'dbt_utils.accepted_range': bounds }, package: 'dbt_utils' };
}

/** A date is an expression of SQL there, and needs its quotes. */
const quoted = (bound: Bound | undefined) => (typeof bound === 'string' ? `'${bound}'` : bound);
const identifier = (name: string) =>
  /^[a-z_][a-z0-9_]*$/i.test(name) ? name : `"${name.replaceAll('"', '""')}"`;

function expression(text: string): Written {
  return { test: { 'dbt_utils.expression_is_true': { expression: text } }, package: 'dbt_utils' };
}
