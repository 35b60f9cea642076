import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, type TestContext, test } from 'vitest';
import { postmaster, startServerOn } from './running-server.ts';
import { setUp } from './set-up.ts';

async function serve({ onTestFinished }: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'assay-dead-'));
  chmodSync(folder, 0o711);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const server = await startServerOn({ main: inject('commandLine'), folder });
  onTestFinished(() => server.kill('server'));
  return { folder, server };
}

test.concurrent('a server whose database was killed brings it back, says 503 meanwhile, and goes on', async (context) => {
  const { expect } = context;
  const { folder, server } = await serve(context);
  const { cookie } = await setUp(server, 'http://127.0.0.1:1/');
  const before = await postmaster(folder);
  // The cluster cannot start while part of it is elsewhere.
  await rename(join(folder, 'cluster', 'global'), join(folder, 'global'));
  await server.kill('postgres');
  const readiness = async () => (await fetch(`${server.url}/readyz`)).status;
  await expect.poll(readiness).toBe(503);
  const refused = await fetch(`${server.url}/api/v1/tokens`, { headers: { cookie } });
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '2']);
  expect(await refused.json()).toMatchObject({ code: 'store.unavailable', status: 503 });

  await rename(join(folder, 'global'), join(folder, 'cluster', 'global'));
  await server.ready();
  const after = await postmaster(folder);
  expect(after.port).toBe(before.port);
  expect(after.id).not.toBe(before.id);
  expect((await fetch(`${server.url}/api/v1/tokens`, { headers: { cookie } })).status).toBe(200);
  const last = async () => {
    const { tasks } = await (await fetch(`${server.url}/readyz`)).json();
    return tasks.find(({ name }: { name: string }) => name === 'webhooks').last;
  };
  await expect.poll(last).toBe('done');
  expect(await server.stop()).toBe(0);
});

test.concurrent('a server whose database does not come back says why and ends', async (context) => {
  const { expect } = context;
  const { folder, server } = await serve(context);
  await rename(join(folder, 'cluster', 'global'), join(folder, 'global'));
  await server.kill('postgres');
  const { code, stderr } = await server.ended;
  expect(code).toBe(2);
  expect(stderr).toContain('died and could not be brought back in 10 tries');
});
