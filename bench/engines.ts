import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openClickHouse } from '../src/engine/clickhouse/clickhouse.ts';
import type { Engine } from '../src/engine/engine.ts';
import { createQueryLog } from '../src/engine/query-log.ts';
import { type Database, readingOf } from '../src/engine/remote/database.ts';
import { profileTable } from '../src/profile/profile-table.ts';
import { quoteClickHouseName } from '../src/sql/clickhouse-quote.ts';
import type { Statement } from '../src/sql/tree.ts';
import type { Table } from '../src/vocabulary/table.ts';
import { startClickHouse, type TestClickHouse } from '../test/clickhouse/start-clickhouse.ts';

const help = `npm run bench:engines -- [options]
  --rows 1000000,10000000,100000000   rows of the tables, one after another
  --threads 1        threads that one statement may have
  --depth assess     core, full or assess
  --folder DIR       where the tables are kept meanwhile (about 6 GiB for 10^8 rows); removed afterwards
  --statements 8     so many of the slowest statements are listed for each table
`;
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000,10000000,100000000' },
    threads: { type: 'string', default: '1' },
    depth: { type: 'string', default: 'assess' },
    folder: { type: 'string' },
    statements: { type: 'string', default: '8' },
    help: { type: 'boolean', default: false },
  },
});

/** Twelve columns as they stand in warehouses: keys, few and many values, money, times, texts, gaps. */
const columns: readonly (readonly [name: string, type: string, value: string])[] = [
  ['id', 'UInt64', 'number'],
  ['customer', 'Int32', 'toInt32(h(1) % 1000000)'],
  ['status', 'LowCardinality(String)', "['new','paid','sent','back','lost'][1 + h(2) % 5]"],
  ['city', 'String', "concat('City ', toString(h(3) % 300))"],
  ['email', 'String', "concat('user', toString(h(4) % 50000000), '@example.com')"],
  ['amount', 'Decimal(12, 2)', 'toDecimal64((h(5) % 10000000) / 100, 2)'],
  ['price', 'Float64', '(h(6) % 1000003) / 7'],
  ['pieces', 'Nullable(Int16)', 'if(h(7) % 20 = 0, NULL, toInt16(h(7) % 40))'],
  ['created', "DateTime64(3, 'UTC')", "toDateTime64(1640995200 + h(8) % 94608000, 3, 'UTC')"],
  ['day', 'Date', 'toDate(18993 + h(9) % 1095)'],
  ['active', 'Bool', 'h(10) % 10 > 0'],
  ['note', 'Nullable(String)', "if(h(11) % 10 < 3, NULL, concat('note ', hex(h(11) % 5000)))"],
];

/** Every cell follows from the number of its row and of its column: the same table on every machine. */
const cellOf = (value: string) => value.replace(/h\((\d+)\)/g, 'cityHash64(number, $1)');

async function fill({ load }: TestClickHouse, rows: number): Promise<void> {
  const typed = columns.map(([name, type]) => `${name} ${type}`).join(', ');
  await load(`CREATE TABLE bench.orders (${typed}) ENGINE = MergeTree ORDER BY id`);
  const cells = columns.map(([, , value]) => cellOf(value)).join(', ');
  await load(`INSERT INTO bench.orders SELECT ${cells} FROM numbers(${rows})`);
}

/** Processor seconds of a process so far, and its largest resident memory in bytes. */
function spent(process: number): { readonly cpu: number; readonly memory: number } {
  const stat = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1];
  return { cpu: (Number(stat[11]) + Number(stat[12])) / 100, memory: Number(peak) * 1024 };
}

interface Timed {
  readonly what: string;
  readonly seconds: number;
}

