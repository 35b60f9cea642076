import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type ClickHouseClient, createClient } from '@clickhouse/client';

/** A ClickHouse on a loopback port, thrown away with `close`. */
export interface TestClickHouse {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly process: number;
  /** Runs what a statement of the product never does: makes and fills tables. */
  readonly load: (sql: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts ClickHouse in a process of its own; tables are kept in the folder, where one is given. */
export async function startClickHouse(folder?: string): Promise<TestClickHouse> {
  const script = fileURLToPath(new URL('./chdb-server.ts', import.meta.url));
  const [username, password] = ['reader', 'a password of the test'];
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', script, ...(folder === undefined ? [] : [folder])],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, CLICKHOUSE_TEST_PASSWORD: password },
    },
  );
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const url = `http://127.0.0.1:${line.toString().replace(/\D/g, '')}`;
  const loader: ClickHouseClient = createClient({
    url,
    username,
    password,
    request_timeout: 3_600_000,
  });
  return {
    url,
    username,
    password,
    process: child.pid ?? 0,
    load: async (query) => {
      await loader.command({ query });
    },
    close: async () => {
      await loader.close();
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}
