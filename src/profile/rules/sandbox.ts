import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';
import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import { printDuckDb, quoteName, quoteText } from '../../sql/duckdb.ts';
import type { Statement } from '../../sql/tree.ts';
import { refusalKind } from './engine-refusal.ts';

/** What one SQL rule may cost. */
export interface RuleLimits {
  readonly seconds: number;
  readonly memoryMiB: number;
  /** What it may write to the private temporary folder when memory runs out. */
  readonly spillMiB: number;
  /** Rows of the tables that one run of rules may read, in all. */
  readonly rows: number;
}

export const defaultRuleLimits: RuleLimits = {
  seconds: 30,
  memoryMiB: 512,
  spillMiB: 4096,
  rows: 200_000_000,
};

/** A table to copy in, under the names rules may use. */
export interface SandboxTable {
  /** What is copied: the columns and, where rows have positions, these as `rowPositionName`. */
  readonly content: Statement;
  readonly columns: readonly SandboxColumn[];
  readonly names: readonly string[];
}

interface SandboxColumn {
  readonly name: string;
  /** Without one cell nothing says whether it holds text, numbers or dates: it compares with all. */
  readonly empty: boolean;
}

/** The column of `positionedView` that says where a row stands in its source, from 0. */
export const rowPositionName = 'assay row position';

/** The name under which a table stands with the positions of its rows; rules cannot name it. */
export function positionedView(index: number): string {
  return `assay rows of ${index}`;
}

/** What a rule gave: one number, or why it is none. */
export type SandboxResult =
  | { readonly number: number }
  | { readonly fault: 'rows' | 'columns' | 'type' | 'null' | 'time' | 'memory' }
  | { readonly fault: 'engine'; readonly kind: string };

