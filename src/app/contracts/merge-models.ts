import type { DeclaredModel, DeclaredTable } from '../../vocabulary/declarations/declared-model.ts';

/** What all contracts declare about the loaded tables; of two about one table, the first counts. */
export function mergeModels(models: readonly DeclaredModel[]): DeclaredModel {
  const tables = new Map<string, DeclaredTable>();
  for (const table of models.flatMap((model) => model.tables)) {
    if (!tables.has(table.table)) tables.set(table.table, table);
  }
  return { tables: [...tables.values()] };
}
