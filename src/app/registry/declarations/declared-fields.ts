import { z } from 'zod';
import {
  columnFieldsSchema,
  contractDeclarationSchema,
  tableFieldsSchema,
} from '../../../vocabulary/declarations/contract-declaration.ts';
import {
  type FieldPlace,
  fieldPath,
  fieldPlace,
} from '../../../vocabulary/declarations/field-path.ts';

/** A field of a contract that people answer. */
export interface DeclaredField {
  /** Path of the field that is answered, the whole list where the path goes into one. */
  readonly field: string;
  readonly place: FieldPlace;
  readonly schema: z.ZodType;
}

/** The field at a path such as `assay.rights.sources`; undefined where a contract has none. */
export function declaredField(path: string): DeclaredField | undefined {
  const place = fieldPlace(path);
  if (place === undefined) return undefined;
  let schema: z.core.$ZodType = schemaOf(place);
  const taken: string[] = [];
  for (const part of place.parts) {
    if (!(schema instanceof z.ZodObject)) break;
    const next: z.core.$ZodType | undefined = Object.hasOwn(schema.shape, part)
      ? schema.shape[part]
      : undefined;
    if (next === undefined) return undefined;
    taken.push(part);
    schema = next instanceof z.ZodOptional ? next.unwrap() : next;
  }
  // `assay` is no field: what stands in it is answered part by part.
  if (taken.join() === 'assay' || !(schema instanceof z.ZodType)) return undefined;
  const found = { ...place, parts: taken };
  return { field: fieldPath(found), place: found, schema };
}

function schemaOf({ table, column }: FieldPlace): z.ZodObject {
  if (column !== undefined) return columnFieldsSchema;
  return table === undefined ? contractDeclarationSchema : tableFieldsSchema;
}

/** Answers on the asset as a whole, put together as the `assay` part of a contract. */
export function declarationFrom(
  answers: readonly { readonly field: string; readonly value: unknown }[],
): Record<string, unknown> {
  const declaration: Record<string, unknown> = {};
  const own = answers.filter(({ field }) => field.startsWith('assay.'));
  // A whole before its parts: what was said of a part stands beside the rest of the whole.
  for (const { field, value } of own.sort((a, b) => a.field.length - b.field.length)) {
    place(declaration, field.split('.').slice(1), value);
  }
  return declaration;
}

function place(into: Record<string, unknown>, [first, ...rest]: string[], value: unknown): void {
  if (first === undefined) return;
  if (rest.length === 0) {
    into[first] = structuredClone(value);
    return;
  }
  const inner = into[first];
  const next = isRecord(inner) ? inner : {};
  into[first] = next;
  place(next, rest, value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
