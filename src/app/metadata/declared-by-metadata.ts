import type { DeclaredModel, DeclaredTable } from '../../vocabulary/declarations/declared-model.ts';
import type { KeyMetadata, TableMetadata } from '../../vocabulary/metadata/table-metadata.ts';
import type { MetadataByTable } from './gather-metadata.ts';

/**
 * The keys and references that catalogues declare, for discovery to test. Names are those of the loaded columns;
 * a reference to a table that was not loaded is left out.
 */
export function declaredByMetadata(metadata: MetadataByTable): DeclaredModel {
  const ids = new Map<string, string>();
  for (const [id, said] of metadata) {
    for (const { schema, name } of said) ids.set(nameKey(schema, name), id);
  }
  return {
    tables: [...metadata].flatMap(([id, said]) => said.map((one) => declaredTable(id, one, ids))),
  };
}

function declaredTable(
  id: string,
  metadata: TableMetadata,
  ids: ReadonlyMap<string, string>,
): DeclaredTable {
  const { primaryKey, uniqueKeys, foreignKeys } = metadata;
  const references = (foreignKeys ?? []).flatMap(({ columns, to }) => {
    const toTable = ids.get(nameKey(to.schema, to.table));
    return toTable === undefined ? [] : [{ columns, toTable, toColumns: to.columns }];
  });
  const unique = (uniqueKeys ?? []).filter(isPromised).map(({ columns }) => columns);
  return {
    table: id,
    ...(isPromised(primaryKey) ? { primaryKey: primaryKey.columns } : {}),
    ...(unique.length === 0 ? {} : { unique }),
    ...(references.length === 0 ? {} : { foreignKeys: references }),
  };
}

function isPromised(key: KeyMetadata | undefined): key is KeyMetadata {
  return key !== undefined && key.columns.length > 0;
}

function nameKey(schema: string | undefined, name: string): string {
  return JSON.stringify([schema ?? '', name]);
}
