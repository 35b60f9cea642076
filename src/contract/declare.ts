import { answersRecordSchema } from '../vocabulary/declarations/answers-record.ts';
import { assetDeclarationSchema } from '../vocabulary/declarations/asset-declaration.ts';
import { columnDeclarationSchema } from '../vocabulary/declarations/column-declaration.ts';
import type { ColumnStandard } from '../vocabulary/declarations/column-standard.ts';
import type {
  Declarations,
  DeclaredColumn,
  DeclaredPerson,
  DeclaredTable,
} from '../vocabulary/declarations/declarations.ts';
import { tableDeclarationSchema } from '../vocabulary/declarations/table-declaration.ts';
import type { Problem } from '../vocabulary/problem.ts';
import type { QualityRule } from '../vocabulary/quality-rule.ts';
import { readAssayProperties } from './odcs/custom-properties.ts';
import { definedOnly } from './odcs/defined-only.ts';
import type { OdcsDocument, OdcsProperty } from './odcs/odcs.ts';
import type { ReadYaml } from './odcs/read-yaml.ts';
import type { ForeignKey } from './references.ts';
import { refusedPatterns } from './rules/refused-patterns.ts';
import type { ContractColumn, ContractTable } from './tables.ts';

export interface Read {
  readonly tables: readonly ContractTable[];
  readonly rules: readonly QualityRule[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly locate: ReadYaml['locate'];
}

/** What people declare, and what a registry says of its own part in it. */
const writtenSchema = assetDeclarationSchema.extend({ answers: answersRecordSchema.optional() });

/** Everything the contract declares about its asset, and what of `assay` could not be read. */
export function readDeclarations(
  document: OdcsDocument,
  read: Read,
): { readonly declarations: Declarations; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const { locate } = read;
  const assay = readAssayProperties(writtenSchema, document.customProperties, {
    at: [],
    locate,
  });
  const { answers, ...declared } = assay.value ?? {};
  problems.push(...assay.problems);
  const counts = rulesByColumn(read.rules);
  const tables = read.tables.map((_, t) => readTable(t, { ...read, counts }, problems));
  const declarations: Declarations = definedOnly({
    ...fundamentals(document),
    price: priceOf(document),
    serviceLevels: serviceLevelsOf(document),
    tables,
    relationships: read.foreignKeys,
    answers,
    assay: Object.keys(declared).length > 0 ? declared : undefined,
  });
  problems.push(...refusedPatterns(declarations, locate));
  return { declarations, problems };
}

function fundamentals(document: OdcsDocument) {
  const { purpose, usage, limitations } = document.description ?? {};
  return {
    id: document.id,
    name: document.name ?? document.dataProduct,
    version: document.version,
    status: document.status,
    domain: document.domain,
    purpose: purpose ?? undefined,
    limitations: limitations ?? undefined,
    usage: usage ?? undefined,
    tags: document.tags,
    team: teamOf(document),
    supportChannels: document.support?.length,
    servers: document.servers?.length,
  };
}

function teamOf({ team }: OdcsDocument): DeclaredPerson[] | undefined {
  const members = Array.isArray(team) ? team : team?.members;
  return members?.flatMap((member) => {
    const name = member.name ?? member.username;
    if (name === undefined) return [];
    return [definedOnly({ name, role: member.role, from: member.dateIn, until: member.dateOut })];
  });
}

function priceOf({ price }: OdcsDocument): Declarations['price'] {
  if (price?.priceAmount === undefined) return undefined;
  return definedOnly({
    amount: price.priceAmount,
    currency: price.priceCurrency,
    unit: price.priceUnit,
  });
}

function serviceLevelsOf(document: OdcsDocument): Declarations['serviceLevels'] {
  return document.slaProperties?.flatMap(({ property, value, unit, element }) =>
    value === undefined || value === null ? [] : [definedOnly({ property, value, unit, element })],
  );
}

type Counts = ReadonlyMap<string, number>;
const placeOf = (table: string, column: string) => JSON.stringify([table, column]);

function rulesByColumn(rules: readonly QualityRule[]): Counts {
  const counts = new Map<string, number>();
  for (const { table, column } of rules) {
    if (column === undefined) continue;
    const place = placeOf(table, column);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

function readTable(
  t: number,
  read: Read & { readonly counts: Counts },
  problems: Problem[],
): DeclaredTable {
  const { tables, locate, counts } = read;
  const table = tables[t];
  if (!table) throw new Error(`bug: no table at ${t}`);
  const { name, object, columns } = table;
  const at = ['schema', t];
  const assay = readAssayProperties(tableDeclarationSchema, object.customProperties, {
    at,
    locate,
  });
  problems.push(...assay.problems);
  const uniqueKeys = columns.filter(({ property }) => property.unique).map((c) => [c.name]);
  const key = primaryKey(columns);
  return definedOnly({
    table: name,
    description: object.description,
    primaryKey: key.length > 0 ? key : undefined,
    uniqueKeys: uniqueKeys.length > 0 ? uniqueKeys : undefined,
    columns: columns.map(({ property }, c) => {
      const own = readAssayProperties(columnDeclarationSchema, property.customProperties, {
        at: [...at, 'properties', c],
        locate,
      });
      problems.push(...own.problems);
      const rules = counts.get(placeOf(name, property.name)) ?? 0;
      return { ...readColumn(property, rules), ...definedOnly({ assay: own.value }) };
    }),
    assay: assay.value,
  });
}

/** The columns of the primary key in their declared order. */
export function primaryKey(columns: readonly ContractColumn[]): string[] {
  const position = ({ property: { primaryKeyPosition: p } }: ContractColumn) =>
    p === undefined || p < 0 ? Number.MAX_SAFE_INTEGER : p;
  return columns
    .filter(({ property }) => property.primaryKey === true)
    .toSorted((a, b) => position(a) - position(b))
    .map(({ name }) => name);
}

function readColumn(property: OdcsProperty, rules: number): DeclaredColumn {
  const definitions = property.authoritativeDefinitions?.map(({ url }) => url);
  return definedOnly({
    name: property.name,
    description: property.description,
    businessName: property.businessName,
    required: property.required,
    unique: property.unique,
    primaryKey: property.primaryKey,
    critical: property.criticalDataElement,
    classification: property.classification,
    encryptedName: property.encryptedName,
    standard: standardOf(property),
    definitions,
    transformSources: property.transformSourceObjects,
    transformLogic: property.transformLogic,
    rules,
  });
}

function standardOf(property: OdcsProperty): ColumnStandard | undefined {
  const options = property.logicalTypeOptions ?? {};
  const standard: ColumnStandard = definedOnly({
    type: property.logicalType,
    pattern: options.pattern,
    format: options.format,
    minLength: options.minLength,
    maxLength: options.maxLength,
    minimum: options.minimum,
    maximum: options.maximum,
    ...precisionOf(property.physicalType),
    values: validValues(property),
  });
  return Object.keys(standard).length > 0 ? standard : undefined;
}

/** Digits of a `decimal(10,2)`; the length of a text type is no promise about its content. */
function precisionOf(physicalType = '') {
  const found = /^(?:decimal|numeric|number)\s*\(\s*(\d+)\s*(?:,\s*(\d+)\s*)?\)$/i.exec(
    physicalType,
  );
  return found ? { precision: Number(found[1]), scale: Number(found[2] ?? 0) } : {};
}

function validValues(property: OdcsProperty): string[] | undefined {
  for (const { arguments: given, validValues: beside } of property.quality ?? []) {
    const values = given?.validValues ?? beside;
    if (Array.isArray(values) && values.every((v) => ['string', 'number'].includes(typeof v)))
      return values.map(String);
  }
  return undefined;
}
