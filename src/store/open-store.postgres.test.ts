import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect, inject, onTestFinished, test } from 'vitest';
import { testStore } from '../../test/postgres/test-store.ts';
import { openStore } from './open-store.ts';

function storeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-store-'));
  chmodSync(folder, 0o711);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'registry');
}

test('a registry in a folder belongs to one server at a time, and keeps what it was given', async () => {
  const folder = storeFolder();
  const first = await openStore({ folder });
  await expect(openStore({ folder })).rejects.toMatchObject({ code: 'store.in-use' });
  const { rows } = await first.db.execute(sql`select current_user as role`);
  expect(rows).toEqual([{ role: 'assay_server' }]);
  expect(statSync(join(folder, 'passwords.json')).mode & 0o077).toBe(0);
  const durability = await first.db.execute(
    sql`select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'listen_addresses', 'synchronous_commit') order by name`,
  );
  expect(durability.rows.map((row) => row.setting)).toEqual(['on', 'on', '127.0.0.1', 'on']);
  await first.close();
  const second = await openStore({ folder });
  await second.close();
});

test('a registry below the folder of cached measurements, which is shut to other accounts, starts', async () => {
  const folder = join(storeFolder(), '.assay');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(dirname(folder), 0o711);
  const store = await openStore({ folder: join(folder, 'registry') });
  await store.close();
});

test('a killed server leaves the registry to the next one, with what it had acknowledged', async () => {
  const folder = storeFolder();
  const child = fork(new URL('../../test/postgres/hold-store.ts', import.meta.url), [folder], {
    execArgv: ['--import', 'tsx'],
    stdio: 'inherit',
  });
  const [acknowledged] = (await once(child, 'message')) as [string];
  child.kill('SIGKILL');
  await once(child, 'exit');
  const next = await openStore({ folder });
  onTestFinished(() => next.close());
  const { rows } = await next.db.execute(sql`select name from organisation where kind = 'agency'`);
  expect(rows).toEqual([{ name: acknowledged }]);
});

test.runIf(process.platform === 'linux')(
  'a killed database that nobody has buried is not taken for one that runs',
  async () => {
    const folder = storeFolder();
    const first = await openStore({ folder });
    await first.close();
    // The shell's place is taken by a program that never asks for the child it did not start.
    const { uid } = statSync(join(folder, 'cluster'));
    const holder = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 600'], { uid });
    onTestFinished(() => void holder.kill());
    const [pid] = (await once(holder.stdout, 'data')) as [Buffer];
    const lines = [String(pid).trim(), join(folder, 'cluster'), '1', '1', '', '127.0.0.1', ''];
    writeFileSync(join(folder, 'cluster', 'postmaster.pid'), lines.join('\n'));
    chmodSync(join(folder, 'cluster', 'postmaster.pid'), 0o666);
    const next = await openStore({ folder });
    await next.close();
  },
);

test('a role that row-level security does not hold is refused', async () => {
  const { port, ownerPassword } = inject('postgres');
  const store = await testStore();
  onTestFinished(() => store.close());
  const serverUrl = `postgres://assay_owner:${ownerPassword}@127.0.0.1:${port}/${store.name}`;
  await expect(openStore({ serverUrl })).rejects.toMatchObject({ code: 'store.role-too-strong' });
});

test('a database that is not there is said by its host, without the password', async () => {
  const refused = openStore({ serverUrl: 'postgres://server:a-secret-word@127.0.0.1:1/none' });
  await expect(refused).rejects.toMatchObject({ code: 'store.unreachable' });
  await expect(refused).rejects.not.toThrow(/a-secret-word/);
});
