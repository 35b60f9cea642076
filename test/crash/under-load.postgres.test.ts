import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { inject, type TestContext, test } from 'vitest';
import { halfStatesIn, notOnce } from './check-registry.ts';
import { newLoad } from './load.ts';
import { startReceiver } from './receiver.ts';
import { connectBehind, startServerOn } from './running-server.ts';
import { setUp } from './set-up.ts';

const main = inject('commandLine');
const patient = { timeout: 180_000 };

async function serveUnderLoad({ onTestFinished }: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'assay-load-'));
  chmodSync(folder, 0o711);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 50 }));
  const receiver = await startReceiver();
  onTestFinished(() => receiver.close());
  const data = join(folder, 'registry');
  const server = await startServerOn({ main, folder: data });
  onTestFinished(() => server.kill('server'));
  const signed = await setUp(server, receiver.url);
  const load = newLoad();
  return { folder, data, server, load, writing: load.start(server, signed) };
}

const someWrites = async ({ acknowledged }: ReturnType<typeof newLoad>, kinds: number) => {
  while (acknowledged.size < kinds) await pause(20);
};

test.concurrent(
  'a server asked to stop under load answers what it began and leaves its database whole',
  patient,
  async (context) => {
    const { expect } = context;
    const { data, server, load, writing } = await serveUnderLoad(context);
    await someWrites(load, 4);
    expect(await server.stop()).toBe(0);
    await writing.stop();
    expect(existsSync(join(data, 'cluster', 'postmaster.pid'))).toBe(false);

    const again = await startServerOn({ main, folder: data });
    const client = await connectBehind(data);
    expect(await notOnce(client, load.acknowledged)).toEqual([]);
    expect(await halfStatesIn(client)).toEqual([]);
    // What got no answer was not begun.
    const unanswered = new Map([...load.cutOff()].map(({ kind, name }) => [kind, [name]]));
    unanswered.delete('ping');
    unanswered.delete('job');
    const missing = [...unanswered].map(([kind, [name]]) => `${kind} ${name}: 0 times`);
    expect(await notOnce(client, unanswered)).toEqual(missing);
    await client.end();
    expect(await again.stop()).toBe(0);
  },
);

test.concurrent(
  'a backup taken under load restores as one moment, with all that was acknowledged before it',
  patient,
  async (context) => {
    const { expect } = context;
    const { folder, data, server, load, writing } = await serveUnderLoad(context);
    await someWrites(load, 4);
    const before = new Map([...load.acknowledged].map(([kind, names]) => [kind, [...names]]));
    const file = join(folder, 'kept.assay-backup');
    const registry = (...args: string[]) =>
      promisify(execFile)(process.execPath, [main, 'registry', ...args], {
        env: { ...process.env, DATABASE_URL: undefined },
      });
    await registry('backup', file, '--data', data);
    await writing.stop();
    expect(await server.stop()).toBe(0);

    const copy = join(folder, 'restored');
    await registry('restore', file, '--data', copy);
    // Keys are kept apart from a backup on purpose.
    await cp(join(data, 'keys'), join(copy, 'keys'), { recursive: true });
    const restored = await startServerOn({ main, folder: copy });
    const client = await connectBehind(copy);
    expect(await notOnce(client, before)).toEqual([]);
    expect(await halfStatesIn(client)).toEqual([]);
    const missing = await notOnce(client, load.acknowledged);
    // Writing went on while the backup was taken.
    expect(missing.length).toBeGreaterThan(0);
    await client.end();
    expect(await restored.stop()).toBe(0);
  },
);
