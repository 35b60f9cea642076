/** The part of JSON Schema that fields of a contract use. */
export interface FieldSchema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: FieldSchema;
  readonly properties?: Readonly<Record<string, FieldSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly FieldSchema[];
}

export type Shape =
  | { readonly kind: 'line' | 'lines' | 'number' | 'date' | 'flag' | 'code' }
  | { readonly kind: 'choice'; readonly codes: readonly string[] }
  | { readonly kind: 'choices'; readonly codes: readonly string[] }
  | { readonly kind: 'words' }
  | { readonly kind: 'list'; readonly item: FieldSchema }
  | { readonly kind: 'parts'; readonly parts: readonly Part[] };

export interface Part {
  readonly name: string;
  readonly schema: FieldSchema;
  readonly required: boolean;
}

/** A text longer than this is written in several lines. */
const longLine = 1000;
/** What lies deeper is written as JSON: a form of a form in a form helps nobody. */
const deepest = 2;

/** How a value is asked for. */
export function shapeOf(schema: FieldSchema, depth = 0): Shape {
  if (schema.enum !== undefined) return { kind: 'choice', codes: schema.enum };
  if (schema.anyOf !== undefined) return shapeOfUnion(schema.anyOf);
  if (schema.type === 'boolean') return { kind: 'flag' };
  if (schema.type === 'number' || schema.type === 'integer') return { kind: 'number' };
  if (schema.type === 'array') return shapeOfList(schema.items ?? {}, depth);
  if (schema.type === 'object') return shapeOfObject(schema, depth);
  if (schema.type !== 'string') return { kind: 'code' };
  if (schema.format === 'date') return { kind: 'date' };
  return { kind: (schema.maxLength ?? 0) > longLine ? 'lines' : 'line' };
}

function shapeOfList(item: FieldSchema, depth: number): Shape {
  const { kind } = shapeOf(item, depth + 1);
  if (item.enum !== undefined) return { kind: 'choices', codes: item.enum };
  if (kind === 'line' || kind === 'lines') return { kind: 'words' };
  return kind === 'parts' && isFlat(item) ? { kind: 'list', item } : { kind: 'code' };
}

function shapeOfObject(schema: FieldSchema, depth: number): Shape {
  const parts = partsOf(schema);
  const isForm =
    depth < deepest && parts.every((part) => shapeOf(part.schema, depth + 1).kind !== 'code');
  return isForm && parts.length > 0 ? { kind: 'parts', parts } : { kind: 'code' };
}

/** A day or a word, a number or a text: one line takes them all. */
function shapeOfUnion(options: readonly FieldSchema[]): Shape {
  const isLine = options.every(
    ({ type, ...more }) =>
      more.const !== undefined || ['string', 'number', 'boolean'].includes(type ?? ''),
  );
  return { kind: isLine ? 'line' : 'code' };
}

function isFlat(schema: FieldSchema): boolean {
  return partsOf(schema).every((part) => {
    const { kind } = shapeOf(part.schema, deepest);
    return kind !== 'parts' && kind !== 'list' && kind !== 'code';
  });
}

function partsOf({ properties = {}, required = [] }: FieldSchema): Part[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    schema,
    required: required.includes(name),
  }));
}

/** What was typed in a line, as its schema has it: `12` is a number where a number may stand. */
export function typedLine({ anyOf = [], ...schema }: FieldSchema, text: string): unknown {
  const types = [schema, ...anyOf].map(({ type }) => type);
  if (types.includes('boolean') && /^(true|false)$/.test(text)) return text === 'true';
  const isNumber = types.includes('number') && /^-?\d{1,15}(\.\d{1,6})?$/.test(text);
  return isNumber ? Number(text) : text;
}

/** A value without what was left empty; undefined where nothing is left. */
export function filled(value: unknown): unknown {
  if (value === '' || value === null) return undefined;
  if (Array.isArray(value)) return value.map(filled).filter((one) => one !== undefined);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value)
    .map(([key, part]) => [key, filled(part)] as const)
    .filter(([, part]) => part !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
