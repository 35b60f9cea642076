import type { DeclaredModel, DeclaredTable } from '../../vocabulary/declarations/declared-model.ts';

/** What all contracts declare about the loaded tables; of two about one table, the first counts. */
export function mergeModels(models: readonly DeclaredModel[]): DeclaredModel {
  const tables = new Map<string, DeclaredTable>();
  for (const table of models.flatMap((model) => model.tables)) {
    if (!tables.has(table.table)) tables.set(table.table, table);
  }
  return { tables: [...tables.values()] };
}

/**
 * What contracts declare, and of what they say nothing of, what catalogues declare: of each table its primary key,
 * its unique keys, its references. A contract is somebody's word for the data; a constraint may be left from long ago.
 */
export function completeModel(contracts: DeclaredModel, catalogues: DeclaredModel): DeclaredModel {
  const tables = new Map(contracts.tables.map((table) => [table.table, table]));
  for (const { table, ...declared } of catalogues.tables) {
    tables.set(table, { ...declared, ...tables.get(table), table });
  }
  return { tables: [...tables.values()] };
}
