import { basename, dirname } from 'node:path/posix';
import type { Table } from '../../vocabulary/table.ts';

/** Tables that are assessed together, and what declares that they belong together. */
export interface AssetPlan<C> {
  readonly id: string;
  readonly name: string;
  /** None: a candidate, made of the tables of one folder. */
  readonly contract?: C;
  /** Ids of its tables, sorted. */
  readonly tables: readonly string[];
}

export interface ContractedTables<C> {
  readonly contract: C;
  readonly id: string;
  readonly name: string;
  readonly tables: readonly string[];
}

/**
 * One asset for each contract, with the tables that it names; one candidate asset for each
 * folder, with the tables that no contract names (decision 0020). A table that two contracts
 * name belongs to both: each declares its own asset. Sorted by id.
 */
export function groupAssets<C>(
  tables: readonly Table[],
  contracted: readonly ContractedTables<C>[],
  sourceName: string,
): AssetPlan<C>[] {
  const declared = contracted.filter((one) => one.tables.length > 0);
  const named = new Set(declared.flatMap((one) => one.tables));
  const rest = tables.filter((table) => !named.has(table.id));
  const folders = [...new Set(rest.map(folderOf))];
  const candidates = folders.map((folder) => ({
    id: `candidate:${folder}`,
    name: folder === '.' ? sourceName : basename(folder),
    tables: rest
      .filter((table) => folderOf(table) === folder)
      .map((table) => table.id)
      .sort(),
  }));
  const plans = declared.map((one) => ({ ...one, tables: one.tables.toSorted() }));
  return [...plans, ...candidates].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The folder that a table's first file lies in; of a partitioned table, the folder around it. */
function folderOf(table: Table): string {
  const [first] = table.files;
  if (first === undefined) return '.';
  return table.files.length > 1 ? dirname(table.id) : dirname(first.path);
}
