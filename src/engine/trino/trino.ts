import type { SecureContextOptions } from 'node:tls';
import { BasicAuth, type ConnectionOptions } from 'trino-client';
import { printTrino, quoteTrinoName } from '../../sql/trino.ts';
import type { Database } from '../remote/database.ts';
import { type RemoteParts, remoteEngine } from '../remote/remote-engine.ts';
import { readTables } from './catalogue.ts';
import { statementRunner } from './run-statement.ts';

export interface TrinoSettings {
  /** Where the coordinator answers, such as `https://trino.example.com:8443`. */
  readonly server: string;
  readonly catalog: string;
  /** One schema instead of all of the catalogue's. */
  readonly schema?: string;
  readonly user: string;
  /** Trino takes one over TLS alone. */
  readonly password?: string;
  /** Whom to trust beside what Node.js trusts: PEM of the authority, or of a certificate of one's own. */
  readonly tls?: Pick<SecureContextOptions, 'ca' | 'cert' | 'key'>;
  /** What one statement may take before the server ends it. */
  readonly statementSeconds: number;
}

/**
 * Opens a catalogue of a Trino server. Nothing but SELECT and SHOW is ever sent: a session of Trino cannot be made
 * read only, and it has no temporary tables, so that what is kept is computed anew at each reading.
 *
 * @throws TrinoError by its `code`: `HTTP_401` for a wrong password, `ECONNREFUSED` for no server, …
 */
export async function openTrino(settings: TrinoSettings): Promise<Database> {
  const run = readingOnly(statementRunner(connectionOf(settings)));
  const { rows } = await run('SELECT version()');
  const engine = remoteEngine({
    name: 'trino',
    version: String(rows[0]?.[0]),
    print: printTrino,
    run,
    quoteName: quoteTrinoName,
    close: async () => undefined,
  });
  return { engine, tables: (options) => readTables(engine.run, settings, options) };
}

function connectionOf(settings: TrinoSettings): ConnectionOptions {
  const { server, catalog, schema, user, password, tls, statementSeconds } = settings;
  return {
    server,
    catalog,
    ...(schema !== undefined && { schema }),
    source: 'assay',
    ...(password !== undefined && { auth: new BasicAuth(user, password) }),
    ssl: { ...tls, rejectUnauthorized: true },
    session: { query_max_run_time: `${Math.max(1, Math.round(statementSeconds))}s` },
    extraHeaders: {
      'X-Trino-User': user,
      'X-Trino-Time-Zone': 'UTC',
      // Without it timestamps come to the millisecond.
      'X-Trino-Client-Capabilities': 'PARAMETRIC_DATETIME',
    },
  };
}

/** Whatever a loader sends by mistake, it changes nothing. */
function readingOnly(run: RemoteParts['run']): RemoteParts['run'] {
  return async (sql, options) => {
    if (!/^\s*(?:SELECT|SHOW)\s/i.test(sql)) throw new Error('bug: only reading is sent to Trino');
    return await run(sql, options);
  };
}
