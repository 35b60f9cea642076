import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createConnection } from 'mysql2/promise';
import { withoutRights } from '../../src/store/embedded/make-cluster.ts';
import { freePort } from './free-port.ts';
import { type ServerProcess, startServer } from './server-process.ts';

const run = promisify(execFile);

export interface MariaDbServer extends ServerProcess {
  readonly port: number;
  /** May do everything from the loopback interface. */
  readonly user: string;
  readonly password: string;
  readonly version: string;
}

/** A MariaDB on the loopback interface, its files in a folder that the caller removes. */
export async function startMariaDb(folder: string): Promise<MariaDbServer> {
  await haveMariaDb();
  const runAs = await withoutRights();
  const data = join(folder, 'data');
  const user = 'assay';
  const password = randomBytes(18).toString('hex');
  await mkdir(data, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, 'init.sql'), firstStatements(user, password), { mode: 0o600 });
  if (runAs.uid !== undefined && runAs.gid !== undefined) {
    await chmod(folder, 0o711);
    for (const path of [data, join(folder, 'init.sql')]) await chown(path, runAs.uid, runAs.gid);
  }
  await run(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { ...runAs, cwd: data },
  );
  const port = await freePort();
  const account = { host: '127.0.0.1', port, user, password };
  const started = await startServer({
    name: 'MariaDB',
    command: 'mariadbd',
    args: serverFlags({ folder, data, port }),
    options: { ...runAs, cwd: data },
    answers: async () => (await versionOf(account)) !== '',
    withinSeconds: 60,
  });
  return { ...started, port, user, password, version: await versionOf(account) };
}

function serverFlags(at: { folder: string; data: string; port: number }): readonly string[] {
  return [
    '--no-defaults',
    `--datadir=${at.data}`,
    `--socket=${join(at.data, 's')}`,
    `--port=${at.port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    '--innodb-flush-log-at-trx-commit=0',
    '--character-set-server=utf8mb4',
    `--init-file=${join(at.folder, 'init.sql')}`,
  ];
}

/** Run before anybody can connect: the accounts without a password are gone by then. */
function firstStatements(user: string, password: string): string {
  return [
    `CREATE USER '${user}'@'127.0.0.1' IDENTIFIED BY '${password}'`,
    `GRANT ALL PRIVILEGES ON *.* TO '${user}'@'127.0.0.1' WITH GRANT OPTION`,
    "DELETE FROM mysql.global_priv WHERE User IN ('root', '')",
    'FLUSH PRIVILEGES',
    '',
  ].join(';\n');
}

async function versionOf(account: Parameters<typeof createConnection>[0]): Promise<string> {
  const connection = await createConnection(account);
  try {
    const [rows] = await connection.query({ sql: 'SELECT version()', rowsAsArray: true });
    return Array.isArray(rows) && Array.isArray(rows[0]) ? String(rows[0][0]) : '';
  } finally {
    await connection.end();
  }
}

/** Installed by Debian's package where the run may; elsewhere it must be there. */
async function haveMariaDb(): Promise<void> {
  if (await isInstalled()) return;
  if (process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = [
      'install',
      '-y',
      '--no-install-recommends',
      'mariadb-server-core',
      'mariadb-client-core',
    ];
    await run('apt-get', ['update'], { env }).catch(() => undefined);
    await run('apt-get', install, { env, maxBuffer: 1e8 }).catch(() => undefined);
    if (await isInstalled()) return;
  }
  throw new Error(
    'MariaDB is not here: install mariadbd and mariadb-install-db (Debian: apt-get install mariadb-server-core mariadb-client-core)',
  );
}

async function isInstalled(): Promise<boolean> {
  return await run('sh', [
    '-c',
    'command -v mariadbd && command -v mariadb-install-db && command -v my_print_defaults',
  ]).then(
    () => true,
    () => false,
  );
}