/** The engine with a note of how long each statement took. */
function timed(engine: Engine, times: Timed[]): Engine {
  const clocked =
    <A extends readonly unknown[], R>(
      what: (...args: A) => string,
      run: (...args: A) => Promise<R>,
    ) =>
    async (...args: A): Promise<R> => {
      const start = performance.now();
      const result = await run(...args);
      times.push({ what: what(...args), seconds: (performance.now() - start) / 1000 });
      return result;
    };
  const shape = ({ select, groupBy }: Statement) => {
    const names = select.map(({ as }) => as).join(', ');
    return `${groupBy ? 'grouped: ' : ''}${names.slice(0, 90)}`;
  };
  return {
    ...engine,
    query: clocked(shape, engine.query),
    numbers: clocked((statement) => `numbers: ${shape(statement)}`, engine.numbers),
    keep: clocked((name, statement) => `keep ${name}: ${shape(statement)}`, engine.keep),
  };
}

async function tableOf({ engine, tables }: Database, rows: number): Promise<Table> {
  const [found] = await tables();
  if (found === undefined) throw new Error('the table is not in the catalogue');
  engine.attach('orders', readingOf(found, quoteClickHouseName));
  return {
    id: 'orders',
    name: 'orders',
    relation: 'orders',
    columns: found.columns.map(({ name, physicalType }, ordinal) => ({
      name,
      ordinal,
      physicalType,
      untyped: false,
    })),
    rows,
    unordered: true,
    files: [{ path: 'bench.orders', bytes: found.bytes ?? 0, format: 'clickhouse' }],
    rejections: { rowCount: 0, rows: [], cellCount: 0, cells: [] },
    notes: [],
    address: (index) => ({ kind: 'record', file: 'orders', record: index + 1 }),
  };
}

async function measure(rows: number, folder: string): Promise<void> {
  const server = await startClickHouse(folder);
  try {
    await server.load('CREATE DATABASE IF NOT EXISTS bench');
    await fill(server, rows);
    const threads = Number(values.threads);
    const database = await openClickHouse({
      ...server,
      database: 'bench',
      statementSeconds: 3600,
      threads,
    });
    const table = await tableOf(database, rows);
    const times: Timed[] = [];
    const before = spent(server.process);
    const start = performance.now();
    await profileTable(timed(database.engine, times), table, {
      depth: values.depth as 'core' | 'full' | 'assess',
      typeThreshold: 0.99,
      seed: 1,
      asOf: '2026-01-01',
      queries: createQueryLog(),
    });
    const seconds = (performance.now() - start) / 1000;
    const after = spent(server.process);
    print({ rows, seconds, cpu: after.cpu - before.cpu, memory: after.memory, database, table });
    times.sort((a, b) => b.seconds - a.seconds);
    for (const { what, seconds: took } of times.slice(0, Number(values.statements))) {
      process.stdout.write(`    ${took.toFixed(2).padStart(8)} s  ${what}\n`);
    }
    await database.engine.close();
  } finally {
    await server.close();
  }
}

interface Measured {
  readonly rows: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly memory: number;
  readonly database: Database;
  readonly table: Table;
}

function print({ rows, seconds, cpu, memory, database, table }: Measured): void {
  const { statements, scans, rowsPulled, bytesRead = 0 } = database.engine.use();
  const stored = table.files[0]?.bytes ?? 0;
  const mebibytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;
  const facts = [
    `${rows} rows x ${table.columns.length} columns, ${mebibytes(stored)} on disk`,
    `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} CPU s of the database`,
    `${Math.round(rows / cpu)} rows/s per core`,
    `${mebibytes(stored / cpu)}/s per core of what is on disk`,
    `${scans.orders ?? 0} scans in ${statements} statements`,
    `${mebibytes(bytesRead)} read`,
    `${rowsPulled} rows pulled`,
    `peak ${mebibytes(memory)}`,
  ];
  process.stdout.write(`${facts.join('; ')}\n`);
}

if (values.help) process.stdout.write(help);
else {
  const root = values.folder ?? (await mkdtemp(join(tmpdir(), 'assay-bench-')));
  mkdirSync(root, { recursive: true });
  for (const rows of values.rows.split(',').map(Number)) {
    const { bavail, bsize } = await statfs(root);
    if (bavail * bsize < rows * 100) throw new Error(`no room for ${rows} rows in ${root}`);
    const folder = await mkdtemp(join(root, 'orders-'));
    try {
      await measure(rows, folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
