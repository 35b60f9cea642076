import type { TableMetadata } from '../../vocabulary/metadata/table-metadata.ts';
import type { Table } from '../../vocabulary/table.ts';

/** A loaded table, with its schema where it lies in a database. */
export interface NamedTable {
  readonly table: Pick<Table, 'id' | 'name' | 'columns'>;
  readonly schema?: string;
}

/**
 * Which loaded table each is about: of the same name, and of the same schema where both have one. Exactly first, then
 * without regard to case, as warehouses fold it. One that could be about several is about none.
 */
export function matchMetadata(
  said: readonly TableMetadata[],
  tables: readonly NamedTable[],
): (readonly [string, TableMetadata])[] {
  return said.flatMap((metadata) => {
    for (const fold of [(text: string) => text, (text: string) => text.toLowerCase()]) {
      const found = tables.filter(({ table, schema }) => {
        const sameSchema =
          schema === undefined ||
          metadata.schema === undefined ||
          fold(schema) === fold(metadata.schema);
        return sameSchema && fold(table.name) === fold(metadata.name);
      });
      const [only] = found;
      if (only !== undefined) {
        return found.length === 1
          ? [[only.table.id, inTermsOf(metadata, only.table)] as const]
          : [];
      }
    }
    return [];
  });
}

/** Columns as they are called in the data. */
function inTermsOf(metadata: TableMetadata, { columns }: NamedTable['table']): TableMetadata {
  const names = new Map(columns.map(({ name }) => [name.toLowerCase(), name]));
  const exact = new Set(columns.map(({ name }) => name));
  const called = (name: string) =>
    exact.has(name) ? name : (names.get(name.toLowerCase()) ?? name);
  const { primaryKey, uniqueKeys, foreignKeys, lineage } = metadata;
  const key = <T extends { readonly columns: readonly string[] }>(one: T) => ({
    ...one,
    columns: one.columns.map(called),
  });
  return {
    ...metadata,
    columns: metadata.columns.map((column) => ({ ...column, name: called(column.name) })),
    ...(primaryKey && { primaryKey: key(primaryKey) }),
    ...(uniqueKeys && { uniqueKeys: uniqueKeys.map(key) }),
    ...(foreignKeys && { foreignKeys: foreignKeys.map(key) }),
    ...(lineage && {
      lineage: {
        ...lineage,
        columns: lineage.columns.map((one) => ({ ...one, column: called(one.column) })),
      },
    }),
  };
}
