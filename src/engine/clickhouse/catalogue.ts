import { quoteClickHouseName, quoteClickHouseText } from '../../sql/clickhouse-quote.ts';
import type { Cell, RunOptions } from '../engine.ts';
import type { DatabaseTable } from '../remote/database.ts';
import type { RemoteEngine } from '../remote/remote-engine.ts';
import { columnReading } from './column-reading.ts';

/** Databases of the server's own. */
const own = "'system', 'INFORMATION_SCHEMA', 'information_schema'";

/**
 * Tables and views that the account may read, without temporary ones, dictionaries, the tables behind materialised views
 * and queues, whose rows are gone once read.
 */
const relations = (within: string) => `SELECT database, name, engine, total_rows, total_bytes
  FROM system.tables
  WHERE ${within} AND NOT is_temporary AND database <> '' AND NOT startsWith(name, '.inner')
    AND engine NOT IN ('Dictionary', 'Kafka', 'RabbitMQ', 'NATS', 'FileLog', 'S3Queue', 'AzureQueue', 'Null', 'LiveView', 'WindowView')
  ORDER BY database, name`;

/** A column without a place in rows (an alias) is read like any other; its expression is computed. */
const columns = (within: string) => `SELECT database, table, name, type, toInt32(is_in_primary_key)
  FROM system.columns WHERE ${within} ORDER BY database, table, position`;

/**
 * What there is to read, from the catalogue alone: no table is touched. ClickHouse has no keys whose values are unique: its
 * primary key is an order, and says nothing of the kind.
 */
export async function readTables(
  run: RemoteEngine['run'],
  database?: string,
  options?: RunOptions,
): Promise<readonly DatabaseTable[]> {
  const within =
    database === undefined
      ? `database NOT IN (${own})`
      : `database = ${quoteClickHouseText(database)}`;
  const { rows } = await run(relations(within), options);
  const listed = columnsByTable((await run(columns(within), options)).rows);
  return rows.flatMap(([schema, name, engine, count, bytes]) => {
    const found = listed.get(placeOf(schema, name)) ?? [];
    if (found.length === 0) return [];
    return {
      schema: String(schema),
      name: String(name),
      kind: /View$/.test(String(engine)) ? 'view' : 'table',
      reference: `${quoteClickHouseName(String(schema))}.${quoteClickHouseName(String(name))}`,
      columns: found.map(({ name, type }) => ({
        name,
        sourceType: type,
        ...columnReading(`source.${quoteClickHouseName(name)}`, type),
      })),
      ...(isCount(count) && { estimatedRows: Number(count) }),
      ...(isCount(bytes) && { bytes: Number(bytes) }),
    };
  });
}

interface ListedColumn {
  readonly name: string;
  readonly type: string;
}

function columnsByTable(
  rows: readonly (readonly Cell[])[],
): ReadonlyMap<string, readonly ListedColumn[]> {
  const found = new Map<string, ListedColumn[]>();
  for (const [schema, table, name, type] of rows) {
    const place = placeOf(schema, table);
    const listed = found.get(place) ?? [];
    listed.push({ name: String(name), type: String(type) });
    found.set(place, listed);
  }
  return found;
}

const placeOf = (...parts: readonly (Cell | undefined)[]): string => JSON.stringify(parts);

const isCount = (cell: Cell | undefined): boolean =>
  typeof cell === 'number' || typeof cell === 'bigint';
