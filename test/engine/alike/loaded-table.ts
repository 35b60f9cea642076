import type { DatabaseTable } from '../../../src/engine/remote/database.ts';
import type { Table } from '../../../src/vocabulary/table.ts';
import { type LogicalTable, physicalTypeOf } from './logical-table.ts';

/** A logical table as a source hands it to a profile, once an engine holds it under a name. */
export function tableOfLogical(
  { name, columns, rows }: LogicalTable,
  held: Pick<Table, 'relation' | 'unordered'>,
): Table {
  return {
    id: name,
    name,
    ...held,
    columns: columns.map((column, ordinal) => ({
      name: column.name,
      ordinal,
      physicalType: physicalTypeOf(column.type),
      untyped: false,
    })),
    rows: rows.length,
    files: [],
    rejections: { rowCount: 0, rows: [], cellCount: 0, cells: [] },
    notes: [],
    address: (index) => ({ kind: 'record', file: name, record: index + 1 }),
  };
}

/** The same, as the catalogue of a database describes it. A database keeps no order of rows. */
export function tableOfDatabase(logical: LogicalTable, found: DatabaseTable): Table {
  const plain = tableOfLogical(logical, { relation: logical.name, unordered: true });
  const columns = found.columns.map(({ name, physicalType, rounded, sourceType }, ordinal) => ({
    name,
    ordinal,
    physicalType,
    untyped: false,
    ...(rounded && { readRounded: sourceType }),
  }));
  return { ...plain, columns };
}