export interface Sandbox {
  /** Runs one SELECT that `checkSelect` has passed. */
  readonly run: (select: string, signal?: AbortSignal) => Promise<SandboxResult>;
  /** The whole numbers in the first column of a SELECT; none where it cannot run in its limits. */
  readonly list: (select: string, signal?: AbortSignal) => Promise<readonly number[]>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a DuckDB instance that holds nothing but the given columns. They are copied, through a
 * private file, because a view over the source would need access to the source, and an instance
 * that can read a file can also overwrite it (`COPY … TO`). The file is attached read-only; then
 * access to files is closed and the configuration locked. One thread, so that a result that
 * depends on the order of rows is the same in every run.
 */
export async function openSandbox(
  engine: DuckDbEngine,
  tables: readonly SandboxTable[],
  options: { readonly limits: RuleLimits; readonly signal?: AbortSignal | undefined },
): Promise<Sandbox> {
  const folder = await mkdtemp(join(await privateFolder(engine), 'rules-'));
  const opened: { instance?: DuckDBInstance } = {};
  const close = async () => {
    opened.instance?.closeSync();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const file = join(folder, 'tables.duckdb');
    await copyTables(engine, tables, { file, signal: options.signal });
    const instance = await openLocked(file, tables, { folder, limits: options.limits });
    opened.instance = instance;
    const { limits } = options;
    const answer = <T>(select: string, read: ReadAnswer<T>, signal?: AbortSignal) =>
      runSelect(instance, { select, read }, { limits, signal });
    return {
      run: (select, signal) => answer(select, firstNumber, signal),
      list: async (select, signal) => {
        const found = await answer(select, allNumbers, signal);
        return 'fault' in found ? [] : found;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The engine's own spill folder, which is private and removed by whoever opened the engine. */
async function privateFolder(engine: DuckDbEngine): Promise<string> {
  const { rows } = await engine.run("SELECT current_setting('temp_directory')");
  const folder = rows[0]?.[0];
  return typeof folder === 'string' && folder !== '' ? folder : tmpdir();
}

const attached = 'assay_rules';
const stored = (index: number) => quoteName(`t${index}`);

async function copyTables(
  engine: DuckDbEngine,
  tables: readonly SandboxTable[],
  { file, signal }: { readonly file: string; readonly signal: AbortSignal | undefined },
): Promise<void> {
  const run = (sql: string) => engine.run(sql, signal ? { signal } : {});
  await run(`ATTACH ${quoteText(file)} AS ${attached}`);
  try {
    for (const [i, { content }] of tables.entries())
      await run(`CREATE TABLE ${attached}.${stored(i)} AS ${printDuckDb(content)}`);
  } finally {
    await engine.run(`DETACH ${attached}`);
  }
}

async function openLocked(
  file: string,
  tables: readonly SandboxTable[],
  { folder, limits }: { readonly folder: string; readonly limits: RuleLimits },
): Promise<DuckDBInstance> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: `${limits.memoryMiB}MiB`,
    temp_directory: join(folder, 'spill'),
    max_temp_directory_size: `${limits.spillMiB}MiB`,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_unsigned_extensions: 'false',
  });
  const connection = await instance.connect();
  try {
    await connection.run(`ATTACH ${quoteText(file)} AS ${attached} (READ_ONLY)`);
    for (const [i, entry] of tables.entries()) {
      for (const view of viewsOf(entry, i)) await connection.run(view);
    }
    await connection.run("SET GLOBAL TimeZone = 'UTC'");
    await connection.run('SET GLOBAL enable_external_access = false');
    await connection.run('SET GLOBAL lock_configuration = true');
    return instance;
  } catch (error) {
    instance.closeSync();
    throw error;
  } finally {
    connection.closeSync();
  }
}

/** The table under each of its names, and once more with the positions of its rows. */
function viewsOf({ content, columns, names }: SandboxTable, index: number): string[] {
  const list = columns
    .map(({ name, empty }) => (empty ? `NULL AS ${quoteName(name)}` : quoteName(name)))
    .join(', ');
  const view = (name: string, select: string) =>
    `CREATE OR REPLACE VIEW ${quoteName(name)} AS SELECT ${select} FROM ${attached}.${stored(index)}`;
  const positioned = content.select.some((projection) => projection.as === rowPositionName);
  return [
    ...names.map((name) => view(name, list)),
    ...(positioned ? [view(positionedView(index), `${list}, ${quoteName(rowPositionName)}`)] : []),
  ];
}

interface RunLimits {
  readonly limits: RuleLimits;
  readonly signal: AbortSignal | undefined;
}

type Fault = Extract<SandboxResult, { fault: string }>;
type ReadAnswer<T> = (connection: DuckDBConnection, select: string) => Promise<T>;

async function runSelect<T>(
  instance: DuckDBInstance,
  { select, read }: { readonly select: string; readonly read: ReadAnswer<T> },
  { limits, signal }: RunLimits,
): Promise<T | Fault> {
  signal?.throwIfAborted();
  const connection = await instance.connect();
  const watch = watchLimits(limits, () => connection.interrupt());
  const interrupt = () => connection.interrupt();
  signal?.addEventListener('abort', interrupt, { once: true });
  try {
    return await read(connection, select);
  } catch (error) {
    signal?.throwIfAborted();
    return watch.exceeded() ?? faultOf(error);
  } finally {
    watch.stop();
    signal?.removeEventListener('abort', interrupt);
    connection.closeSync();
  }
}

/**
 * Stops a rule at its time limit, and where the process grows by twice its memory limit: DuckDB
 * does not count what `median`, `mode` and the like hold.
 */
function watchLimits({ seconds, memoryMiB }: RuleLimits, stop: () => void) {
  const start = process.memoryUsage.rss();
  let exceeded: { readonly fault: 'time' | 'memory' } | undefined;
  const end = (fault: 'time' | 'memory') => {
    exceeded ??= { fault };
    stop();
  };
  const timer = setTimeout(() => end('time'), seconds * 1000);
  const meter = setInterval(() => {
    if (process.memoryUsage.rss() - start > 2 * memoryMiB * 2 ** 20) end('memory');
  }, 50);
  return {
    exceeded: () => exceeded,
    stop: () => {
      clearTimeout(timer);
      clearInterval(meter);
    },
  };
}

async function firstNumber(connection: DuckDBConnection, select: string): Promise<SandboxResult> {
  const result = await connection.stream(select);
  if (result.columnCount !== 1) return { fault: 'columns' };
  const chunk = await result.fetchChunk();
  if (chunk?.rowCount !== 1) return { fault: 'rows' };
  const more = await result.fetchChunk();
  if (more !== null && more.rowCount > 0) return { fault: 'rows' };
  return numberOf(chunk.getColumnValues(0)[0] ?? null, String(result.columnType(0)));
}

async function allNumbers(connection: DuckDBConnection, select: string): Promise<number[]> {
  const answer = await connection.runAndReadAll(select);
  return (answer.getColumns()[0] ?? []).map(Number);
}

const numericType =
  /^(?:BOOLEAN|U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\))$/;

/** Text, dates and the like are refused whatever they hold: a rule is no way to read cells. */
function numberOf(value: DuckDBValue, type: string): SandboxResult {
  if (!numericType.test(type)) return { fault: 'type' };
  if (value === null) return { fault: 'null' };
  const number = Number(typeof value === 'object' ? value.toString() : value);
  return Number.isFinite(number) ? { number } : { fault: 'type' };
}

function faultOf(error: unknown): Fault {
  const kind = refusalKind(error);
  return kind === 'Out of Memory' ? { fault: 'memory' } : { fault: 'engine', kind };
}
