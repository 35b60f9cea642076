import type { AssetReport } from '../../vocabulary/reports/report.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';
import type { Contract } from '../contract.ts';
import { columnNames, pairTables } from '../match/match.ts';
import type { ContractTable } from '../tables.ts';

/** What the contract calls the tables and columns of the data: a person's names where there are any. */
export interface Naming {
  readonly table: (table: string) => string;
  readonly column: (table: string, column: string) => string;
  /** A reference to columns, all by name or all by id, as the standard asks. */
  readonly reference: (table: string, column: string) => string;
  /** The ids that references need; undefined where the name does. */
  readonly tableId: (table: string) => string | undefined;
  readonly columnId: (table: string, column: string) => string | undefined;
}

interface Named {
  readonly name: string;
  readonly id: string;
  readonly columns: ReadonlyMap<string, { readonly name: string; readonly id: string }>;
}

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;
const stableId = /^[A-Za-z0-9_-]+$/;

export function namingOf(asset: AssetReport, existing: Contract | undefined): Naming {
  const pairs = existing ? pairTables(existing, asset.tables).pairs : [];
  const declared = new Map([...pairs].map(([object, table]) => [table.id, object]));
  const named = new Map(
    asset.tables.map((table, t) => [table.id, nameTable(table, t, declared.get(table.id))]),
  );
  const tableOf = (table: string) => {
    const found = named.get(table);
    if (!found) throw new Error(`bug: no table ${table} in the asset`);
    return found;
  };
  const columnOf = (table: string, column: string) => {
    const found = tableOf(table).columns.get(column);
    if (!found) throw new Error(`bug: no column ${column} in ${table}`);
    return found;
  };
  const byName = (table: string, column: string) =>
    identifier.test(tableOf(table).name) && identifier.test(columnOf(table, column).name);
  const referenced = referencesById(asset, byName);
  return {
    table: (table) => tableOf(table).name,
    column: (table, column) => columnOf(table, column).name,
    reference: (table, column) =>
      byName(table, column)
        ? `${tableOf(table).name}.${columnOf(table, column).name}`
        : `schema/${tableOf(table).id}/properties/${columnOf(table, column).id}`,
    tableId: (table) => (referenced.tables.has(table) ? tableOf(table).id : undefined),
    columnId: (table, column) =>
      referenced.columns.has(JSON.stringify([table, column]))
        ? columnOf(table, column).id
        : undefined,
  };
}

/** Which tables and columns some relationship can only name by id. */
function referencesById(asset: AssetReport, byName: (table: string, column: string) => boolean) {
  const tables = new Set<string>();
  const columns = new Set<string>();
  for (const { from, to } of asset.relationships) {
    for (const side of [from, to]) {
      for (const column of side.columns) {
        if (byName(side.table, column)) continue;
        tables.add(side.table);
        columns.add(JSON.stringify([side.table, column]));
      }
    }
  }
  return { tables, columns };
}

function nameTable(table: TableReport, t: number, declared: ContractTable | undefined): Named {
  const names = new Map(
    declared ? [...columnNames(declared, table)].map(([name, loaded]) => [loaded, name]) : [],
  );
  const properties = new Map(declared?.columns.map((column) => [column.name, column.property]));
  const columns = table.columns.map((column, c) => {
    const name = names.get(column.name) ?? column.name;
    const property = properties.get(name);
    return [column.name, { name, id: usable(property?.id) ?? `column-${c + 1}` }] as const;
  });
  return {
    name: declared?.name ?? table.name,
    id: usable(declared?.object.id) ?? `table-${t + 1}`,
    columns: new Map(columns),
  };
}

const usable = (id: string | undefined) => (id !== undefined && stableId.test(id) ? id : undefined);
