import { quoteTrinoName, quoteTrinoText } from '../../sql/trino.ts';
import type { Cell, RunOptions } from '../engine.ts';
import type { DatabaseColumn, DatabaseTable } from '../remote/database.ts';
import type { RemoteEngine } from '../remote/remote-engine.ts';
import { columnReading } from './column-reading.ts';

/** What is read of the server: a catalogue, or one of its schemas. */
export interface TrinoPlace {
  readonly catalog: string;
  readonly schema?: string;
}

/** Statistics are asked for table by table: of more tables than this they are left out. */
const mostWithStatistics = 200;

/** What there is to read, from the catalogue alone: no table is touched. */
export async function readTables(
  run: RemoteEngine['run'],
  place: TrinoPlace,
  options?: RunOptions,
): Promise<readonly DatabaseTable[]> {
  const columns = await readColumns(run, place, options);
  const { rows } = await run(tablesSql(place), options);
  const found: DatabaseTable[] = [];
  for (const [schema, name, type] of rows) {
    const reference = referenceOf(place.catalog, schema, name);
    const asked = rows.length <= mostWithStatistics && type !== 'VIEW';
    const estimatedRows = asked ? await rowsByStatistics(run, reference, options) : undefined;
    found.push({
      schema: String(schema),
      name: String(name),
      kind: type === 'VIEW' ? 'view' : 'table',
      columns: columns.get(keyOf(schema, name)) ?? [],
      reference,
      ...(estimatedRows !== undefined && { estimatedRows }),
    });
  }
  return found;
}

const ofPlace = ({ schema }: TrinoPlace): string =>
  schema === undefined
    ? "table_schema <> 'information_schema'"
    : `table_schema = ${quoteTrinoText(schema)}`;

const tablesSql = (place: TrinoPlace): string =>
  `SELECT table_schema, table_name, table_type FROM ${quoteTrinoName(place.catalog)}.information_schema.tables
  WHERE ${ofPlace(place)} ORDER BY table_schema, table_name`;

const columnsSql = (place: TrinoPlace): string =>
  `SELECT table_schema, table_name, column_name, data_type FROM ${quoteTrinoName(place.catalog)}.information_schema.columns
  WHERE ${ofPlace(place)} ORDER BY table_schema, table_name, ordinal_position`;

const keyOf = (schema: Cell | undefined, name: Cell | undefined) => JSON.stringify([schema, name]);

const referenceOf = (...names: readonly (Cell | undefined)[]) =>
  names.map((name) => quoteTrinoName(String(name))).join('.');

async function readColumns(
  run: RemoteEngine['run'],
  place: TrinoPlace,
  options?: RunOptions,
): Promise<ReadonlyMap<string, readonly DatabaseColumn[]>> {
  const { rows } = await run(columnsSql(place), options);
  const found = new Map<string, DatabaseColumn[]>();
  for (const [schema, table, name, type] of rows) {
    const key = keyOf(schema, table);
    const columns = found.get(key) ?? [];
    found.set(key, columns);
    const reading = columnReading(`source.${quoteTrinoName(String(name))}`, String(type));
    columns.push({ name: String(name), sourceType: String(type), ...reading });
  }
  return found;
}

/** The rows that the connector's statistics tell of; undefined where it keeps none or may not tell. */
async function rowsByStatistics(
  run: RemoteEngine['run'],
  reference: string,
  options?: RunOptions,
): Promise<number | undefined> {
  try {
    const { columns, rows } = await run(`SHOW STATS FOR ${reference}`, options);
    const total = rows.find((row) => row[columns.indexOf('column_name')] === null);
    const count = total?.[columns.indexOf('row_count')];
    return typeof count === 'number' ? count : undefined;
  } catch {
    options?.signal?.throwIfAborted();
    return undefined;
  }
}
