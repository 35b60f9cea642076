import { z } from 'zod';
import { assetDeclarationSchema } from '../../vocabulary/declarations/asset-declaration.ts';

/** A field of a contract that can be answered for an asset as a whole. */
export interface DeclaredField {
  /** Path of the field that is answered, the whole list where the path goes into one. */
  readonly field: string;
  readonly schema: z.ZodType;
}

/**
 * The field at a path such as `assay.rights.sources`; undefined where there is none, or where it stands at a table
 * or a column and is answered in the contract file.
 */
export function declaredField(path: string): DeclaredField | undefined {
  const [root, ...parts] = path.split('.');
  if (root !== 'assay' || parts.length === 0) return undefined;
  let schema: z.core.$ZodType = assetDeclarationSchema;
  const taken = [root];
  for (const part of parts) {
    if (!(schema instanceof z.ZodObject)) break;
    const next: z.core.$ZodType | undefined = Object.hasOwn(schema.shape, part)
      ? schema.shape[part]
      : undefined;
    if (next === undefined) return undefined;
    taken.push(part);
    schema = next instanceof z.ZodOptional ? next.unwrap() : next;
  }
  return schema instanceof z.ZodType ? { field: taken.join('.'), schema } : undefined;
}

/** Answers put together as the `assay` part of a contract. */
export function declarationFrom(
  answers: readonly { readonly field: string; readonly value: unknown }[],
): Record<string, unknown> {
  const declaration: Record<string, unknown> = {};
  // A whole before its parts: what was said of a part stands beside the rest of the whole.
  for (const { field, value } of [...answers].sort((a, b) => a.field.length - b.field.length)) {
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
