import type { ConditionRule, LibraryRule, QualityRule } from '../vocabulary/quality-rule.ts';
import type { Bound, RowCondition, TestableType } from '../vocabulary/row-condition.ts';
import { testableTypes } from '../vocabulary/row-condition.ts';
import { primaryKey } from './declare.ts';
import { definedOnly } from './odcs/defined-only.ts';
import type { OdcsProperty } from './odcs/odcs.ts';
import type { DocumentPath, ReadYaml } from './odcs/read-yaml.ts';
import type { ForeignKey } from './references.ts';
import type { ContractColumn, ContractTable } from './tables.ts';

interface Declared {
  readonly tables: readonly ContractTable[];
  readonly foreignKeys: readonly ForeignKey[];
  /** By table and column: what a person says that a column means. */
  readonly meanings: (table: string, column: string) => string | undefined;
  readonly locate: ReadYaml['locate'];
}

/**
 * What a contract demands of the data outside its quality rules, as rules: required, unique and
 * key columns, logical types with their options, and relationships. Names are the contract's.
 */
export function readConstraints(declared: Declared): readonly QualityRule[] {
  return declared.tables.flatMap((table, t) => [
    ...table.columns.flatMap((column, c) =>
      columnConstraints(column, {
        table: table.name,
        at: ['schema', t, 'properties', c],
        ...declared,
      }),
    ),
    ...keyConstraint(table, t, declared),
    ...declared.foreignKeys
      .filter(({ from }) => from.table === table.name)
      .map((key) => referenceRule(key, t, declared)),
  ]);
}

interface ColumnPlace extends Pick<Declared, 'locate' | 'meanings'> {
  readonly table: string;
  readonly at: DocumentPath;
}

function columnConstraints({ name, property }: ColumnContract, place: ColumnPlace): QualityRule[] {
  const required = property.required === true || property.primaryKey === true;
  return [
    ...(required ? [countRule('required', 'nullValues', name, place)] : []),
    ...(property.unique === true ? [countRule('unique', 'duplicateValues', name, place)] : []),
    ...patternRule(name, property, place),
    ...conditionsOf(name, property, place).map((condition) => conditionRule(condition, place)),
  ];
}
type ColumnContract = Pick<ContractColumn, 'name' | 'property'>;

const none = { operator: 'mustBe', value: 0 } as const;

function base(constraint: string, column: string, { table, at, locate }: ColumnPlace) {
  return {
    id: `${table}.${column}.${constraint}`,
    table,
    column,
    weight: 1,
    where: locate(at),
    expect: none,
  };
}

function countRule(
  constraint: string,
  metric: 'nullValues' | 'duplicateValues',
  column: string,
  place: ColumnPlace,
): LibraryRule {
  return {
    ...base(constraint, column, place),
    type: 'library',
    metric,
    unit: 'rows',
    columns: [column],
  };
}

function patternRule(
  column: string,
  { logicalTypeOptions: options }: OdcsProperty,
  place: ColumnPlace,
): LibraryRule[] {
  if (options?.pattern === undefined) return [];
  const rule = base('pattern', column, place);
  const { pattern } = options;
  return [
    { ...rule, type: 'library', metric: 'invalidValues', unit: 'rows', columns: [column], pattern },
  ];
}

function conditionRule(condition: RowCondition & { column: string }, place: ColumnPlace) {
  const rule: ConditionRule = {
    ...base(condition.kind, condition.column, place),
    type: 'condition',
    condition,
  };
  return rule;
}

function conditionsOf(
  column: string,
  { logicalType, logicalTypeOptions: options = {} }: OdcsProperty,
  { table, meanings }: ColumnPlace,
): (RowCondition & { column: string })[] {
  const type = testableTypes.find((known): known is TestableType => known === logicalType);
  const meaning = meanings(table, column);
  const bounds = definedOnly({
    minimum: boundOf(options.minimum),
    maximum: boundOf(options.maximum),
    above: boundOf(options.exclusiveMinimum),
    below: boundOf(options.exclusiveMaximum),
  });
  const lengths = definedOnly({ minimum: options.minLength, maximum: options.maxLength });
  return [
    ...(type === undefined ? [] : [{ kind: 'type', column, type } as const]),
    ...(meaning === undefined ? [] : [{ kind: 'meaning', column, type: meaning } as const]),
    ...(Object.keys(bounds).length === 0 ? [] : [{ kind: 'range', column, ...bounds } as const]),
    ...(Object.keys(lengths).length === 0 ? [] : [{ kind: 'length', column, ...lengths } as const]),
  ];
}

/** A number that was written as text is a number all the same. */
function boundOf(bound: number | string | undefined): Bound | undefined {
  if (typeof bound !== 'string') return bound;
  return bound.trim() !== '' && Number.isFinite(Number(bound)) ? Number(bound) : bound;
}

function keyConstraint({ name, columns }: ContractTable, t: number, { locate }: Declared) {
  const key = primaryKey(columns);
  const [only] = columns.filter((column) => column.name === key[0]);
  if (key.length === 0 || (key.length === 1 && only?.property.unique === true)) return [];
  const rule: LibraryRule = {
    id: `${name}.primaryKey`,
    table: name,
    ...(key.length === 1 && key[0] !== undefined && { column: key[0] }),
    weight: 1,
    where: locate(['schema', t]),
    type: 'library',
    metric: 'duplicateValues',
    unit: 'rows',
    columns: key,
    expect: none,
  };
  return [rule];
}

function referenceRule({ from, to }: ForeignKey, t: number, { locate }: Declared): ConditionRule {
  const [column] = from.columns;
  return {
    id: `${from.table}.${from.columns.join('+')}.references.${to.table}`,
    table: from.table,
    ...(from.columns.length === 1 && column !== undefined && { column }),
    weight: 1,
    where: locate(['schema', t]),
    type: 'condition',
    condition: { kind: 'reference', columns: from.columns, to },
    expect: none,
  };
}
