import type { DatabaseTable } from '../../engine/remote/database.ts';
import type { StreamedDatabase } from '../../engine/remote/streamed-database.ts';
import type { Table } from '../../vocabulary/table.ts';

/** A table of a database that measures nothing: its rows come as text. */
export interface StreamedTable {
  readonly table: Table;
  readonly source: DatabaseTable;
  readonly database: StreamedDatabase;
}
