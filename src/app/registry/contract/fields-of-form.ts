import { z } from 'zod';
import {
  columnFieldsSchema,
  contractDeclarationSchema,
  tableFieldsSchema,
} from '../../../vocabulary/declarations/contract-declaration.ts';
import { type FieldPlace, fieldPath } from '../../../vocabulary/declarations/field-path.ts';
import {
  type FormGroup,
  formGroups,
} from '../../../vocabulary/registry/declaring/contract-form.ts';

/** What a form is for: the asset as a whole, one of its tables, or a column of one. */
export type FormPlace = Omit<FieldPlace, 'parts'>;

interface FieldOfForm {
  readonly field: string;
  readonly place: FieldPlace;
  readonly schema: z.core.$ZodType;
}

/** The group of each part of a contract, and of each part of `assay`. */
const groups: Readonly<Record<string, FormGroup>> = {
  name: 'description',
  domain: 'description',
  tags: 'description',
  description: 'description',
  catalogue: 'description',
  team: 'ownership',
  support: 'ownership',
  documents: 'rights',
  rights: 'rights',
  personal: 'protection',
  confirmedGrade: 'protection',
  security: 'protection',
  price: 'terms',
  registrationForm: 'terms',
  roles: 'roles',
  slaProperties: 'serviceLevels',
  management: 'management',
  value: 'value',
  costs: 'value',
  ledger: 'value',
  valuation: 'value',
  customProperties: 'custom',
};

/** Answered part by part; other objects are one answer. */
const inParts = new Set([
  'description',
  'catalogue',
  'rights',
  'personal',
  'security',
  'registrationForm',
  'management',
  'value',
  'ledger',
  'valuation',
]);

/** The fields that are answered at a place, by group, in the order of the schemas. */
export function fieldsOfForm(at: FormPlace): ReadonlyMap<FormGroup, readonly FieldOfForm[]> {
  const whole = at.table === undefined;
  const of = schemaOf(at);
  const fields = partsOf(of).flatMap(([name, schema]) => {
    if (name !== 'assay') return fieldsIn([name], schema, whole);
    return partsOf(schema).flatMap(([part, inner]) => fieldsIn(['assay', part], inner, whole));
  });
  const found = new Map<FormGroup, FieldOfForm[]>();
  for (const { parts, schema } of fields) {
    const own = groups[parts[0] === 'assay' ? (parts[1] ?? '') : (parts[0] ?? '')] ?? 'custom';
    const group = whole ? own : at.column === undefined ? 'table' : 'column';
    const place = { ...at, parts };
    const field = { field: fieldPath(place), place, schema };
    found.set(group, [...(found.get(group) ?? []), field]);
  }
  return new Map(formGroups.flatMap((group) => entry(group, found.get(group))));
}

function entry<K, V>(key: K, value: V | undefined): [K, V][] {
  return value === undefined ? [] : [[key, value]];
}

function schemaOf({ table, column }: FormPlace): z.ZodObject {
  if (column !== undefined) return columnFieldsSchema;
  return table === undefined ? contractDeclarationSchema : tableFieldsSchema;
}

function fieldsIn(parts: readonly string[], schema: z.core.$ZodType, whole: boolean) {
  const name = parts.at(-1) ?? '';
  const inner = whole && inParts.has(name) ? partsOf(schema) : [];
  if (inner.length === 0) return [{ parts, schema }];
  return inner.map(([part, of]) => ({ parts: [...parts, part], schema: of }));
}

function partsOf(schema: z.core.$ZodType): [string, z.core.$ZodType][] {
  if (!(schema instanceof z.ZodObject)) return [];
  const parts: [string, z.core.$ZodType][] = Object.entries(schema.shape);
  return parts.map(([name, part]) => [name, part instanceof z.ZodOptional ? part.unwrap() : part]);
}
