/** The part of a JSON Schema that our OpenAPI document uses. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly default?: unknown;
}

export interface SampleSettings {
  /** What stands at `$ref`. */
  readonly resolve: (ref: string) => JsonSchema;
  /** Every id in the sample. */
  readonly id: string;
  /** Every moment in the sample. */
  readonly moment: string;
}

/** The smallest value that a schema takes, with what is required alone. Patterns are not read. */
export function sampleOf(schema: JsonSchema, settings: SampleSettings): unknown {
  if (schema.$ref !== undefined) return sampleOf(settings.resolve(schema.$ref), settings);
  if (schema.default !== undefined) return schema.default;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const choice = (schema.anyOf ?? schema.oneOf)?.[0];
  if (choice !== undefined) return sampleOf(choice, settings);
  if (schema.allOf !== undefined) {
    return Object.assign({}, ...schema.allOf.map((part) => sampleOf(part, settings)));
  }
  return byType(schema, settings);
}

function byType(schema: JsonSchema, settings: SampleSettings): unknown {
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0];
  switch (type) {
    case 'string':
      return text(schema, settings);
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 1);
    case 'boolean':
      return true;
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () =>
        sampleOf(schema.items ?? {}, settings),
      );
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [
          name,
          sampleOf(schema.properties?.[name] ?? {}, settings),
        ]),
      );
    default:
      return null;
  }
}

function text({ format, minLength }: JsonSchema, { id, moment }: SampleSettings): string {
  if (format === 'uuid') return id;
  if (format === 'date-time') return moment;
  if (format === 'date') return moment.slice(0, 10);
  if (format === 'email') return 'sample@registry.example';
  if (format === 'uri') return 'https://registry.example/';
  return 'sample'.padEnd(minLength ?? 0, 'x');
}
