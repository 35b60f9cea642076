import { booleanWords } from '../../vocabulary/boolean-words.ts';
import type { LibraryRule, RuleValue } from '../../vocabulary/quality-rule.ts';
import type { Contract } from '../contract.ts';
import { primaryKey } from '../declare.ts';
import { definedOnly } from '../odcs/defined-only.ts';
import type { OdcsProperty } from '../odcs/odcs.ts';
import type { ContractColumn } from '../tables.ts';
import { type DemandedTable, demandsOf } from './demands.ts';
import { type Exported, type Loss, noSuchRule } from './lost.ts';

const target = 'Frictionless';

/** The demands of a contract as a Frictionless Data Package with a Table Schema for each table. */
export function exportFrictionless(contract: Contract): Exported {
  const demanded = demandsOf(contract, { target, patterns: 'python' });
  const lost: Loss[] = [...demanded.lost];
  const descriptor = {
    name: contract.id,
    ...(contract.name === undefined ? {} : { title: contract.name }),
    version: contract.version,
    resources: demanded.tables.map((table) => resourceOf(table, lost)),
  };
  const text = `${JSON.stringify(descriptor, null, 2)}\n`;
  return { files: [{ path: 'datapackage.json', text }], lost };
}

function resourceOf({ table, rules }: DemandedTable, lost: Loss[]) {
  const key = primaryKey(table.columns);
  const foreignKeys = rules.flatMap(({ type, ...rule }) => {
    const condition = type === 'condition' && 'condition' in rule ? rule.condition : undefined;
    if (condition?.kind !== 'reference') return [];
    const { columns, to } = condition;
    return [{ fields: columns, reference: { resource: to.table, fields: to.columns } }];
  });
  lost.push(...rules.filter((rule) => !isSaid(rule, key)).map((rule) => noSuchRule(rule, target)));
  return {
    name: table.name,
    path: table.physicalName ?? `${table.name}.csv`,
    schema: {
      fields: table.columns.map((column) => fieldOf(column, rules)),
      ...(key.length > 0 && { primaryKey: key }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

type Rules = DemandedTable['rules'];

/** Whether a Table Schema has a place for the rule. */
function isSaid(rule: Rules[number], key: readonly string[]): boolean {
  if (rule.type === 'condition')
    return ['range', 'length', 'type', 'reference'].includes(rule.condition.kind);
  if (rule.metric === 'nullValues') return true;
  if (rule.metric === 'duplicateValues')
    return rule.column !== undefined || JSON.stringify(rule.columns) === JSON.stringify(key);
  return rule.metric === 'invalidValues';
}

const types: Readonly<Record<NonNullable<OdcsProperty['logicalType']>, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  timestamp: 'datetime',
  object: 'object',
  array: 'array',
};

/** Frictionless compares them letter by letter, and by itself knows only true and false. */
const spellings = (words: readonly string[]) => [
  ...new Set(
    words.flatMap((w) => [w, w.toUpperCase(), `${w.slice(0, 1).toUpperCase()}${w.slice(1)}`]),
  ),
];
const truthWords = {
  trueValues: spellings([...booleanWords.map(([yes]) => yes), '1']),
  falseValues: spellings([...booleanWords.map(([, no]) => no), '0']),
};

function fieldOf({ name, property }: ContractColumn, rules: Rules) {
  const own = rules.filter((rule) => rule.column === name);
  const constraints = constraintsOf(own);
  return {
    name,
    type: property.logicalType === undefined ? 'any' : types[property.logicalType],
    ...(property.logicalType === 'boolean' && truthWords),
    ...definedOnly({ title: property.businessName, description: property.description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function constraintsOf(rules: Rules) {
  const library = (metric: LibraryRule['metric']) =>
    rules.flatMap((rule) => (rule.type === 'library' && rule.metric === metric ? [rule] : []));
  const conditions = rules.flatMap((rule) => (rule.type === 'condition' ? [rule.condition] : []));
  const range = conditions.find(({ kind }) => kind === 'range');
  const length = conditions.find(({ kind }) => kind === 'length');
  const invalid = library('invalidValues');
  const values: readonly RuleValue[] | undefined = invalid.find(
    (rule) => rule.validValues,
  )?.validValues;
  return definedOnly({
    required: library('nullValues').length > 0 ? true : undefined,
    unique: library('duplicateValues').some(({ id }) => !id.endsWith('.primaryKey'))
      ? true
      : undefined,
    ...(range?.kind === 'range'
      ? {
          minimum: range.minimum,
          maximum: range.maximum,
          exclusiveMinimum: range.above,
          exclusiveMaximum: range.below,
        }
      : {}),
    ...(length?.kind === 'length' ? { minLength: length.minimum, maxLength: length.maximum } : {}),
    pattern: invalid.find((rule) => rule.pattern !== undefined)?.pattern,
    enum: values,
  });
}
