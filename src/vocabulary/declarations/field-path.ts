/** Where in a contract a field stands: at the contract, at a table, or at a column of one. */
export interface FieldPlace {
  /** Id of the table, as the report has it. */
  readonly table?: string;
  readonly column?: string;
  /** The keys from there, at least one. */
  readonly parts: readonly string[];
}

/**
 * The path of a field: `description.purpose`, `schema[orders].assay.expectedRows`,
 * `schema[orders].properties[amount].description`.
 */
export function fieldPath({ table, column, parts }: FieldPlace): string {
  const rest = parts.join('.');
  if (table === undefined) return rest;
  const ofColumn = column === undefined ? '' : `.properties[${escaped(column)}]`;
  return `schema[${escaped(table)}]${ofColumn}.${rest}`;
}

/** The place that a path names; undefined where it is none. */
export function fieldPlace(path: string): FieldPlace | undefined {
  const [, table, column, inTable] =
    /^schema\[([^[\]]+)\](?:\.properties\[([^[\]]+)\])?\.(.+)$/s.exec(path) ?? [];
  const parts = (inTable ?? path).split('.');
  if (parts.some((part) => !/^\w+$/.test(part))) return undefined;
  if (table === undefined) return { parts };
  const at = { table: unescaped(table), parts };
  return column === undefined ? at : { ...at, column: unescaped(column) };
}

const escapes: Readonly<Record<string, string>> = { '%': '%25', '[': '%5B', ']': '%5D' };

function escaped(name: string): string {
  return name.replace(/[%[\]]/g, (sign) => escapes[sign] ?? sign);
}

function unescaped(name: string): string {
  return name.replace(/%(25|5B|5D)/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
