import type { LogicalType } from '../../vocabulary/column.ts';
import type { SuggestedRule } from '../../vocabulary/quality-rule.ts';
import type { Relationship } from '../../vocabulary/relationship.ts';
import type { ColumnReport } from '../../vocabulary/reports/column-report.ts';
import type { AssetReport } from '../../vocabulary/reports/report.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';
import type { Naming } from './naming.ts';
import { draftRule } from './rule.ts';
import { type DraftEntry, type DraftList, type DraftMap, draftMap } from './tree.ts';

/** How the tables of an asset are told. */
export interface DraftSchemaOptions {
  readonly naming: Naming;
  /** By table id. */
  readonly suggestions: ReadonlyMap<string, readonly SuggestedRule[]>;
  /** Of a semantic type. */
  readonly namesThings: (semanticType: string) => boolean;
}

/** The schema objects of an asset: its tables as they were found. */
export function draftSchema(
  asset: AssetReport,
  { naming, suggestions, namesThings }: DraftSchemaOptions,
): DraftList {
  return {
    by: 'name',
    items: asset.tables.map((table) =>
      draftTable(table, {
        relationships: asset.relationships.filter(({ from }) => from.table === table.id),
        naming,
        suggestions: suggestions.get(table.id) ?? [],
        namesThings,
      }),
    ),
  };
}

const entry = (key: string, value: DraftEntry['value'] | undefined): DraftEntry | undefined =>
  value === undefined ? undefined : { key, value };

const suggested = (key: string, value: DraftEntry['value'] | undefined) =>
  value === undefined ? undefined : { key, value, suggestion: true };

function draftTable(
  table: TableReport,
  { relationships, naming, suggestions, namesThings }: Omit<ColumnContext, 'table' | 'key'>,
): DraftMap {
  const composite = relationships.filter(({ from }) => from.columns.length > 1);
  const key = primaryKeyOf(table);
  return draftMap(
    entry('id', naming.tableId(table.id)),
    {
      key: 'name',
      value: naming.table(table.id),
      comment:
        'TODO description: what one row is; of each column too. 请说明一行代表什么，以及各字段含义。',
    },
    entry('physicalName', physicalName(table)),
    entry('physicalType', 'file'),
    entry('logicalType', 'object'),
    suggested('quality', suggestedRules({ table, key, naming, suggestions }, undefined)),
    suggested(
      'relationships',
      composite.length > 0 ? relationshipList(composite, naming, true) : undefined,
    ),
    entry('properties', {
      by: 'name',
      items: table.columns.map((column) =>
        draftColumn(column, { table, key, naming, relationships, suggestions, namesThings }),
      ),
    }),
  );
}

/** The file where there is one; a sheet, or a table of many files, by the id of the table. */
function physicalName({ id, files }: TableReport): string {
  const [file, ...more] = files;
  return file && more.length === 0 && file.sheet === undefined ? file.path : id;
}

type Key = readonly string[];

/** The declared or the first discovered primary key that holds. */
function primaryKeyOf({ keys }: TableReport): Key {
  return keys.find(({ kind, holds }) => kind === 'primary' && holds)?.columns ?? [];
}

interface ColumnContext {
  readonly table: TableReport;
  readonly key: Key;
  readonly naming: Naming;
  readonly relationships: readonly Relationship[];
  readonly suggestions: readonly SuggestedRule[];
  readonly namesThings: DraftSchemaOptions['namesThings'];
}

function draftColumn(column: ColumnReport, context: ColumnContext): DraftMap {
  const { table, key, naming, relationships } = context;
  const own = relationships.filter(
    ({ from: { columns } }) => columns.length === 1 && columns[0] === column.name,
  );
  const position = key.indexOf(column.name) + 1;
  const name = naming.column(table.id, column.name);
  const unique = table.keys.some(
    ({ columns, holds }) => holds && columns.length === 1 && columns[0] === column.name,
  );
  return draftMap(
    entry('id', naming.columnId(table.id, column.name)),
    entry('name', name),
    entry('physicalName', name === column.name ? undefined : column.name),
    entry('logicalType', logicalTypes[typeThatHolds(column, context)]),
    entry('physicalType', column.physicalType),
    suggested('primaryKey', position > 0 ? true : undefined),
    suggested('primaryKeyPosition', position > 0 ? position : undefined),
    suggested('required', position > 0 ? true : undefined),
    suggested('unique', unique || undefined),
    classification(column),
    suggested('relationships', own.length > 0 ? relationshipList(own, naming, false) : undefined),
    suggested('quality', suggestedRules(context, column.name)),
    suggested('customProperties', meaning(column)),
  );
}

