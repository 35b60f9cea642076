import type { Database, DatabasePartition, DatabaseTable } from '../../engine/remote/database.ts';
import { readingOf } from '../../engine/remote/database.ts';
import type { RemoteEngine } from '../../engine/remote/remote-engine.ts';
import type { StreamedDatabase } from '../../engine/remote/streamed-database.ts';
import { as, countRows, table as relationOf } from '../../sql/build.ts';
import { Problem } from '../../vocabulary/problem.ts';
import type { Table } from '../../vocabulary/table.ts';
import { nameColumns } from '../table/column-names.ts';
import { credentialsOf, type Environment } from './credentials.ts';
import { databaseProblemOf, dataProblemOf } from './database-errors.ts';
import type { DatabaseKind } from './database-kind.ts';
import { databaseKindOf, databaseSchemes } from './database-kinds.ts';
import { databaseUnreachable, noColumns, nothingSelected } from './database-problems.ts';
import {
  type DatabaseUrl,
  fitsPattern,
  isDatabaseUrl,
  isLoopback,
  readDatabaseUrl,
} from './database-url.ts';
import { planBudget } from './plan-budget.ts';
import type { StreamedTable } from './streamed-table.ts';

/** A table of a database, as the rest of Assay sees it, and as the database does. */
export interface RemoteTable {
  readonly table: Table;
  readonly source: DatabaseTable;
  readonly engine: RemoteEngine;
  /** Relations of the engine, one for each of its partitions; none where it has none. */
  readonly partitions: readonly RemotePartition[];
  /** The address of its database, without user and options. */
  readonly address: string;
}

export interface RemotePartition extends Pick<DatabasePartition, 'name' | 'token'> {
  readonly relation: string;
}

export interface OpenedDatabase {
  /** The address without user and options. */
  readonly shown: string;
  readonly database: Database | StreamedDatabase;
  /** Those whose rows stream here, because their database measures nothing. */
  readonly streamed: readonly StreamedTable[];
  readonly tables: readonly RemoteTable[];
  /** One for each table that is left out for what it would read. */
  readonly refused: readonly Problem[];
  /** What measuring the tables is expected to read, where that has a bound. */
  readonly plannedBytes: number;
}

export interface DatabaseOptions {
  readonly environment: Environment;
  readonly statementSeconds: number;
  /** What measuring all tables may read, by an estimate made before any is read; absent for no bound. */
  readonly maxBytes?: number | undefined;
  /** Whether only drawn rows are measured. */
  readonly sampled?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: {
    readonly file: string;
    readonly done: number;
    readonly total: number;
  }) => void;
}

/** Parts the inputs that are addresses of databases from those that are paths. */
export function partInputs(inputs: readonly string[]): {
  readonly databases: readonly string[];
  readonly paths: readonly string[];
} {
  const isDatabase = (input: string) => isDatabaseUrl(input, databaseSchemes);
  return {
    databases: inputs.filter(isDatabase),
    paths: inputs.filter((input) => !isDatabase(input)),
  };
}

const knownOptions = ['sslmode'];

/**
 * Opens a database and finds the tables and views that its address selects. Their rows are counted, nothing
 * else is read of them.
 *
 * @throws Problem `source.database-…`, `source.credentials-unreadable`
 */
export async function openDatabase(
  input: string,
  options: DatabaseOptions,
): Promise<OpenedDatabase> {
  const url = readDatabaseUrl(input, knownOptions);
  const kind = databaseKindOf(url.scheme);
  const database = await connect(kind, url, options);
  try {
    const selected = await selectTables(database, { url, kind, options });
    const { within, refused, plannedBytes } = withinBudget(selected, { kind, options });
    const opening = { url, kind, options };
    const opened = await openTables(database, within, opening);
    const { tables, streamed } = opened;
    const left = [...refused, ...opened.refused];
    return { shown: url.shown, database, tables, streamed, refused: left, plannedBytes };
  } catch (error) {
    await sideOf(database).close();
    throw error;
  }
}

