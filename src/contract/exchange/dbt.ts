import { stringify } from 'yaml';
import type { ConditionRule, LibraryRule, RuleValue } from '../../vocabulary/quality-rule.ts';
import type { Bound, RowCondition } from '../../vocabulary/row-condition.ts';
import type { Contract } from '../contract.ts';
import { definedOnly } from '../odcs/defined-only.ts';
import { type DemandedTable, demandsOf } from './demands.ts';
import { type Exported, type Loss, noSuchRule } from './lost.ts';

const target = 'dbt';
/** A test with its arguments, and the package that brings it where dbt does not. */
interface Written {
  readonly test: string;
  readonly arguments?: Readonly<Record<string, unknown>>;
  readonly package?: 'dbt_utils' | 'dbt_expectations';
}

/**
 * The demands of a contract as dbt data tests (`schema.yml`). What dbt itself does not know is
 * written with the tests of dbt_utils and dbt_expectations, where these are wanted.
 */
export function exportDbt(contract: Contract, { packages }: { packages: boolean }): Exported {
  const demanded = demandsOf(contract, {
    target,
    tolerates: (rule) => mostRows(rule) !== undefined,
  });
  const lost: Loss[] = [...demanded.lost];
  const models = demanded.tables.map((table) => modelOf(table, packages, lost));
  const text = stringify({ version: 2, models }, { lineWidth: 0 });
  return { files: [{ path: 'schema.yml', text }], lost };
}

function modelOf({ table, rules }: DemandedTable, packages: boolean, lost: Loss[]) {
  const tests = (column: string | undefined) => {
    const own = rules.filter((rule) => rule.column === column);
    const byWhatIsTested = own.flatMap((rule) => testsOf(rule, packages, lost));
    // dbt refuses a test that is there twice, as where a column is unique and a rule says so too.
    return [...new Map(byWhatIsTested.toReversed()).values()].toReversed();
  };
  const own = tests(undefined);
  return {
    name: table.name,
    ...(table.object.description === undefined ? {} : { description: table.object.description }),
    ...(own.length > 0 && { data_tests: own }),
    columns: table.columns.map(({ name, property }) => {
      const columnTests = tests(name);
      return {
        name,
        ...(needsQuotes(name) && { quote: true }),
        ...(property.description === undefined ? {} : { description: property.description }),
        ...(columnTests.length > 0 && { data_tests: columnTests }),
      };
    }),
  };
}

function testsOf(rule: LibraryRule | ConditionRule, packages: boolean, lost: Loss[]) {
  const written = rule.type === 'library' ? libraryTest(rule) : conditionTest(rule);
  if (written === undefined) lost.push(noSuchRule(rule, target));
  else if (written.package !== undefined && !packages) {
    const params = { target, package: written.package };
    lost.push({ what: rule.id, code: 'loss.needs-package', params });
  } else return [[JSON.stringify(written), testOf(written, rule)] as const];
  return [];
}

/** A test as dbt reads it: its bare name where nothing has to be said about it. */
function testOf(written: Written, rule: LibraryRule | ConditionRule) {
  const most = mostRows(rule);
  const said = definedOnly({
    name: testName(written, rule),
    arguments: written.arguments,
    config: most ? { error_if: `>${most}`, warn_if: `>${most}` } : undefined,
  });
  return Object.keys(said).length > 0 ? { [written.test]: said } : written.test;
}

/** dbt names a test after table and columns but drops all that is not ASCII, so that names become the same. */
function testName(written: Written, rule: LibraryRule | ConditionRule): string | undefined {
  const names = [rule.table, ...('columns' in rule ? rule.columns : [rule.column ?? ''])];
  const isTold = names.every((name) => /^\w*$/.test(name)) && isAscii(JSON.stringify(written));
  if (isTold) return undefined;
  return `${written.test.split('.').at(-1)}_${rule.id}`.replace(/[^\p{L}\p{N}_]+/gu, '_');
}

/** How many rows may break a rule, where dbt counts the same rows as Assay. */
function mostRows(rule: LibraryRule | ConditionRule): number | undefined {
  const { expect } = rule;
  if (rule.type === 'library' && (rule.metric !== 'nullValues' || rule.unit !== 'rows')) return;
  if (expect.operator === 'mustBeLessOrEqualTo') return Math.floor(expect.value);
  return expect.operator === 'mustBeLessThan' ? Math.ceil(expect.value) - 1 : undefined;
}

function libraryTest(rule: LibraryRule): Written | undefined {
  const { metric, columns, validValues, pattern, column, expect } = rule;
  if (metric === 'nullValues') return { test: 'not_null' };
  if (metric === 'duplicateValues') {
    return column === undefined
      ? ofUtils('unique_combination_of_columns', {
          combination_of_columns: columns.map(identifier),
        })
      : { test: 'unique' };
  }
  if (metric === 'rowCount') {
    const least = leastRows(expect);
    return least === undefined
      ? undefined
      : ofExpectations('expect_table_row_count_to_be_between', { min_value: least });
  }
  if (metric !== 'invalidValues') return undefined;
  if (pattern === undefined) return acceptedValues(validValues ?? []);
  if (validValues !== undefined) return undefined;
  return ofExpectations('expect_column_values_to_match_regex', { regex: `^(?:${pattern})$` });
}

/** Without a word about it dbt writes every value as a text. */
function acceptedValues(values: readonly RuleValue[]): Written {
  const areTexts = values.some((value) => typeof value === 'string');
  return { test: 'accepted_values', arguments: { values, ...(!areTexts && { quote: false }) } };
}

const ofUtils = (test: string, args: Readonly<Record<string, unknown>>): Written => ({
  test: `dbt_utils.${test}`,
  arguments: args,
  package: 'dbt_utils',
});
const ofExpectations = (test: string, args: Readonly<Record<string, unknown>>): Written => ({
  test: `dbt_expectations.${test}`,
  arguments: args,
  package: 'dbt_expectations',
});

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
      return ofExpectations('expect_column_value_lengths_to_be_between', lengths);
    }
    case 'past':
      return expression('<= current_date');
    case 'order':
      return expression(`${identifier(condition.earlier)} <= ${identifier(condition.later)}`);
    case 'reference': {
      const [field] = condition.to.columns;
      if (condition.columns.length !== 1 || field === undefined) return undefined;
      const to = `ref('${condition.to.table.replaceAll("'", "\\'")}')`;
      return { test: 'relationships', arguments: { to, field: identifier(field) } };
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
  return ofUtils('accepted_range', bounds);
}

/** A date is an expression of SQL there, and needs its quotes. */
const quoted = (bound: Bound | undefined) => (typeof bound === 'string' ? `'${bound}'` : bound);
const isAscii = (text: string) => !/[^\u0020-\u007e]/.test(text);
const needsQuotes = (name: string) => !/^[a-z_][a-z0-9_]*$/i.test(name);
const identifier = (name: string) => (needsQuotes(name) ? `"${name.replaceAll('"', '""')}"` : name);

function expression(text: string): Written {
  return ofUtils('expression_is_true', { expression: text });
}
