import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ChdbResult, Session } from 'chdb';

/**
 * ClickHouse itself, in this process, behind the part of its HTTP interface that clients use: a statement in the body, settings
 * in the address, the result or an error with its code, and what was read in a header. Started as a process of its own by
 * `start-clickhouse.ts`. One folder as an argument keeps the tables there.
 */
const session = new Session(process.argv[2]);
/** One statement after another, as the engine in a process has it. */
let last: Promise<unknown> = Promise.resolve();

interface Selected {
  readonly rows: number;
  readonly bytes: number;
}

/** What was read of tables since the start: what chdb tells of a statement counts its result alone. */
function selected(): Selected {
  const counts = session.query(
    "SELECT toString(sumIf(value, event = 'SelectedRows')), toString(sumIf(value, event = 'SelectedBytes')) FROM system.events",
    'TSV',
  );
  const [rows, bytes] = counts.trim().split('\t').map(Number);
  return { rows: rows ?? 0, bytes: bytes ?? 0 };
}

/** What one look at the counts adds to them. */
const lookTakes = difference(selected(), selected(), { rows: 0, bytes: 0 });

function difference(before: Selected, after: Selected, less: Selected): Selected {
  return {
    rows: Math.max(0, after.rows - before.rows - less.rows),
    bytes: Math.max(0, after.bytes - before.bytes - less.bytes),
  };
}

/** What is in an address besides settings. */
const notSettings = new Set([
  'query_id',
  'session_id',
  'session_timeout',
  'session_check',
  'database',
  'default_format',
  'wait_end_of_query',
  'enable_http_compression',
  'compress',
  'role',
  // Of the HTTP interface, which is not there.
  'cancel_http_readonly_queries_on_client_close',
]);

const server = createServer((request, response) => {
  const answered = last.then(() => answer(request, response));
  last = answered.catch((error: unknown) => response.destroy(error as Error));
});

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://front');
  if (pathname === '/ping') return void response.end('Ok.\n');
  if (!allowed(request)) return refuse(response, 516, 'AUTHENTICATION_FAILED');
  const body = await bodyOf(request);
  if (request.socket.destroyed) return;
  const { sql, format } = split(body, searchParams.get('default_format') ?? 'TabSeparated');
  const database = searchParams.get('database');
  try {
    if (database !== null) session.query(`USE \`${database}\``);
    const before = selected();
    const result = await session.queryAsync(withSettings(sql, searchParams), { format });
    succeed(response, result, difference(before, selected(), lookTakes));
  } catch (error) {
    // What a statement had written before it failed stands before the result of the next one: that is this one.
    session.query('SELECT 1', 'Null');
    const message = error instanceof Error ? error.message : String(error);
    const code = /Code: (\d+)/.exec(message)?.[1] ?? '1002';
    const text = message.replace(/^.*?(?=Code: )/s, '');
    response.writeHead(500, { 'X-ClickHouse-Exception-Code': code });
    response.end(`${text}${/\(version/.test(text) ? '' : ' (version chdb)'}\n`);
  }
}

function allowed(request: IncomingMessage): boolean {
  const basic = Buffer.from(
    (request.headers.authorization ?? '').replace('Basic ', ''),
    'base64',
  ).toString();
  return basic === `reader:${process.env.CLICKHOUSE_TEST_PASSWORD ?? ''}`;
}

function refuse(response: ServerResponse, code: number, name: string): void {
  response.writeHead(403, { 'X-ClickHouse-Exception-Code': String(code) });
  response.end(`Code: ${code}. DB::Exception: refused. (${name}) (version chdb)\n`);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function split(body: string, otherwise: string): { sql: string; format: string } {
  const found = /^([\s\S]*?)\s+FORMAT\s+(\w+)\s*$/.exec(body);
  return { sql: found?.[1] ?? body, format: found?.[2] ?? otherwise };
}

function withSettings(sql: string, params: URLSearchParams): string {
  const settings = [...params].filter(([name]) => !notSettings.has(name));
  if (settings.length === 0 || !/^\s*(SELECT|CREATE TEMPORARY TABLE|WITH|EXPLAIN)/i.test(sql))
    return sql;
  const list = settings.map(([name, value]) => `${name} = '${value.replaceAll('\\', '\\\\')}'`);
  return `${sql}\nSETTINGS ${list.join(', ')}`;
}

function succeed(response: ServerResponse, result: ChdbResult, read: Selected): void {
  const summary = { read_rows: String(read.rows), read_bytes: String(read.bytes) };
  response.writeHead(200, { 'X-ClickHouse-Summary': JSON.stringify(summary) });
  response.end(result.bytes());
}

server.listen(Number(process.env.CLICKHOUSE_TEST_PORT ?? 0), '127.0.0.1', () => {
  process.stdout.write(`port ${(server.address() as AddressInfo).port}\n`);
});
// Whoever started this holds the other end of the input: it ends with them.
process.stdin.on('end', () => process.exit(0)).resume();