async function connect(
  kind: DatabaseKind,
  url: DatabaseUrl,
  { environment, statementSeconds, signal }: DatabaseOptions,
): Promise<Database | StreamedDatabase> {
  const credentials = await credentialsOf(url, { environment, names: kind.environment });
  const mode = url.options.sslmode;
  const plain =
    mode === 'disable' ||
    kind.plainSchemes.includes(url.scheme) ||
    (mode === undefined && isLoopback(url.host));
  signal?.throwIfAborted();
  try {
    return await kind.open({ ...credentials, url, tls: !plain, statementSeconds });
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw Object.assign(databaseUnreachable({ reason: reasonOf(error) }, { file: url.shown }), {
      cause: error,
    });
  }
}

/** A code where there is one: messages of servers may quote what they were sent. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  if (typeof inner === 'object' && inner !== null && 'code' in inner) return String(inner.code);
  return error.name;
}

/** What every database can say and be asked. */
export function sideOf(database: Database | StreamedDatabase) {
  return 'engine' in database ? database.engine : database;
}

async function selectTables(
  database: Database | StreamedDatabase,
  { url, kind, options }: Opening,
): Promise<readonly DatabaseTable[]> {
  const [schema = '*', name = '*'] = kind.inDatabase ? url.path.slice(1) : url.path;
  const found = await listTables(database, { url, options });
  const selected = found.filter(
    (table) => fitsPattern(table.schema, schema) && fitsPattern(table.name, name),
  );
  if (selected.length === 0) {
    const pattern = `${schema}.${name}`;
    throw nothingSelected({ pattern, tables: found.length }, { file: url.shown });
  }
  return selected;
}

async function listTables(
  database: Database | StreamedDatabase,
  { url, options }: Pick<Opening, 'url' | 'options'>,
): Promise<readonly DatabaseTable[]> {
  try {
    return await database.tables(options);
  } catch (error) {
    throw databaseProblemOf(error, { shown: url.shown, signal: options.signal });
  }
}

interface Opening {
  readonly url: DatabaseUrl;
  readonly kind: DatabaseKind;
  readonly options: DatabaseOptions;
}

/** The tables that may be measured, as far as what the run may read reaches. */
function withinBudget(
  selected: readonly DatabaseTable[],
  { kind, options: { maxBytes, sampled = false } }: Pick<Opening, 'kind' | 'options'>,
) {
  if (maxBytes === undefined) return { within: selected, refused: [], plannedBytes: 0 };
  const storage = kind.columnar === true ? 'columns' : 'rows';
  const known = selected.map(({ columns, bytes, ...table }) => ({
    id: idOf(table),
    columns: columns.length,
    bytes,
  }));
  const { refused, bytes } = planBudget(known, { maxBytes, storage, sampled });
  const within = selected.filter((table) => !refused.has(idOf(table)));
  return { within, refused: [...refused.values()], plannedBytes: bytes };
}

type Opened = Pick<OpenedDatabase, 'tables' | 'streamed' | 'refused'>;

/** Each by itself: a table that its database does not read is told of, and the others are opened. */
async function openTables(
  database: Database | StreamedDatabase,
  selected: readonly DatabaseTable[],
  opening: Opening,
): Promise<Opened> {
  const { onProgress, signal } = opening.options;
  const tables: RemoteTable[] = [];
  const streamed: StreamedTable[] = [];
  const refused: Problem[] = [];
  for (const [done, source] of selected.entries()) {
    onProgress?.({ file: `${source.schema}.${source.name}`, done, total: selected.length });
    try {
      if (source.columns.length === 0) throw noColumns({}, { file: pathOf(source, opening) });
      if ('engine' in database) tables.push(await remoteTable(database, source, opening));
      else streamed.push(await streamedTable(database, source, opening));
    } catch (error) {
      const problem = dataProblemOf(error, { path: pathOf(source, opening), signal });
      if (!(problem instanceof Problem)) throw problem;
      refused.push(problem);
    }
  }
  return { tables, streamed, refused };
}

