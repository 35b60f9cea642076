import { stringify } from 'yaml';
import { z } from 'zod';
import { defineProblem } from '../../vocabulary/problem.ts';
import { definedOnly } from '../odcs/defined-only.ts';
import type { Loss } from './lost.ts';

const notAPackage = defineProblem<'path'>({
  code: 'contract.not-frictionless',
  texts: {
    en: '{path} is neither a Data Package nor a Table Schema of Frictionless.',
    zh: '{path} 既不是 Frictionless 的数据包，也不是表模式（Table Schema）。',
  },
  remedy: {
    en: 'Name a datapackage.json, or a JSON file with a list of fields.',
    zh: '请指定 datapackage.json，或含有 fields 列表的 JSON 文件。',
  },
});

const bound = z.union([z.number(), z.string()]);
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const names = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const constraintsSchema = z.looseObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  minimum: bound.optional(),
  maximum: bound.optional(),
  exclusiveMinimum: bound.optional(),
  exclusiveMaximum: bound.optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  pattern: z.string().optional(),
  enum: z.array(scalar).optional(),
});
const fieldSchema = z.looseObject({
  name: z.string(),
  type: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  constraints: constraintsSchema.optional(),
});
const tableSchema = z.looseObject({
  fields: z.array(fieldSchema),
  primaryKey: names.optional(),
  foreignKeys: z
    .array(
      z.looseObject({
        fields: names,
        reference: z.looseObject({ resource: z.string(), fields: names }),
      }),
    )
    .optional(),
});
const resourceSchema = z.looseObject({
  name: z.string(),
  path: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  schema: tableSchema,
});
const packageSchema = z.looseObject({
  name: z.string().optional(),
  title: z.string().optional(),
  version: z.string().optional(),
  resources: z.array(resourceSchema),
});
type Field = z.infer<typeof fieldSchema>;
type TableSchema = z.infer<typeof tableSchema>;
type Resource = z.infer<typeof resourceSchema>;

export interface Imported {
  /** An ODCS v3.1 contract. */
  readonly text: string;
  /** What has no place in it. */
  readonly lost: readonly Loss[];
}

/**
 * A Frictionless Data Package or Table Schema as an ODCS contract draft.
 *
 * @param path of the file, for messages and for the name of a single table
 * @throws Problem `contract.not-frictionless`
 */
export function importFrictionless(text: string, path: string): Imported {
  const name = /([^/\\]+?)(?:\.[^./\\]*)*$/.exec(path)?.[1] ?? 'table';
  const document = parse(text);
  const whole = packageSchema.safeParse(document);
  const single = tableSchema.safeParse(document);
  const resources = whole.success
    ? whole.data.resources
    : single.success
      ? [{ name, schema: single.data }]
      : undefined;
  if (resources === undefined) throw notAPackage({ path });
  const lost: Loss[] = [];
  const head: Partial<z.infer<typeof packageSchema>> = whole.success ? whole.data : {};
  const contract = {
    kind: 'DataContract',
    apiVersion: 'v3.1.0',
    id: head.name ?? name,
    ...definedOnly({ name: head.title }),
    version: head.version ?? '0.1.0',
    status: 'draft',
    schema: resources.map((resource) => objectOf(resource, resources, lost)),
  };
  return { text: stringify(contract, { lineWidth: 0 }), lost };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function objectOf(resource: Resource, all: readonly Resource[], lost: Loss[]) {
  const { name, path, description, schema } = resource;
  const keys = schema.foreignKeys ?? [];
  const composite = keys.filter(({ fields }) => fields.length > 1);
  const reference = (table: string, fields: readonly string[]) =>
    fields.map((field) => referenceTo(all, table, field));
  return {
    id: tableId(all, name),
    name,
    ...definedOnly({ physicalName: typeof path === 'string' ? path : undefined, description }),
    ...(composite.length > 0 && {
      relationships: composite.map(({ fields, reference: to }) => ({
        type: 'foreignKey',
        from: reference(name, fields),
        to: reference(to.resource || name, to.fields),
      })),
    }),
    properties: schema.fields.map((field, c) => ({
      id: `column-${c + 1}`,
      ...propertyOf(field, schema, { resource, lost }),
      ...singleReferences(
        field,
        schema,
        (to) => reference(to.resource || name, to.fields)[0] ?? '',
      ),
    })),
  };
}

const tableId = (all: readonly Resource[], name: string) =>
  `table-${all.findIndex((one) => one.name === name) + 1}`;

/** By ids, which ODCS takes whatever the names are. */
function referenceTo(all: readonly Resource[], table: string, field: string): string {
  const fields = all.find(({ name }) => name === table)?.schema.fields ?? [];
  const column = fields.findIndex(({ name }) => name === field) + 1;
  return `schema/${tableId(all, table)}/properties/column-${column}`;
}

function singleReferences(
  { name }: Field,
  { foreignKeys = [] }: TableSchema,
  to: (reference: { resource: string; fields: readonly string[] }) => string,
) {
  const own = foreignKeys.filter(({ fields }) => fields.length === 1 && fields[0] === name);
  if (own.length === 0) return {};
  return {
    relationships: own.map(({ reference }) => ({ type: 'foreignKey', to: to(reference) })),
  };
}

const logicalTypes: Readonly<Record<string, string>> = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  datetime: 'timestamp',
  object: 'object',
  array: 'array',
  list: 'array',
  year: 'integer',
  yearmonth: 'string',
  duration: 'string',
  geopoint: 'string',
  geojson: 'object',
};
/** Types that ODCS can say without a loss. */
const exactTypes = new Set(['any', ...Object.keys(logicalTypes).slice(0, 9)]);
const known = new Set([
  ...['required', 'unique', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ...['minLength', 'maxLength', 'pattern', 'enum'],
]);

function propertyOf(
  field: Field,
  { primaryKey = [] }: TableSchema,
  { resource, lost }: { readonly resource: Resource; readonly lost: Loss[] },
) {
  const { name, type = 'any', title, description, constraints = {} } = field;
  const place = `${resource.name}.${name}`;
  const lose = (part: string) =>
    lost.push({ what: place, code: 'loss.field', params: { field: part } });
  if (!exactTypes.has(type)) lose(`type: ${type}`);
  for (const key of Object.keys(constraints)) if (!known.has(key)) lose(key);
  const position = primaryKey.indexOf(name) + 1;
  const { required, unique, enum: values, ...options } = constraints;
  const logicalTypeOptions = definedOnly({
    minLength: options.minLength,
    maxLength: options.maxLength,
    pattern: options.pattern,
    minimum: options.minimum,
    maximum: options.maximum,
    exclusiveMinimum: options.exclusiveMinimum,
    exclusiveMaximum: options.exclusiveMaximum,
  });
  return {
    name,
    ...definedOnly({ businessName: title, description, logicalType: logicalTypes[type] }),
    ...(position > 0 && { primaryKey: true, primaryKeyPosition: position }),
    ...definedOnly({ required, unique }),
    ...(Object.keys(logicalTypeOptions).length > 0 && { logicalTypeOptions }),
    ...(values && {
      quality: [
        { type: 'library', metric: 'invalidValues', arguments: { validValues: values }, mustBe: 0 },
      ],
    }),
  };
}
