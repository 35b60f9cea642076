import { setTimeout as wait } from 'node:timers/promises';
import { type ConnectionOptions, type QueryResult, Trino } from 'trino-client';
import type { RunOptions } from '../engine.ts';
import type { RemoteParts, RemoteRows } from '../remote/remote-engine.ts';
import { cellReader } from './cells.ts';
import { parseExactly } from './exact-numbers.ts';
import { httpStatus, TrinoError, transportError } from './trino-error.ts';

/** Runs statements one by one; what differs between them is not kept by the client. */
export function statementRunner(connection: ConnectionOptions): RemoteParts['run'] {
  return async (sql, options) => {
    const pages = new Pages();
    const client = Trino.create(connection);
    readEveryAnswer(client, pages.note);
    try {
      return await pages.all(client, sql, options);
    } catch (error) {
      options?.signal?.throwIfAborted();
      throw transportError(error);
    }
  };
}

/**
 * Has every answer of the server read by `note`, not by the client, which loses the digits of whole numbers beyond
 * 2^53 and passes on none before the first row, so that what runs could not be cancelled. The client
 * offers no other way in than the settings that it hands to its transport.
 */
function readEveryAnswer(client: Trino, note: (text: string) => unknown): void {
  const inner: unknown = Reflect.get(client, 'client');
  const settings: unknown =
    typeof inner === 'object' && inner !== null ? Reflect.get(inner, 'clientConfig') : undefined;
  if (typeof settings !== 'object' || settings === null) {
    throw new Error('bug: this version of trino-client keeps its settings elsewhere');
  }
  Reflect.set(settings, 'transformResponse', [note]);
}

const retried = new Set([429, 502, 503, 504]);
const mostAttempts = 6;

/** The answers to one statement, from the first on. */
class Pages {
  #id: string | undefined;

  readonly note = (text: unknown): unknown => {
    if (typeof text !== 'string' || !text.startsWith('{')) return text;
    const page = parseExactly(text);
    if (typeof page === 'object' && page !== null && 'id' in page) this.#id = String(page.id);
    return page;
  };

  async all(client: Trino, sql: string, options: RunOptions | undefined): Promise<RemoteRows> {
    const signal = options?.signal;
    const stop = () => void this.#cancel(client);
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const answers = await this.#again(() => client.query(sql));
      // Told to stop while the server took the statement in: only now is there something to cancel.
      if (signal?.aborted) stop();
      return await this.#read(() => this.#again(() => answers.next()), signal);
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  }

  async #read(
    next: () => Promise<IteratorResult<QueryResult>>,
    signal: AbortSignal | undefined,
  ): Promise<RemoteRows> {
    let columns: NonNullable<QueryResult['columns']> = [];
    let readers: readonly ReturnType<typeof cellReader>[] = [];
    const rows: RemoteRows['rows'][number][] = [];
    let last: QueryResult | undefined;
    for (let page = await next(); !page.done; page = await next()) {
      signal?.throwIfAborted();
      last = page.value;
      if (last.error) throw new TrinoError(last.error.errorName);
      if (last.columns && readers.length === 0) {
        columns = last.columns;
        readers = columns.map(({ type }) => cellReader(type));
      }
      for (const row of last.data ?? []) rows.push(readers.map((read, i) => read(row[i])));
    }
    const bytesRead = last?.stats?.physicalInputBytes || last?.stats?.processedBytes;
    return {
      columns: columns.map(({ name }) => name),
      rows,
      ...(bytesRead !== undefined && { bytesRead }),
    };
  }

  /** A server that is busy or behind a gateway asks to be asked again. */
  async #again<T>(ask: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await ask();
      } catch (error) {
        if (attempt === mostAttempts || !retried.has(httpStatus(error) ?? 0)) throw error;
        await wait(50 * 2 ** attempt);
      }
    }
  }

  /** Where the server cannot be told any more, the statement ends by its own time limit. */
  async #cancel(client: Trino): Promise<void> {
    if (this.#id !== undefined) await client.cancel(this.#id).catch(() => undefined);
  }
}