async function remoteTable(
  database: Database,
  found: DatabaseTable,
  opening: Opening,
): Promise<RemoteTable> {
  const { options, url } = opening;
  const { engine } = database;
  const source = distinctlyNamed(found);
  const id = idOf(source);
  engine.attach(id, readingOf(source, engine.quoteName));
  const partitions = await attachPartitions(database, source, { id, options });
  const statement = { select: [as('n', countRows())], from: relationOf(id) };
  const { rows } = await engine.query(statement, options);
  const table = tableOf({ source, found, rows: Number(rows[0]?.[0] ?? 0) }, opening);
  return { table, source, engine, partitions, address: url.shown };
}

async function streamedTable(
  database: StreamedDatabase,
  found: DatabaseTable,
  opening: Opening,
): Promise<StreamedTable> {
  const source = distinctlyNamed(found);
  const rows = await database.count(found, opening.options);
  return { table: tableOf({ source, found, rows }, opening), source: found, database };
}

interface Described {
  readonly source: DatabaseTable;
  /** With the names that its columns have in the database. */
  readonly found: DatabaseTable;
  readonly rows: number;
}

/** Where a table stands in the report, below its server. */
function pathOf(table: Pick<DatabaseTable, 'schema' | 'name'>, { url, kind }: Opening): string {
  const above = kind.inDatabase ? `${asPathPart(url.path[0] ?? '')}/` : '';
  return above + idOf(table);
}

function tableOf({ source, found, rows }: Described, opening: Opening): Table {
  const id = idOf(source);
  return {
    id,
    name: source.name,
    relation: id,
    columns: source.columns.map(({ name, physicalType, sourceType, rounded }, ordinal) => {
      const own = found.columns[ordinal]?.name ?? name;
      return {
        name,
        ordinal,
        physicalType,
        untyped: false,
        ...(rounded && { readRounded: sourceType }),
        ...(own !== name && { sourceName: own }),
      };
    }),
    rows,
    unordered: true,
    files: [
      { path: pathOf(source, opening), bytes: source.bytes ?? 0, format: opening.kind.engine },
    ],
    rejections: { rowCount: 0, rows: [], cellCount: 0, cells: [] },
    notes: [],
    address: () => ({ kind: 'unaddressable' }),
  };
}

/** The partitions are asked whether they changed before anything else is read of them. */
async function attachPartitions(
  { engine, partitions }: Database,
  source: DatabaseTable,
  { id, options }: { readonly id: string; readonly options: DatabaseOptions },
): Promise<readonly RemotePartition[]> {
  const found = (await partitions?.(source, options)) ?? [];
  return found.map(({ name, reference, token }) => {
    const relation = `${id} (partition ${name})`;
    engine.attach(relation, readingOf({ ...source, reference }, engine.quoteName));
    return { name, relation, ...(token !== undefined && { token }) };
  });
}

/** Names that differ by case alone are one name for the engine of this process: all but the first get a number. */
function distinctlyNamed(source: DatabaseTable): DatabaseTable {
  const names = source.columns.map(({ name }) => name);
  if (new Set(names.map((name) => name.toLowerCase())).size === names.length) return source;
  const distinct = new Map(nameColumns(names).map(({ name }, index) => [names[index], name]));
  const nameOf = (name: string) => distinct.get(name) ?? name;
  const columns = source.columns.map((column) => ({ ...column, name: nameOf(column.name) }));
  return {
    ...source,
    columns,
    ...(source.primaryKey && { primaryKey: source.primaryKey.map(nameOf) }),
  };
}

function idOf({ schema, name }: Pick<DatabaseTable, 'schema' | 'name'>): string {
  return [schema, name].map(asPathPart).join('/');
}

/** Names may hold what parts a path. */
function asPathPart(name: string): string {
  return name.replaceAll('%', '%25').replaceAll('/', '%2F');
}