/**
 * A few fractions among whole numbers: a contract that asked for whole ones would fail its own data. And text that
 * happens to be written in digits, such as phones: nobody adds them up, and some are written with spaces.
 */
function typeThatHolds(
  { type, physicalType, measures, semantic }: ColumnReport,
  { namesThings }: Pick<ColumnContext, 'namesThings'>,
): LogicalType {
  const isNumber = type === 'integer' || type === 'decimal' || type === 'double';
  const named = semantic?.state === 'accepted' && namesThings(semantic.type);
  if (isNumber && named && physicalType === 'VARCHAR') return 'text';
  const [whole, numbers] = [measures.castableInteger?.value, measures.castableDecimal?.value];
  const fractions = typeof whole === 'number' && typeof numbers === 'number' && numbers > whole;
  return type === 'integer' && fractions ? 'decimal' : type;
}

const logicalTypes: Readonly<Record<LogicalType, string | undefined>> = {
  boolean: 'boolean',
  integer: 'integer',
  decimal: 'number',
  double: 'number',
  date: 'date',
  time: 'time',
  timestamp: 'timestamp',
  text: 'string',
  binary: 'string',
  nested: undefined,
  empty: undefined,
};

/** The proposal; a person confirms it, or rejects it for good. */
function classification({ personal, gradeProposal }: ColumnReport): DraftEntry | undefined {
  if (!personal.personalInformation) return undefined;
  const sensitive = personal.sensitive.length > 0;
  return {
    key: 'classification',
    value: sensitive ? 'sensitive-personal-information' : 'personal-information',
    comment: [
      `TODO proposed ${gradeProposal}; confirm or reject under customProperties 请在 customProperties 中确认或否定：`,
      '  - {property: assay.personal, value: {verdict: confirmed, by: }}',
      `  - {property: assay.confirmedGrade, value: ${gradeProposal}}`,
      '  - {property: assay.confirmedBy, value: }',
    ].join('\n'),
  };
}

function meaning({ semantic }: ColumnReport): DraftList | undefined {
  if (semantic?.state !== 'accepted') return undefined;
  const property = draftMap(entry('property', 'assay.semanticType'), entry('value', semantic.type));
  return { items: [property] };
}

function relationshipList(
  relationships: readonly Relationship[],
  naming: Naming,
  composite: boolean,
): DraftList {
  const side = ({ table, columns }: Relationship['from']) => {
    const references = columns.map((column) => naming.reference(table, column));
    return composite ? references : (references[0] ?? '');
  };
  return {
    items: relationships.map(({ from, to }) =>
      draftMap(
        entry('type', 'foreignKey'),
        entry('from', composite ? side(from) : undefined),
        entry('to', side(to)),
      ),
    ),
  };
}

/**
 * Suggested rules that hold in every row now, at their column or, without one, at their table.
 * References stand under `relationships`, types under `logicalType`, semantic types under
 * `customProperties`, and a key needs no rule that it is required.
 */
function suggestedRules(
  { table, naming, suggestions, key }: Omit<ColumnContext, 'relationships' | 'namesThings'>,
  column: string | undefined,
): DraftList | undefined {
  const items = suggestions
    .filter(
      ({ rule, exceptions }) => rule.column === column && exceptions === 0 && !isSaid(rule, key),
    )
    .map((found) => draftRule(found, (name) => naming.column(table.id, name)));
  return items.length > 0 ? { items } : undefined;
}

function isSaid(rule: SuggestedRule['rule'], key: Key): boolean {
  if (rule.type === 'condition')
    return ['reference', 'type', 'meaning'].includes(rule.condition.kind);
  const ofKey = rule.column !== undefined && key.includes(rule.column);
  return ofKey && (rule.metric === 'nullValues' || rule.metric === 'duplicateValues');
}
