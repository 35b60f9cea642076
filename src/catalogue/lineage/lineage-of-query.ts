import type { ColumnLineage, InputTable } from '../../vocabulary/metadata/table-lineage.ts';
import { type Following, followQuery, type KnownTable } from './follow-query.ts';
import type { Output } from './scope.ts';
import { parseQuery } from './sql-query.ts';

export interface QueryToFollow {
  readonly sql: string;
  /** Name of the database, whose dialect the text is in. */
  readonly dialect: string;
  /** The columns that the result has, in order. */
  readonly columns: readonly string[];
  /** What a name in the query means: its parts from the outermost to the table. */
  readonly find: (name: readonly string[]) => KnownTable | undefined;
}

export interface FollowedQuery {
  readonly tables: readonly InputTable[];
  readonly columns: readonly ColumnLineage[];
  readonly complete: boolean;
}

/**
 * What each column of a query is made of, by its text alone: through joins, named and nested queries, unions, functions
 * over arrays. `complete` is false where a name was not found, a `*` stands for columns that nobody knows, or the text
 * is not read at all (undefined): then there may be more inputs. Conditions that choose rows are not inputs of a column.
 */
export async function lineageOfQuery(query: QueryToFollow): Promise<FollowedQuery | undefined> {
  const { sql, dialect, columns, find } = query;
  const tree = await parseQuery(sql, dialect);
  if (tree === undefined) return undefined;
  const following: Following = {
    find: (name) => find(name) ?? asNamed(name),
    tables: new Map(),
    lost: false,
  };
  const outputs = followSafely(() =>
    followQuery(tree, following, { tables: new Map(), outer: undefined }),
  );
  if (outputs === undefined) return undefined;
  const paired = pair(columns, outputs);
  const followed = paired.flatMap(([column, output]) =>
    output === undefined ? [] : [columnLineage(column, output)],
  );
  const sure = followed.length === columns.length && outputs.every(({ origin }) => origin.sure);
  const tables = [...following.tables].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    tables: tables.map(([, { schema, name }]) => ({
      ...(schema === undefined ? {} : { schema }),
      name,
    })),
    columns: followed,
    complete: sure && !following.lost,
  };
}

function asNamed(name: readonly string[]): KnownTable {
  const schema = name.at(-2);
  return { ...(schema === undefined ? {} : { schema }), name: name.at(-1) ?? '' };
}

/** A text nested beyond the stack is one that cannot be followed. */
function followSafely(follow: () => readonly Output[]): readonly Output[] | undefined {
  try {
    return follow();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** By place where there are as many, else by name. */
function pair(
  columns: readonly string[],
  outputs: readonly Output[],
): (readonly [string, Output | undefined])[] {
  if (columns.length === outputs.length) {
    return columns.map((column, index) => [column, outputs[index]]);
  }
  return columns.map((column) => [
    column,
    outputs.find(({ name }) => name?.toLowerCase() === column.toLowerCase()),
  ]);
}

function columnLineage(column: string, { origin }: Output): ColumnLineage {
  const inputs = [...origin.inputs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, input]) => input);
  return { column, inputs, transformation: origin.transformation };
}
