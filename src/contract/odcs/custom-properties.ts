import type { z } from 'zod';
import type { Problem } from '../../vocabulary/problem.ts';
import { definedOnly } from './defined-only.ts';
import type { CustomProperty } from './odcs.ts';
import { fieldIgnored, readLeniently } from './read-document.ts';
import { type DocumentPath, printPath, type ReadYaml } from './read-yaml.ts';

const prefix = 'assay.';

/**
 * What the `assay` custom properties of one place say. `assay` holds the whole declaration,
 * `assay.rights` one part of it; the later one wins. Undefined where there is none.
 */
export function readAssayProperties<S extends z.ZodRawShape>(
  schema: z.ZodObject<S>,
  properties: readonly CustomProperty[] | undefined,
  place: { readonly at: DocumentPath; readonly locate: ReadYaml['locate'] },
): { readonly value: z.infer<z.ZodObject<S>> | undefined; readonly problems: readonly Problem[] } {
  const parts: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [i, { property, value }] of (properties ?? []).entries()) {
    const name = property === 'assay' ? '' : property.slice(prefix.length);
    if (`${prefix}${name}` !== property && property !== 'assay') continue;
    if (value === null || value === undefined) continue;
    const path = [...place.at, 'customProperties', i, 'value'];
    const read = readPart(partOf(schema, name), value, {
      path,
      locate: place.locate,
      property,
    });
    problems.push(...read.problems);
    if (name !== '') parts[name] = read.value ?? parts[name];
    else Object.assign(parts, read.value);
  }
  const whole = schema.safeParse(definedOnly(parts));
  const empty = Object.keys(definedOnly(parts)).length === 0;
  return { value: whole.success && !empty ? whole.data : undefined, problems };
}

interface PartPlace {
  readonly path: DocumentPath;
  readonly locate: ReadYaml['locate'];
  readonly property: string;
}

function readPart(schema: z.ZodType | undefined, value: unknown, place: PartPlace) {
  const { path, locate, property } = place;
  const field = `${printPath(path)} (${property})`;
  if (!schema) {
    const problem = fieldIgnored({ field, reason: 'unknown property' }, locate(path));
    return { value: undefined, problems: [problem] };
  }
  const read = readLeniently(schema, value, path, locate);
  if (read.value !== undefined) return read;
  const problem = fieldIgnored({ field, reason: 'invalid_type' }, locate(path));
  return { value: undefined, problems: [...read.problems, problem] };
}

/** The whole declaration for an empty name, else one part of it. */
function partOf(schema: z.ZodObject, name: string): z.ZodType | undefined {
  if (name === '') return schema;
  // Zod types the parts of a generic object by its core class; each is a full type at run time.
  return Object.hasOwn(schema.shape, name) ? (schema.shape[name] as z.ZodType) : undefined;
}
