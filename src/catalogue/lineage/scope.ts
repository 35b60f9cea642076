import { fromColumn, type Origin, together, unknownOrigin } from './origins.ts';

/** One column of a result: its name, where it has one, and what it is made of. */
export interface Output {
  readonly name: string | undefined;
  readonly origin: Origin;
}

/** What stands in a FROM: columns by name, and what any other name would be. */
export interface Source {
  readonly names: readonly string[];
  /** In order; undefined where nobody knows which there are. */
  readonly columns: readonly Output[] | undefined;
  /** What a column is that `columns` does not have: of a table without known columns, or of a function. */
  readonly other: (column: string) => Origin | undefined;
}

/** The names that an expression may use; those of queries around it after its own. */
export interface Scope {
  readonly sources: readonly Source[];
  readonly outer: Scope | undefined;
  /** Names given in the same SELECT, which some dialects let others use, and parameters of functions. */
  readonly named: ReadonlyMap<string, Origin>;
}

export const sameName = (a: string, b: string) => a === b || a.toLowerCase() === b.toLowerCase();

export function columnOf(source: Source, name: string): Origin | undefined {
  const { columns } = source;
  const found =
    columns?.find((column) => column.name === name) ??
    columns?.find((column) => column.name !== undefined && sameName(column.name, name));
  return found?.origin ?? source.other(name);
}

/** What a bare name means: in the nearest query that has it; what several have is made of all of them (USING). */
export function resolve(name: string, scope: Scope | undefined): Origin {
  for (let here = scope; here !== undefined; here = here.outer) {
    const known = here.sources.filter(({ columns }) => columns !== undefined);
    const found = known.flatMap((source) => columnOf(source, name) ?? []);
    if (found.length > 0) return together(found);
    const named = here.named.get(name.toLowerCase());
    if (named !== undefined) return named;
    const open = here.sources.filter(({ columns }) => columns === undefined);
    const possible = open.flatMap((source) => source.other(name) ?? []);
    if (possible.length === 1) return possible[0] ?? unknownOrigin;
    if (possible.length > 1) return unknownOrigin;
  }
  return unknownOrigin;
}

/** What `a.b`, `s.a.b` or `a.b.field` means: the longest qualifier that a source has, else a field of a column. */
export function resolveQualified(parts: readonly string[], scope: Scope | undefined): Origin {
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const column = parts[length];
    const source = findSource(parts.slice(0, length), scope);
    if (source !== undefined && column !== undefined) {
      const origin = columnOf(source, column) ?? unknownOrigin;
      return length === parts.length - 1 ? origin : together([origin], 'transformation');
    }
  }
  return together([resolve(parts[0] ?? '', scope)], 'transformation');
}

/** The source called so: by its alias or name, or by its name with its schema before it. */
export function findSource(
  qualifier: readonly string[],
  scope: Scope | undefined,
): Source | undefined {
  for (let here = scope; here !== undefined; here = here.outer) {
    const found = here.sources.find(({ names }) => {
      const tail = names.slice(-qualifier.length);
      return (
        tail.length === qualifier.length &&
        tail.every((name, index) => sameName(name, qualifier[index] ?? ''))
      );
    });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A table of the database: the columns that are known of it, or any. */
export function tableSource(
  table: { readonly schema?: string; readonly name: string; readonly columns?: readonly string[] },
  alias: string | undefined,
): Source {
  const { schema, name, columns } = table;
  const from = (column: string) =>
    fromColumn({ ...(schema === undefined ? {} : { schema }), table: name, column });
  return {
    names: alias === undefined ? [...(schema === undefined ? [] : [schema]), name] : [alias],
    columns: columns?.map((column) => ({ name: column, origin: from(column) })),
    other: columns === undefined ? from : () => undefined,
  };
}
